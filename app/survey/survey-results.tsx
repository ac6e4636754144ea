// What people have answered, step by step: each question as bars that are rows of its table.
import { formatPercent } from "#app/i18n/format.ts";
import { useLocale, useTexts } from "#app/i18n/use-texts.ts";
import { Alert } from "#app/ui/alert.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { type Look, ShareBar } from "#app/ui/share-bar.tsx";
import { Table } from "#app/ui/table.tsx";
import { ENDINGS, type Reason, type Scale } from "#workflows/survey/questions.ts";
import { Anonymous } from "./exit-survey.tsx";
import type { Result, ResultsPage } from "./results.server.ts";
import { SurveyTextAnswers } from "./survey-texts.tsx";
import { choiceLabel } from "./texts/choice-label.ts";
import { surveyTexts } from "./texts/index.ts";

export function SurveyResultsPage({ page, removed }: { page: ResultsPage; removed: boolean }) {
  const t = useTexts(surveyTexts).results;
  const { owner, results, centre, own, demo } = page;
  const ended = new Set<string>(ENDINGS);
  const query = owner ? `?owner=${owner.id}` : "";
  return (
    <Page>
      <PageHeading title={owner ? t.of({ owner: owner.name }) : t.title} lead={t.lead} />
      {removed ? (
        <Alert tone="success" announce>
          {t.removed}
        </Alert>
      ) : null}
      {demo ? (
        <Alert tone="info" title={t.demo}>
          <p>{t.demoText}</p>
        </Alert>
      ) : null}
      <p>
        {t.how} {t.period}
      </p>
      <Anonymous />
      <ul className="ds-list">
        {owner ? (
          <li>
            <a href="/experiences">{t.everybody}</a>
          </li>
        ) : null}
        {own.map(({ id, name }) => (
          <li key={id}>
            <a href={`/experiences?owner=${id}`}>{t.own({ owner: name })}</a>
          </li>
        ))}
        <li>
          <a href={`/experiences.csv${query}`}>{t.download}</a>
        </li>
      </ul>
      <Part heading={t.stopped} text={t.stoppedText} results={results.filter((r) => !ended.has(r.step))} />
      <Part ended heading={t.ended} text={t.endedText} results={results.filter((r) => ended.has(r.step))} />
      {centre ? <SurveyTextAnswers centre={centre} /> : null}
    </Page>
  );
}

interface PartProps {
  ended?: boolean;
  heading: string;
  text: string;
  results: readonly Result[];
}

function Part({ ended = false, heading, text, results }: PartProps) {
  const { steps, results: t } = useTexts(surveyTexts);
  const byStep = [...new Set(results.map(({ step }) => step))];
  return (
    <section className="stack">
      <h2 className="ds-heading" data-size="sm">
        {heading}
      </h2>
      <p>{text}</p>
      {results.length === 0 ? <p className="muted">{t.none}</p> : null}
      {byStep.map((step) => (
        <section key={step} className="experience">
          {/* A step with one question has its name in the caption. */}
          {ended ? (
            <h3 className="ds-heading" data-size="xs">
              {steps[step]}
            </h3>
          ) : null}
          {results
            .filter((result) => result.step === step)
            .map((result) => (
              <Bars key={result.question} result={result} />
            ))}
        </section>
      ))}
    </section>
  );
}

/** What most said stands first, and what nobody said is left out; a scale stays whole and in its order. */
function Bars({ result: { question, step, n, choices } }: { result: Result }) {
  const texts = useTexts(surveyTexts);
  const t = texts.results;
  const locale = useLocale();
  const asked = question === "why" ? texts.why.question : texts.questions[question];
  const chosen = choices.filter(({ answers }) => answers > 0);
  const rows = question === "why" ? chosen.sort((a, b) => b.answers - a.answers) : choices;
  return (
    <Table<Result["choices"][number]>
      caption={`${question === "why" ? texts.steps[step] : asked} (${t.n({ n })})`}
      rows={rows}
      rowKey={({ choice }) => choice}
      columns={[
        {
          key: "choice",
          header: t.choice,
          cell: ({ choice, answers }) => (
            <>
              {choiceLabel(texts, choice)}
              <ShareBar parts={[{ key: choice, look: LOOKS[choice] ?? 0, part: answers / n }]} />
            </>
          ),
        },
        {
          key: "answers",
          header: t.answers,
          numeric: true,
          cell: ({ answers }) => `${answers} (${formatPercent(locale, answers / n)})`,
        },
      ]}
    />
  );
}

const LOOKS: Partial<Record<Reason | Scale, Look>> = { yes: "good", partly: 4, no: "bad" };
