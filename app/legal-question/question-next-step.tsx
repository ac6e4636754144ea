// What the reader can do with a legal question now: the next step open, the rest folded, and why a step is barred.
import type { RefusedCommand } from "#app/cases/page/case-action.server.ts";
import { type AvailableCommand, CommandForm } from "#app/cases/page/command-form.tsx";
import { OtherCommands } from "#app/cases/page/other-commands.tsx";
import type { Typed } from "#app/cases/page/parse-command.ts";
import { caseTexts } from "#app/cases/page/texts/index.ts";
import type { TextsOf } from "#app/i18n/define-texts.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { publicAnswerTexts } from "#app/public-answers/texts/index.ts";
import { Alert } from "#app/ui/alert.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { findingChoices } from "./finding-choices.ts";
import type { PublicFindings } from "./public-findings.server.ts";
import type { QuestionPage } from "./question-page.server.ts";
import { questionTexts } from "./texts/index.ts";

interface NextStepProps {
  page: QuestionPage;
  refused: RefusedCommand | undefined;
  next: string | null;
}

/** Written in tabs, and on the page where two texts are compared. */
const ELSEWHERE: ReadonlySet<string> = new Set(["send-message", "write-note", "anonymise"]);

/** Steps that end the question stand last. */
const LAST: ReadonlySet<string> = new Set(["mark-obstacle", "redirect", "withdraw-question", "retract"]);

export function QuestionNextStep({ page, refused, next }: NextStepProps) {
  const texts = useTexts({ answers: publicAnswerTexts, cases: caseTexts, question: questionTexts });
  const { question, cases, answers } = texts;
  const t = question.page;
  const { view, facts, side, advisers } = page;
  // Messages and notes are written in their own tabs.
  const offers = view.offers.filter((o) => !ELSEWHERE.has(o.command));
  const writes = view.offers.some((o) => o.command === "anonymise");
  const primary = offers.find((o) => o.command === next);
  const rest = offers
    .filter((o) => o !== primary)
    .sort((a, b) => Number(LAST.has(a.command)) - Number(LAST.has(b.command)));
  const second = view.blocked.some(({ reason }) => reason === "second-adviser");
  const waiting = side === "asker" ? facts.details.find((d) => d.answeredAt === null) : undefined;
  const form = (offer: AvailableCommand, isPrimary = false) => (
    <CommandForm
      key={offer.command}
      caseId={view.id}
      kind="legal-question"
      offer={offer}
      version={view.version}
      primary={isPrimary}
      refused={refused}
      values={valuesOf(page, offer.command)}
      note={
        offer.command === "triage" && facts.proposed?.topic
          ? `${answers.proposedTriage} (${facts.proposed.because.join(", ")})`
          : undefined
      }
      choices={{
        adviserId: advisers.map(({ id, name }) => ({ value: id, label: name })),
        mayStand: findingChoices(
          texts,
          offer.command,
          page.findings[offer.command as keyof PublicFindings] ?? [],
          refused,
        ),
      }}
    />
  );
  return (
    <Card id="next" title={t.nextStep}>
      {waiting ? <blockquote className="said">{waiting.question}</blockquote> : null}
      {facts.reviewComment && view.state === "answering" ? (
        <Alert tone="warning" title={t.returned} level={3}>
          <p className="said">{facts.reviewComment}</p>
        </Alert>
      ) : null}
      {second ? (
        <Alert tone="info" title={t.secondAdviser} level={3}>
          {cases.refusals["second-adviser"]}
        </Alert>
      ) : null}
      {primary ? form(primary, true) : null}
      {primary || second ? null : <p>{quietWords(page, t)}</p>}
      {view.open || side !== "asker" ? null : (
        <p>
          <a href="/questions/new">{t.askAgain}</a>
        </p>
      )}
      {side === "asker" && view.state === "answered" ? (
        <p>
          {t.unclear} <a href={`/questions/${view.id}?tab=messages#tab-title`}>{t.unclearLink}</a>
        </p>
      ) : null}
      {writes ? (
        <p className="actions">
          <ButtonLink variant="secondary" href={`/questions/${view.id}/publication`}>
            {answers.write}
          </ButtonLink>
        </p>
      ) : null}
      <OtherCommands title={primary ? t.other : null} offers={rest} form={form} />
    </Card>
  );
}

/** What is said where nothing is asked of the reader. */
function quietWords(
  { view, side, mine, facts }: QuestionPage,
  t: TextsOf<typeof questionTexts>["page"],
): string {
  if (!view.open) return t.over;
  if (side === "watcher") return t.readOnly;
  if (side === "asker" || mine) return t.nothingToDo;
  const withColleague = view.state === "assigned" || view.state === "answering";
  return withColleague && facts.adviser ? t.colleague({ name: facts.adviser }) : t.notYourTurn;
}

/** An answer that came back is corrected, not written again; topic and urgency start from what they are. */
function valuesOf({ facts }: QuestionPage, command: string): Typed {
  if (command === "submit-answer" && facts.answer) {
    return { answer: facts.answer.text, sources: facts.answer.sources.join("\n") };
  }
  if (command === "triage") {
    const { proposed } = facts;
    return { topic: facts.topic ?? proposed?.topic ?? "", urgency: proposed?.urgency ?? facts.urgency };
  }
  if (command === "mark-obstacle" && facts.obstacle)
    return { rule: facts.obstacle.rule, stops: facts.obstacle.stops };
  return {};
}
