// How a request opens: which case, and the sentence that says who holds the ball, what they are to do, since when, by when.
import { commandText, stateText } from "#app/cases/page/texts/command-texts.ts";
import { caseTexts } from "#app/cases/page/texts/index.ts";
import type { TextsOf } from "#app/i18n/define-texts.ts";
import { formatDate } from "#app/i18n/format.ts";
import type { Locale } from "#app/i18n/locale.ts";
import { useLocale, useTexts } from "#app/i18n/use-texts.ts";
import { requestTexts } from "#app/request/texts/index.ts";
import { DoneNotice } from "#app/ui/done-notice.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { Tag, type Tone } from "#app/ui/tag.tsx";
import { situationOf } from "./request-next-step.ts";
import type { RequestPage } from "./request-page.server.ts";

export function RequestHead({ page }: { page: RequestPage }) {
  const texts = useTexts({ cases: caseTexts, request: requestTexts });
  const locale = useLocale();
  const { view, facts, done } = page;
  const said = done ? commandText(texts.cases, "request", done)?.done : undefined;
  return (
    <>
      <DoneNotice said={said} />
      <PageHeading
        eyebrow={(facts.openData ? texts.request.openData : texts.request.page).eyebrow({
          reference: view.reference,
          applicant: facts.applicant,
          owner: facts.owner,
        })}
        title={facts.dataset.title[locale]}
        facts={<Tag tone={toneOf(page)}>{stateText(texts.cases, "request", view.state)}</Tag>}
        lead={openingSentence(texts, locale, page)}
      />
    </>
  );
}

/** One to three short sentences; who reads decides how they are put. */
export function openingSentence(
  texts: { cases: TextsOf<typeof caseTexts>; request: TextsOf<typeof requestTexts> },
  locale: Locale,
  { view, facts, side }: RequestPage,
): string {
  const t = texts.request.sentence;
  const { ball } = view;
  const since = formatDate(locale, ball.since);
  const dueAt = dueOf(view);
  const due = dueAt ? formatDate(locale, dueAt) : "";
  if (side !== "watcher") {
    return t[side][situationOf(view)]({
      owner: facts.owner,
      applicant: facts.applicant,
      // The appeal may lie with a body that is no party here.
      person:
        (ball.role === "appeal-body"
          ? facts.appeal?.body || texts.cases.roles["appeal-body"]
          : view.state === "appealed"
            ? null
            : ball.person) ?? "",
      self: ball.self,
      since,
      due,
      mine: ball.mine,
    });
  }
  if (ball.role === null) return t.nobody({ since });
  return t.other({ holder: ball.name ?? texts.cases.roles[ball.role], since, due });
}

const OWES_ANSWER: readonly string[] = ["received", "assessing", "deciding"];

/** The sentences speak of an answer or an interim answer; once that is given, its notice says what was promised. */
function dueOf({ state, dueAt, clocks }: RequestPage["view"]): string | null {
  if (!OWES_ANSWER.includes(state)) return dueAt;
  const clock = clocks.find((c) => c.rule === "interim-answer");
  return clock && clock.status !== "paused" && clock.status !== "missed" ? clock.dueAt : null;
}

const TONES: Readonly<Record<string, Tone>> = {
  active: "success",
  approved: "success",
  "partly-approved": "success",
  provisioning: "success",
  refused: "danger",
  revoked: "danger",
  suspended: "warning",
  agreeing: "info",
  appealed: "info",
  received: "info",
  assessing: "info",
  deciding: "info",
};

const toneOf = ({ view }: RequestPage): Tone =>
  view.open && view.ball.mine && view.state !== "refused" ? "warning" : (TONES[view.state] ?? "neutral");
