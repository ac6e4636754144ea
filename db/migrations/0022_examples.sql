CREATE TABLE "examples" (
	"case_id" uuid PRIMARY KEY NOT NULL,
	"dataset_id" uuid NOT NULL,
	"owner_org_id" uuid NOT NULL,
	"outcome" text NOT NULL,
	"purpose_kind" text NOT NULL,
	"extent" text NOT NULL,
	"area" text NOT NULL,
	"consent" boolean NOT NULL,
	"condition_count" integer NOT NULL,
	"conditions" text[] NOT NULL,
	"summary" text NOT NULL,
	"shown_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "examples" ADD CONSTRAINT "examples_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "examples_dataset_idx" ON "examples" USING btree ("dataset_id","shown_at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "examples_owner_idx" ON "examples" USING btree ("owner_org_id","shown_at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "examples_words_idx" ON "examples" USING gin (to_tsvector('norwegian'::regconfig, "summary"));