CREATE TABLE "forecast_features" (
	"case_id" uuid NOT NULL,
	"feature" text NOT NULL,
	"owner_org_id" uuid NOT NULL,
	"road" text NOT NULL,
	"seen_at" timestamp with time zone NOT NULL,
	CONSTRAINT "forecast_features_case_id_feature_pk" PRIMARY KEY("case_id","feature")
);
--> statement-breakpoint
ALTER TABLE "forecast_features" ADD CONSTRAINT "forecast_features_case_id_forecast_observations_case_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."forecast_observations"("case_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "forecast_features_road_idx" ON "forecast_features" USING btree ("road","feature","seen_at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "forecast_features_owner_idx" ON "forecast_features" USING btree ("owner_org_id","road","feature","seen_at" DESC NULLS LAST);