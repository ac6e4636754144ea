// How the applicant gets the data is kept beside the case, where only the access page reads it.
import type { BesideWriter } from "#app/cases/execute/write-transition.server.ts";

export const writeAccess: BesideWriter = (sql, { effects, event }) => {
  const details = effects.find((e) => e.type === "deliver-access")?.details;
  if (!details) return undefined;
  return sql`access as (
      insert into access_details (case_id, details, delivered_by, delivered_at)
      select id, ${sql.json(details as never)}, ${event.actorId}, ${event.at} from moved
      on conflict (case_id) do update set details = excluded.details, delivered_by = excluded.delivered_by,
        delivered_at = excluded.delivered_at)`;
};
