CREATE TABLE "forecast_groups" (
	"key" text PRIMARY KEY NOT NULL,
	"summary" jsonb NOT NULL,
	"computed_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "forecast_observations" (
	"case_id" uuid PRIMARY KEY NOT NULL,
	"dataset_id" uuid NOT NULL,
	"owner_org_id" uuid NOT NULL,
	"sector" text NOT NULL,
	"road" text NOT NULL,
	"sent_at" timestamp with time zone NOT NULL,
	"days" double precision NOT NULL,
	"outcome" text,
	"seen_at" timestamp with time zone NOT NULL,
	"ticking" boolean NOT NULL
);
--> statement-breakpoint
CREATE TABLE "forecast_queue" (
	"case_id" uuid NOT NULL,
	"seq" integer NOT NULL
);
--> statement-breakpoint
ALTER TABLE "forecast_observations" ADD CONSTRAINT "forecast_observations_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "forecast_groups_age_idx" ON "forecast_groups" USING btree ("computed_at");--> statement-breakpoint
CREATE INDEX "forecast_observations_dataset_idx" ON "forecast_observations" USING btree ("dataset_id","seen_at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "forecast_observations_owner_idx" ON "forecast_observations" USING btree ("owner_org_id","road","seen_at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "forecast_observations_sector_idx" ON "forecast_observations" USING btree ("sector","road","seen_at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "forecast_observations_sent_idx" ON "forecast_observations" USING btree ("sent_at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "forecast_observations_road_idx" ON "forecast_observations" USING btree ("road","seen_at" DESC NULLS LAST);