// An applicant's cases: each says where it is, who is to act by when, what comes next, and what can be expected.
import { casePath } from "#app/cases/case-path.ts";
import { stateTone } from "#app/cases/page/state-tone.ts";
import { commandText, stateText, stepText } from "#app/cases/page/texts/command-texts.ts";
import { caseTexts } from "#app/cases/page/texts/index.ts";
import { UnreadLink } from "#app/cases/page/unread.tsx";
import { forecastTexts } from "#app/forecast/texts/index.ts";
import type { TextsOf } from "#app/i18n/define-texts.ts";
import { formatDate } from "#app/i18n/format.ts";
import type { Locale } from "#app/i18n/locale.ts";
import { useLocale, useTexts } from "#app/i18n/use-texts.ts";
import { situationOf } from "#app/request/page/request-next-step.ts";
import { requestTexts } from "#app/request/texts/index.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { Tag } from "#app/ui/tag.tsx";
import type { QueueRow } from "#db/queries/cases/queues.ts";
import type { Journey } from "./journeys-page.server.ts";
import { holderName } from "./queue-ball.tsx";
import { QueueDue } from "./queue-due.tsx";
import { queueTexts } from "./texts/index.ts";

export function QueueJourneys({ rows, now }: { rows: readonly Journey[]; now: string }) {
  const texts = useTexts({ cases: caseTexts, desk: queueTexts, request: requestTexts });
  const { cases, desk } = texts;
  const t = desk.journeys;
  const locale = useLocale();
  return (
    <ul className="journeys" data-keys="desk">
      {rows.map((row) => {
        const mine = row.ball === row.role;
        const path = casePath(row.kind, row.id);
        const title = row.title[locale] || row.title.nb;
        const doing = row.command ? commandText(cases, row.kind, row.command)?.title : undefined;
        const what = row.kind === "request" && row.role === "applicant" ? null : partName(texts, row);
        return (
          <li key={row.id} className="journeys__one">
            <p className="muted">
              {[what, row.owner, row.reference].filter((word) => word !== null).join(" · ")}
            </p>
            <h3 className="ds-heading" data-size="xs">
              <a href={path} data-key-item="">
                {title}
              </a>
            </h3>
            <p className="journeys__facts">
              <Tag tone={mine && row.state !== "refused" ? "warning" : stateTone(row)}>
                {stateText(cases, row.kind, row.state)}
              </Tag>{" "}
              <UnreadLink count={row.unread} href={`${path}?tab=messages#tab-title`} />{" "}
              {row.dueAt || !row.open ? <QueueDue {...row} now={now} /> : null}
            </p>
            <p>{sentenceOf(texts, locale, row, mine)}</p>
            {doing ? (
              <p>
                <ButtonLink variant="secondary" href={`${path}#next`} aria-label={`${doing}: ${title}`}>
                  {doing}
                </ButtonLink>
              </p>
            ) : row.nextStep && !mine ? (
              <p className="muted">{t.afterwards({ step: stepText(cases, row.kind, row.nextStep).title })}</p>
            ) : null}
            <OutlookLine outlook={row.outlook} />
          </li>
        );
      })}
    </ul>
  );
}

/** Requests that one leads need no name; all other cases are marked by kind. */
const partName = (
  { cases, desk }: { cases: TextsOf<typeof caseTexts>; desk: TextsOf<typeof queueTexts> },
  { kind, role }: Journey,
): string => (role === "co-applicant" ? desk.journeys.together : cases.kinds[kind]);

function sentenceOf(
  { desk, request }: { desk: TextsOf<typeof queueTexts>; request: TextsOf<typeof requestTexts> },
  locale: Locale,
  row: Journey,
  mine: boolean,
): string {
  const since = formatDate(locale, row.open ? row.ballSince : row.updatedAt);
  // The request's own sentence speaks to the lead: "you" have to answer.
  const others = row.role === "co-applicant" && row.ball === "applicant";
  if (row.kind !== "request" || others) {
    if (!row.open) return "";
    return mine
      ? desk.journeys.yours({ since })
      : desk.journeys.theirs({ name: holderName(desk, row), since });
  }
  return request.sentence.applicant[situationOf({ state: row.state, ball: { role: row.ball, mine } })]({
    owner: row.owner ?? "",
    applicant: row.applicant ?? "",
    person: row.assignee ?? "",
    since,
    due: row.dueAt ? formatDate(locale, row.dueAt) : "",
    mine,
  });
}

/** What can be expected now, and what it was before the last week of waiting where that is another number. */
function OutlookLine({ outlook }: Pick<Journey, "outlook">) {
  const t = useTexts(forecastTexts);
  if (!outlook) return null;
  const { waited, weekAgo } = outlook;
  if (waited === "longer") return <p className="journeys__odds">{t.now.longer}</p>;
  const tenths = Math.round(waited.access * 10);
  const before = weekAgo === null || weekAgo === "longer" ? tenths : Math.round(weekAgo.access * 10);
  const said = [
    t.now.access({ tenths }),
    ...(before === tenths ? [] : [t.now.weekAgo({ tenths: before })]),
    t.now.half({ days: waited.halfAnswered }),
  ];
  return <p className="journeys__odds">{said.join(" ")}</p>;
}

/** What has not been sent, or not been joined: nothing to follow yet, only to go on with or to answer. */
export function QueueDrafts({ rows }: { rows: readonly QueueRow[] }) {
  const t = useTexts(queueTexts).journeys;
  const locale = useLocale();
  return (
    <ul className="journeys">
      {rows.map((row) => {
        const title = row.title[locale] || row.title.nb;
        const { says, href, told } = draftWords(t, locale, row);
        return (
          <li key={row.id} className="journeys__one journeys__draft">
            <div>
              <p className="muted">{t.by({ owner: row.owner ?? "", reference: row.reference })}</p>
              <h3 className="ds-heading" data-size="xs">
                {title}
              </h3>
              <p className="muted">{told}</p>
            </div>
            <ButtonLink variant="secondary" href={href} aria-label={`${says}: ${title}`}>
              {says}
            </ButtonLink>
          </li>
        );
      })}
    </ul>
  );
}

/** What the button says and where it leads, by the reader's part. */
function draftWords(t: TextsOf<typeof queueTexts>["journeys"], locale: Locale, row: QueueRow) {
  const path = `/requests/${row.id}`;
  const lead = row.applicant ?? "";
  if (row.role === "applicant")
    return {
      says: t.continueDraft,
      href: `${path}/form`,
      told: t.draftSince({ when: formatDate(locale, row.ballSince) }),
    };
  if (row.role === "invited")
    return { says: t.answerInvitation, href: `${path}/join`, told: t.invitedBy({ lead }) };
  return { says: t.readDraft, href: path, told: t.draftOf({ lead }) };
}
