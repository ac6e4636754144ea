// What others may learn from a request is kept beside it for as long as both sides allow it, and in the same statement.
import type { BesideWriter } from "#app/cases/execute/write-transition.server.ts";
import type { RequestContext } from "#workflows/request/context.ts";
import { exampleOf } from "#workflows/request/showing.ts";

export const writeExample: BesideWriter = (sql, { before, row, event }) => {
  const was = before && exampleOf(before.snapshot.context as RequestContext, before.state);
  const is = exampleOf(row.snapshot.context as RequestContext, row.state);
  if (JSON.stringify(was) === JSON.stringify(is)) return undefined;
  if (is === null)
    return sql`example_gone as (delete from examples x using moved where x.case_id = moved.id)`;
  return sql`example as (
      insert into examples (case_id, dataset_id, owner_org_id, outcome, purpose_kind, extent, area, consent,
        condition_count, conditions, summary, shown_at)
      select id, ${is.datasetId}::uuid, ${is.ownerOrgId}::uuid, ${is.outcome}, ${is.purposeKind},
        ${is.extent}, ${is.area}, ${is.consent}, ${is.conditionCount},
        ${[...is.conditions]}::text[], ${is.summary}, ${event.at} from moved
      on conflict (case_id) do update set outcome = excluded.outcome, purpose_kind = excluded.purpose_kind,
        extent = excluded.extent, area = excluded.area, consent = excluded.consent, summary = excluded.summary,
        condition_count = excluded.condition_count, conditions = excluded.conditions)`;
};
