// A request that changes hands changes what the next one can expect: it is queued for the job that computes forecasts anew.
import type { BesideWriter } from "#app/cases/execute/write-transition.server.ts";

export const queueForecast: BesideWriter = (sql, { ball, event }) =>
  ball.closedAt || ball.opened
    ? sql`seen as (insert into forecast_queue (case_id, seq) select id, ${event.seq} from moved)`
    : undefined;
