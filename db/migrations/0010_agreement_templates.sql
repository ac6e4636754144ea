CREATE TABLE "agreement_templates" (
	"org_id" uuid NOT NULL,
	"language" text NOT NULL,
	"text" text NOT NULL,
	"saved_by" uuid,
	"saved_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "agreement_templates_org_id_language_pk" PRIMARY KEY("org_id","language")
);
--> statement-breakpoint
ALTER TABLE "organisations" ADD COLUMN "appeal_body_id" uuid;--> statement-breakpoint
ALTER TABLE "agreement_templates" ADD CONSTRAINT "agreement_templates_org_id_organisations_id_fk" FOREIGN KEY ("org_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organisations" ADD CONSTRAINT "organisations_appeal_body_id_organisations_id_fk" FOREIGN KEY ("appeal_body_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;