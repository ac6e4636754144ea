CREATE TABLE "experience_counts" (
	"scope" text NOT NULL,
	"month" text NOT NULL,
	"question" text NOT NULL,
	"step" text NOT NULL,
	"choice" text NOT NULL,
	"answers" integer NOT NULL,
	CONSTRAINT "experience_counts_scope_month_question_step_choice_pk" PRIMARY KEY("scope","month","question","step","choice")
);
--> statement-breakpoint
CREATE TABLE "experience_texts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"month" text NOT NULL,
	"step" text NOT NULL,
	"choice" text NOT NULL,
	"text" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "experience_tickets" (
	"hash" text PRIMARY KEY NOT NULL,
	"until" text NOT NULL,
	"mixed" boolean DEFAULT false NOT NULL
);
--> statement-breakpoint
CREATE INDEX "experience_counts_waiting_idx" ON "experience_counts" USING btree ("scope","question","step") WHERE month = '';--> statement-breakpoint
CREATE INDEX "experience_texts_month_idx" ON "experience_texts" USING btree ("month" DESC NULLS LAST,"id");--> statement-breakpoint
CREATE INDEX "experience_tickets_until_idx" ON "experience_tickets" USING btree ("until");--> statement-breakpoint
CREATE INDEX "experience_tickets_unmixed_idx" ON "experience_tickets" USING btree ("hash") WHERE not mixed;