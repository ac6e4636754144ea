CREATE TABLE "audit_notes" (
	"case_id" uuid NOT NULL,
	"seq" integer NOT NULL,
	"what" text NOT NULL,
	"parties" jsonb NOT NULL,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "case_event_payloads" ADD COLUMN "kept_salt" text;--> statement-breakpoint
ALTER TABLE "case_event_payloads" ADD COLUMN "parties" jsonb;--> statement-breakpoint
ALTER TABLE "case_events" ADD COLUMN "parties_commitment" text;--> statement-breakpoint
CREATE INDEX "audit_notes_case_idx" ON "audit_notes" USING btree ("case_id","seq");--> statement-breakpoint
-- Who takes part in the cases that are here already, and what has been erased from them: from now on both are events.
insert into audit_notes (case_id, seq, what, parties, at)
  select c.id, c.seq, 'parties-before',
    coalesce((select jsonb_agg(jsonb_build_array(p.principal, p.role) order by p.principal, p.role)
      from case_parties p where p.case_id = c.id), '[]'::jsonb), now()
  from cases c;
--> statement-breakpoint
insert into audit_notes (case_id, seq, what, parties, at)
  select case_id, seq, 'erased-before', '[]'::jsonb, now() from case_event_payloads
  where payload is null and erased_at is not null;
--> statement-breakpoint
create trigger audit_notes_append_only before update or delete on audit_notes for each row execute function refuse_change();
--> statement-breakpoint
create trigger audit_notes_no_truncate before truncate on audit_notes for each statement execute function refuse_change();
