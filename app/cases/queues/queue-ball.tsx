// Who holds the ball in a row of a queue, and since when.
import type { TextsOf } from "#app/i18n/define-texts.ts";
import { formatRelativeDays } from "#app/i18n/format.ts";
import { useLocale, useTexts } from "#app/i18n/use-texts.ts";
import type { QueueRow } from "#db/queries/cases/queues.ts";
import { queueTexts } from "./texts/index.ts";

export type BallRow = Pick<QueueRow, "ball" | "ballSince" | "open" | "assignee" | "applicant" | "asker">;

export function QueueBall({ row, now }: { row: BallRow; now: string }) {
  const t = useTexts(queueTexts);
  const locale = useLocale();
  return (
    <>
      {ballName(t, row)}
      {row.open ? (
        <span className="muted queue-since">{formatRelativeDays(locale, row.ballSince, now)}</span>
      ) : null}
    </>
  );
}

export function ballName(t: TextsOf<typeof queueTexts>, row: BallRow): string {
  if (!row.open) return t.balls.over;
  switch (row.ball) {
    case "applicant":
      return t.balls.applicant({ name: row.applicant ?? "" });
    case "handler":
      return t.balls.handler({ name: row.assignee ?? "" });
    case "adviser":
      return row.assignee ?? t.balls.adviser;
    case "asker":
      return t.balls.asker({ name: row.asker ?? "" });
    case "appeal-body":
      return row.assignee ?? t.balls["appeal-body"];
    case "approver":
    case "subject":
      return t.balls[row.ball];
    default:
      return t.balls.nobody;
  }
}

/** As `ballName`, shown to readers on another side. A need is read by everybody, so no person is named in it. */
export function holderName(
  t: TextsOf<typeof queueTexts>,
  row: BallRow & Pick<QueueRow, "kind" | "owner">,
): string {
  return ballName(t, row.kind === "demand" ? { ...row, assignee: row.owner } : row);
}
