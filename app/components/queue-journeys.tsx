// An applicant's cases: each says in a sentence or two where it is, who is to act, and what comes next.

import { casePath } from "#app/cases/case-path.ts";
import type { ListedCase } from "#app/cases/queue-page.server.ts";
import { situationOf } from "#app/cases/request-next-step.ts";
import { stateText } from "#app/i18n/cases/command-texts.ts";
import { formatDate } from "#app/i18n/format.ts";
import { useLocale, useTexts } from "#app/i18n/use-texts.ts";
import type { QueueRow } from "#db/queries/queues.ts";
import { ButtonLink } from "./button.tsx";
import { ballName } from "./queue-ball.tsx";
import { QueueDue } from "./queue-due.tsx";
import { stateTone } from "./queue-tone.ts";
import { Tag } from "./tag.tsx";
import { UnreadLink } from "./unread.tsx";

export function QueueJourneys({ rows, now }: { rows: readonly ListedCase[]; now: string }) {
  const { cases, desk, request } = useTexts();
  const locale = useLocale();
  return (
    <ul className="journeys" data-keys="desk">
      {rows.map((row) => {
        const mine = row.ball === "applicant";
        const say =
          request.sentence.applicant[situationOf({ state: row.state, ball: { role: row.ball, mine } })];
        const path = casePath(row.kind, row.id);
        const part = row.kind !== "request";
        const since = formatDate(locale, row.ballSince);
        const sentence = part
          ? mine
            ? desk.journeys.yours({ since })
            : desk.journeys.theirs({ name: ballName(desk, row), since })
          : say({
              owner: row.owner ?? "",
              applicant: row.applicant ?? "",
              person: row.assignee ?? "",
              since: formatDate(locale, row.open ? row.ballSince : row.updatedAt),
              due: row.dueAt ? formatDate(locale, row.dueAt) : "",
              mine,
            });
        return (
          <li key={row.id} className="journeys__one">
            <p className="muted">
              {part ? `${cases.kinds[row.kind]} · ` : null}
              {desk.journeys.by({ owner: row.owner ?? "", reference: row.reference })}
            </p>
            <h3 className="ds-heading" data-size="xs">
              <a href={path} data-key-item="">
                {row.title[locale] || row.title.nb}
              </a>
            </h3>
            <p className="journeys__facts">
              <Tag tone={mine && row.state !== "refused" ? "warning" : stateTone(row)}>
                {stateText(cases, row.kind, row.state)}
              </Tag>{" "}
              <UnreadLink count={row.unread} href={`${path}?tab=messages#tab-title`} />{" "}
              {row.dueAt || !row.open ? <QueueDue {...row} now={now} /> : null}
            </p>
            <p>{sentence}</p>
          </li>
        );
      })}
    </ul>
  );
}

/** What has not been sent: nothing to follow yet, only to go on with. */
export function QueueDrafts({ rows }: { rows: readonly QueueRow[] }) {
  const t = useTexts().desk.journeys;
  const locale = useLocale();
  return (
    <ul className="journeys">
      {rows.map((row) => {
        const title = row.title[locale] || row.title.nb;
        return (
          <li key={row.id} className="journeys__one journeys__draft">
            <div>
              <p className="muted">{t.by({ owner: row.owner ?? "", reference: row.reference })}</p>
              <h3 className="ds-heading" data-size="xs">
                {title}
              </h3>
              <p className="muted">{t.draftSince({ when: formatDate(locale, row.ballSince) })}</p>
            </div>
            <ButtonLink
              variant="secondary"
              href={`/requests/${row.id}/form`}
              aria-label={`${t.continueDraft}: ${title}`}
            >
              {t.continueDraft}
            </ButtonLink>
          </li>
        );
      })}
    </ul>
  );
}
