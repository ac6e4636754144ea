CREATE TABLE "file_pieces" (
	"file_id" uuid NOT NULL,
	"n" integer NOT NULL,
	"bytes" "bytea" NOT NULL,
	CONSTRAINT "file_pieces_file_id_n_pk" PRIMARY KEY("file_id","n")
);
--> statement-breakpoint
CREATE TABLE "files" (
	"id" uuid PRIMARY KEY NOT NULL,
	"case_id" uuid NOT NULL,
	"seq" integer,
	"internal" boolean NOT NULL,
	"uploaded_by" uuid,
	"role" text NOT NULL,
	"name" text NOT NULL,
	"media_type" text NOT NULL,
	"size" integer NOT NULL,
	"sha256" text NOT NULL,
	"place" text NOT NULL,
	"scan" text NOT NULL,
	"finding" text,
	"scanned_at" timestamp with time zone,
	"created_at" timestamp with time zone NOT NULL,
	"removed_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "held_notices" (
	"id" uuid PRIMARY KEY NOT NULL,
	"outbox_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"topic" text NOT NULL,
	"group" text NOT NULL,
	"role" text NOT NULL,
	"facts" jsonb NOT NULL,
	"wait" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"due_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "notice_choices" (
	"user_id" uuid NOT NULL,
	"group" text NOT NULL,
	"pace" text NOT NULL,
	"chosen_at" timestamp with time zone NOT NULL,
	CONSTRAINT "notice_choices_user_id_group_pk" PRIMARY KEY("user_id","group")
);
--> statement-breakpoint
CREATE TABLE "message_reads" (
	"case_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"upto_seq" integer NOT NULL,
	"side" text NOT NULL,
	"org_id" uuid,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "message_reads_case_id_user_id_upto_seq_pk" PRIMARY KEY("case_id","user_id","upto_seq")
);
--> statement-breakpoint
ALTER TABLE "mails" ADD COLUMN "notice_group" text;--> statement-breakpoint
ALTER TABLE "file_pieces" ADD CONSTRAINT "file_pieces_file_id_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."files"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "files" ADD CONSTRAINT "files_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "held_notices" ADD CONSTRAINT "held_notices_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notice_choices" ADD CONSTRAINT "notice_choices_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "message_reads" ADD CONSTRAINT "message_reads_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "files_case_idx" ON "files" USING btree ("case_id","seq" DESC NULLS LAST,"id");--> statement-breakpoint
CREATE INDEX "files_arriving_idx" ON "files" USING btree ("created_at") WHERE seq is null;--> statement-breakpoint
CREATE INDEX "files_scan_idx" ON "files" USING btree ("created_at","id") WHERE scan in ('waiting', 'infected', 'quarantined');--> statement-breakpoint
CREATE INDEX "files_to_move_idx" ON "files" USING btree ("created_at") WHERE place = 'database' and seq is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "held_notices_once_key" ON "held_notices" USING btree ("outbox_id","user_id");--> statement-breakpoint
CREATE INDEX "held_notices_person_idx" ON "held_notices" USING btree ("user_id","wait","case_id");--> statement-breakpoint
CREATE INDEX "held_notices_due_idx" ON "held_notices" USING btree ("due_at");--> statement-breakpoint
CREATE INDEX "message_reads_side_idx" ON "message_reads" USING btree ("case_id","side","upto_seq");
--> statement-breakpoint
-- What people send is compressed already; and a piece that is not can be read in part.
ALTER TABLE "file_pieces" ALTER COLUMN "bytes" SET STORAGE EXTERNAL;
