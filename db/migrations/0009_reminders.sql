DROP INDEX "clocks_due_idx";--> statement-breakpoint
ALTER TABLE "clocks" ADD COLUMN "remind_at" timestamp with time zone;--> statement-breakpoint
CREATE INDEX "clocks_remind_idx" ON "clocks" USING btree ("remind_at") WHERE remind_at is not null;--> statement-breakpoint
CREATE INDEX "clocks_running_idx" ON "clocks" USING btree ("case_id") WHERE fired_at is null;--> statement-breakpoint
CREATE INDEX "clocks_due_idx" ON "clocks" USING btree ("due_at","case_id","rule") WHERE fired_at is null and paused_at is null;
--> statement-breakpoint
-- Deadlines that run already: the first reminder a week before, at seven in the morning in Oslo; the next are reckoned then.
update clocks set remind_at = (date_trunc('day', due_at at time zone 'Europe/Oslo') - interval '7 days' + interval '7 hours')
  at time zone 'Europe/Oslo'
where fired_at is null and paused_at is null and due_at > now();
