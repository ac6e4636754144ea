-- What the schema language cannot say: the audit trail is append-only, references are numbered, Norwegian text is searched.

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'the audit trail is append-only: % on % refused', tg_op, tg_table_name using errcode = 'insufficient_privilege';
end $$;
--> statement-breakpoint
create trigger case_events_append_only before update or delete on case_events for each row execute function refuse_change();
--> statement-breakpoint
create trigger case_events_no_truncate before truncate on case_events for each statement execute function refuse_change();
--> statement-breakpoint
create sequence case_reference_seq;
--> statement-breakpoint
create text search configuration norwegian_plain (copy = norwegian);
--> statement-breakpoint
alter text search configuration norwegian_plain
  alter mapping for hword, hword_part, word with unaccent, norwegian_stem;
