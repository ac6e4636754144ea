CREATE INDEX "case_contacts_email_idx" ON "case_contacts" USING btree (lower("email"));--> statement-breakpoint
CREATE INDEX "case_parties_sent_on_idx" ON "case_parties" USING btree ("principal") WHERE role = 'earlier-owner';--> statement-breakpoint
CREATE INDEX "cases_under_way_idx" ON "cases" USING btree ("applicant_org_id","dataset_id","updated_at") WHERE open;--> statement-breakpoint
CREATE INDEX "mails_user_idx" ON "mails" USING btree ("user_id") WHERE user_id is not null;--> statement-breakpoint
CREATE INDEX "mails_address_idx" ON "mails" USING btree (lower("to_address"));