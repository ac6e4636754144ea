// What the guide has written from the answers, as text to read before anything is made of it.
import { demandTexts } from "#app/demand/texts/index.ts";
import { demandDraft, letterDraft, questionDraft, requestAnswers } from "#app/guide/draft.ts";
import { guideTexts } from "#app/guide/texts/index.ts";
import { formatDate } from "#app/i18n/format.ts";
import { useLocale, useTexts } from "#app/i18n/use-texts.ts";
import { questionTexts } from "#app/legal-question/texts/index.ts";
import { requestTexts } from "#app/request/texts/index.ts";
import { ANSWER_FIELDS, type AnswerField } from "#workflows/request/answers.ts";
import type { PlanPageData } from "./guide-page.server.ts";

/** May be left open; shown where the answers of the guide say them. */
const OPEN: readonly AnswerField[] = ["purposeKind", "extent", "area", "legalBasisDetail", "safeguards"];

export function GuideDraft({ plan: { plan, draft } }: { plan: PlanPageData }) {
  const { guide, demand, question } = useTexts({
    demand: demandTexts,
    guide: guideTexts,
    question: questionTexts,
  });
  const t = guide.plan;
  const words = guide.draft;
  const asked = [plan.first, ...plan.others];
  const asks = asked.find((a) => a === "request" || a === "question" || a === "demand");
  return (
    <>
      {plan.road !== "open" && asked.includes("letter") ? (
        <section className="guide__paper" aria-labelledby="letter">
          <h2 id="letter" className="ds-heading" data-size="xs">
            {t.draft.letter}
          </h2>
          <p className="no-print">{t.letterLead}</p>
          <div className="prose">
            {letterDraft(words, draft).map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </div>
        </section>
      ) : null}
      {plan.road !== "open" && asks && plan.first !== "letter" ? (
        <section className="guide__paper" aria-labelledby="draft">
          <h2 id="draft" className="ds-heading" data-size="xs">
            {t.draft[asks]}
          </h2>
          <p className="no-print">{t.draftLead}</p>
          {asks === "request" ? (
            <RequestText draft={draft} />
          ) : asks === "question" ? (
            <Text
              pairs={[
                [question.ask.question.label, questionDraft(words, draft).question],
                [question.ask.facts.label, questionDraft(words, draft).facts],
              ]}
            />
          ) : (
            <Text
              pairs={(["title", "need", "purpose", "searched"] as const).map((field) => [
                demand.register.fields[field].label,
                demandDraft(words, draft)[field],
              ])}
            />
          )}
        </section>
      ) : null}
    </>
  );
}

function RequestText({ draft }: { draft: PlanPageData["draft"] }) {
  const { guide, request } = useTexts({ guide: guideTexts, request: requestTexts });
  const locale = useLocale();
  const written = requestAnswers(guide.draft, draft);
  const { fields, choices } = request.answers;
  const shown = (field: AnswerField, value: string) => {
    if (field === "periodFrom" || field === "periodTo") return formatDate(locale, value);
    const named: Readonly<Record<string, string>> =
      field in choices ? choices[field as keyof typeof choices] : {};
    return named[value] ?? value;
  };
  const left = ANSWER_FIELDS.filter((field) => written[field] === undefined && !OPEN.includes(field));
  return (
    <>
      <Text
        pairs={ANSWER_FIELDS.flatMap((field) => {
          const value = written[field];
          return value === undefined ? [] : [[fields[field].label, shown(field, value)] as const];
        })}
      />
      {left.length > 0 ? (
        <p>
          {guide.plan.left} {left.map((field) => fields[field].label).join(" ")}
        </p>
      ) : null}
    </>
  );
}

function Text({ pairs }: { pairs: readonly (readonly [string, string])[] }) {
  return (
    <dl className="guide__written">
      {pairs.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
