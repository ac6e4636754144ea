CREATE TABLE "audit_checkpoints" (
	"number" integer PRIMARY KEY NOT NULL,
	"taken_at" timestamp with time zone NOT NULL,
	"leaves" integer NOT NULL,
	"root" text NOT NULL,
	"previous" text NOT NULL,
	"public_key" text NOT NULL,
	"hash" text NOT NULL,
	"signature" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "audit_leaves" (
	"checkpoint" integer NOT NULL,
	"position" integer NOT NULL,
	"case_id" uuid NOT NULL,
	"reference" text NOT NULL,
	"seq" integer NOT NULL,
	"hash" text NOT NULL,
	CONSTRAINT "audit_leaves_checkpoint_position_pk" PRIMARY KEY("checkpoint","position")
);
--> statement-breakpoint
CREATE TABLE "audit_queue" (
	"case_id" uuid NOT NULL,
	"seq" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "case_offers" (
	"case_id" uuid PRIMARY KEY NOT NULL,
	"seq" integer NOT NULL,
	"offers" jsonb NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "case_events" ADD COLUMN "snapshot_commitment" text;--> statement-breakpoint
ALTER TABLE "case_events" ADD COLUMN "format" smallint DEFAULT 1 NOT NULL;--> statement-breakpoint
CREATE UNIQUE INDEX "audit_leaves_case_key" ON "audit_leaves" USING btree ("case_id","seq");--> statement-breakpoint
create trigger audit_checkpoints_append_only before update or delete on audit_checkpoints for each row execute function refuse_change();
--> statement-breakpoint
create trigger audit_checkpoints_no_truncate before truncate on audit_checkpoints for each statement execute function refuse_change();
--> statement-breakpoint
create trigger audit_leaves_append_only before update or delete on audit_leaves for each row execute function refuse_change();
--> statement-breakpoint
create trigger audit_leaves_no_truncate before truncate on audit_leaves for each statement execute function refuse_change();
--> statement-breakpoint
-- Cases that are older than the checkpoints get their first one too.
insert into audit_queue (case_id, seq) select id, seq from cases;
