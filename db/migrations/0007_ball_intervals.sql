CREATE TABLE "ball_intervals" (
	"case_id" uuid NOT NULL,
	"seq" integer NOT NULL,
	"kind" text NOT NULL,
	"role" text,
	"org_id" uuid,
	"user_id" uuid,
	"from_at" timestamp with time zone NOT NULL,
	"to_at" timestamp with time zone,
	CONSTRAINT "ball_intervals_case_id_seq_pk" PRIMARY KEY("case_id","seq")
);
--> statement-breakpoint
ALTER TABLE "ball_intervals" ADD CONSTRAINT "ball_intervals_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ball_intervals" ADD CONSTRAINT "ball_intervals_org_id_organisations_id_fk" FOREIGN KEY ("org_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ball_intervals" ADD CONSTRAINT "ball_intervals_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "ball_intervals_open_idx" ON "ball_intervals" USING btree ("case_id") WHERE to_at is null;--> statement-breakpoint
CREATE INDEX "ball_intervals_org_idx" ON "ball_intervals" USING btree ("org_id","kind","from_at") WHERE org_id is not null;--> statement-breakpoint
CREATE INDEX "ball_intervals_user_idx" ON "ball_intervals" USING btree ("user_id") WHERE user_id is not null;
--> statement-breakpoint
-- Cases from before: intervals from their events. Who had taken a case then is not read back; the organisation is.
insert into ball_intervals (case_id, seq, kind, role, org_id, from_at, to_at)
with closed as (
  select e.case_id, min(e.seq) as seq, min(e.at) as at
  from cases c join case_events e on e.case_id = c.id and e.state_after = c.state
  where not c.open group by e.case_id),
passed as (
  select * from (
    select e.case_id, e.seq, e.at, e.ball_after,
      e.seq = 1 or e.ball_after is distinct from lag(e.ball_after) over (partition by e.case_id order by e.seq) as moved
    from case_events e left join closed k on k.case_id = e.case_id
    where k.seq is null or e.seq < k.seq) s
  where moved)
select p.case_id, p.seq, c.kind, p.ball_after,
  coalesce(
    (select split_part(x.principal, ':', 2)::uuid from case_parties x
      where x.case_id = p.case_id and x.role = p.ball_after and x.principal like 'org:%' order by x.principal limit 1),
    case when p.ball_after = 'adviser' then (c.snapshot -> 'context' ->> 'centreOrgId')::uuid end),
  p.at,
  coalesce(lead(p.at) over (partition by p.case_id order by p.seq), k.at)
from passed p join cases c on c.id = p.case_id left join closed k on k.case_id = p.case_id;
