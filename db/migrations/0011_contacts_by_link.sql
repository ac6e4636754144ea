ALTER TABLE "case_contacts" DROP CONSTRAINT "case_contacts_case_id_role_email_pk";--> statement-breakpoint
ALTER TABLE "case_contacts" ADD COLUMN "link_id" uuid;--> statement-breakpoint
-- Until now a case had one contact and one link in a role at most, so this finds whose link is whose.
UPDATE "case_contacts" k SET "link_id" = l."id" FROM "case_links" l WHERE l."case_id" = k."case_id" AND l."role" = k."role";--> statement-breakpoint
DELETE FROM "case_contacts" WHERE "link_id" IS NULL;--> statement-breakpoint
ALTER TABLE "case_contacts" ADD PRIMARY KEY ("link_id");--> statement-breakpoint
CREATE INDEX "case_contacts_case_idx" ON "case_contacts" USING btree ("case_id","role");
