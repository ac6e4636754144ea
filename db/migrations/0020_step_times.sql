CREATE TABLE "step_groups" (
	"key" text PRIMARY KEY NOT NULL,
	"summaries" jsonb NOT NULL,
	"computed_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "step_observations" (
	"case_id" uuid NOT NULL,
	"step" text NOT NULL,
	"owner_org_id" uuid NOT NULL,
	"road" text NOT NULL,
	"days" double precision NOT NULL,
	"own_days" double precision NOT NULL,
	"outcome" text,
	"seen_at" timestamp with time zone NOT NULL,
	"ticking" boolean NOT NULL,
	CONSTRAINT "step_observations_case_id_step_pk" PRIMARY KEY("case_id","step")
);
--> statement-breakpoint
ALTER TABLE "step_observations" ADD CONSTRAINT "step_observations_case_id_forecast_observations_case_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."forecast_observations"("case_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "step_groups_age_idx" ON "step_groups" USING btree ("computed_at");--> statement-breakpoint
CREATE INDEX "step_observations_owner_idx" ON "step_observations" USING btree ("owner_org_id","road","seen_at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "step_observations_road_idx" ON "step_observations" USING btree ("road","seen_at" DESC NULLS LAST);