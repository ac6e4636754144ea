// The frame of the guide: how far one has come, for whom it speaks, the answers so far with ways to change them.
import { guideHref } from "#app/guide/address.ts";
import { guideTexts } from "#app/guide/texts/index.ts";
import type { GuideTexts } from "#app/guide/texts/nb.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import type { Answers, Question } from "#workflows/guide/questions.ts";
import type { GuideAnswer } from "./answer-guide.server.ts";
import type { GuidePageData } from "./guide-page.server.ts";
import { GuidePlan } from "./guide-plan.tsx";
import { GuideQuestion } from "./guide-question.tsx";

export interface GuidePageProps {
  page: GuidePageData;
  answer: GuideAnswer | undefined;
}

export function GuidePage({ page, answer }: GuidePageProps) {
  const { shown, plan } = page;
  return (
    <Page width="wide">
      <div className="guide">
        <div className="guide__main stack">
          {shown === "plan" && plan ? (
            <GuidePlan page={page} plan={plan} failed={answer?.question === null} />
          ) : shown === "vanished" || shown === "plan" ? (
            <Vanished page={page} />
          ) : (
            <GuideQuestion page={page} question={shown} answer={answer?.question ? answer : undefined} />
          )}
        </div>
        <Aside page={page} />
      </div>
    </Page>
  );
}

function Vanished({ page: { address, dataset } }: { page: GuidePageData }) {
  const t = useTexts(guideTexts);
  const withData = (value: string) =>
    guideHref({ ...address, typed: { ...address.typed, data: value }, again: null });
  return (
    <>
      <PageHeading eyebrow={t.title} title={t.vanished.title} lead={t.vanished.text} />
      <div className="actions">
        <ButtonLink href={withData("")}>{t.vanished.other}</ButtonLink>
        <ButtonLink href={withData("none")} variant="secondary">
          {t.vanished.without}
        </ButtonLink>
      </div>
      {dataset ? (
        <p>
          <a href={`/data/${dataset.id}`}>{t.vanished.page}</a>
        </p>
      ) : null}
    </>
  );
}

function Aside({ page }: { page: GuidePageData }) {
  const t = useTexts(guideTexts);
  const { address, asked, answers, shown, dataset } = page;
  const given = asked.filter((question) => answers[question] !== undefined && question !== shown);
  const asker = t.asker[address.asker];
  const other = address.asker === "public" ? "business" : "public";
  return (
    <aside className="guide__aside stack" aria-labelledby={given.length > 0 ? "so-far" : "asker"}>
      {given.length > 0 ? (
        <section>
          <h2 id="so-far" className="ds-heading" data-size="2xs">
            {shown === "plan" ? t.soFarPlan : t.soFar}
          </h2>
          <dl className="guide__answers">
            {given.map((question) => (
              <div key={question}>
                <dt>{t.short[question]}</dt>
                <dd>
                  <span className="guide__answer">{answerText(t, question, answers, dataset?.title)}</span>{" "}
                  <span className="no-print">
                    <a href={guideHref({ ...address, again: question })}>
                      {t.change}
                      <span className="ds-sr-only"> ({t.short[question]})</span>
                    </a>
                  </span>
                </dd>
              </div>
            ))}
          </dl>
          <p className="muted no-print">{t.kept}</p>
        </section>
      ) : null}
      <p id="asker" className="muted no-print">
        {asker.says} <a href={guideHref({ ...address, asker: other })}>{asker.change}</a>
      </p>
      <p className="muted no-print">
        <a href={`/why?at=guide:${shown}`}>{t.stop}</a>
      </p>
    </aside>
  );
}

/** An answer in the reader's words. */
function answerText(
  t: GuideTexts,
  question: Question,
  answers: Readonly<Partial<Answers>>,
  title: string | undefined,
): string {
  const value = answers[question] ?? "";
  if (question === "goal") return value;
  const choices: Partial<Record<string, { label: string }>> = t.choices[question];
  return choices[value]?.label ?? title ?? value;
}
