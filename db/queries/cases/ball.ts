// Who held the ball of a case, and how long. Callers have checked that the actor may see the case.
import { asc, eq } from "drizzle-orm";
import type { Executor } from "#db/client.server.ts";
import { ballIntervals } from "#db/schema/ball.ts";
import type { BallInterval } from "#workflows/ball.ts";

/** The whole ledger of a case, oldest first: as many rows as there were handovers, which people make one by one. */
export async function listBallIntervals(executor: Executor, caseId: string): Promise<BallInterval[]> {
  const rows = await executor
    .select({
      seq: ballIntervals.seq,
      role: ballIntervals.role,
      orgId: ballIntervals.orgId,
      userId: ballIntervals.userId,
      fromAt: ballIntervals.fromAt,
      toAt: ballIntervals.toAt,
    })
    .from(ballIntervals)
    .where(eq(ballIntervals.caseId, caseId))
    .orderBy(asc(ballIntervals.seq));
  return rows.map(({ fromAt, toAt, ...row }) => ({
    ...row,
    from: fromAt.toISOString(),
    to: toAt?.toISOString() ?? null,
  }));
}
