// One question of the guide: what is asked, why, the answers one can choose, and what helps to choose.
import { accessTones } from "#app/catalogue/results/dataset-list.tsx";
import { langOf } from "#app/catalogue/road/dataset-text.tsx";
import { shownText } from "#app/catalogue/road/shown-text.ts";
import { catalogueTexts } from "#app/catalogue/texts/index.ts";
import { forecastTexts } from "#app/forecast/texts/index.ts";
import type { GoalDataset } from "#app/guide/find-for-goal.server.ts";
import { guideTexts } from "#app/guide/texts/index.ts";
import { useLocale, useTexts } from "#app/i18n/use-texts.ts";
import { Alert } from "#app/ui/alert.tsx";
import { Button } from "#app/ui/button.tsx";
import type { RichChoice } from "#app/ui/choice-group.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Form } from "#app/ui/form.tsx";
import { RadioGroup } from "#app/ui/radio-group.tsx";
import { Tag } from "#app/ui/tag.tsx";
import { TextArea } from "#app/ui/text-area.tsx";
import { choicesOf, GOAL_LETTERS, QUESTIONS, type Question } from "#workflows/guide/questions.ts";
import type { GuideAnswer } from "./answer-guide.server.ts";
import type { GuidePageData } from "./guide-page.server.ts";

export interface GuideQuestionProps {
  page: GuidePageData;
  question: Question;
  answer: Extract<GuideAnswer, { question: Question }> | undefined;
}

export function GuideQuestion({ page, question, answer }: GuideQuestionProps) {
  const t = useTexts(guideTexts);
  const { title, why, hint }: { title: string; why: string; hint?: string } = t.questions[question];
  const fault = answer?.question === question ? answer.fault : page.fault;
  const error = fault && t.faults[fault];
  const typed = answer?.question === question ? answer.typed : page.address.typed[question];
  const choices = useChoices(page, question);
  const n = Math.max(1, page.asked.indexOf(question) + 1);
  const heading = (
    <h1 className="ds-heading" data-size="lg">
      {title}
    </h1>
  );
  const about = (
    <>
      {hint ? <span className="guide__hint">{hint}</span> : null}
      <span className="guide__why">
        <strong>{t.why}</strong> {why}
      </span>
    </>
  );
  return (
    <>
      <ErrorSummary mistakes={error ? [{ field: question, message: error }] : []} />
      <div>
        <p className="page-heading__eyebrow">{t.progress({ n, most: QUESTIONS.length })}</p>
        <progress className="guide__bar" max={QUESTIONS.length} value={n} aria-hidden="true" />
      </div>
      {question === "data" ? <NothingFound page={page} /> : null}
      <Form>
        <input type="hidden" name="question" value={question} />
        {question === "goal" ? (
          <>
            {heading}
            <TextArea
              name="goal"
              label={t.ownWords}
              hint={about}
              error={error}
              defaultValue={typed ?? ""}
              rows={4}
              limit={GOAL_LETTERS.most}
            />
          </>
        ) : (
          <RadioGroup
            name={question}
            label={heading}
            hint={about}
            error={error}
            choices={choices}
            defaultValue={typed}
          />
        )}
        <div className="actions">
          <Button>{t.next}</Button>
        </div>
      </Form>
      {question === "data" ? <Beside page={page} /> : null}
    </>
  );
}

function useChoices(page: GuidePageData, question: Question): RichChoice[] {
  const t = useTexts(guideTexts);
  const locale = useLocale();
  if (question === "goal") return [];
  if (question === "data") {
    const found = page.forGoal?.datasets ?? [];
    return [
      ...found.map((dataset) => {
        const title = shownText(dataset.title, locale);
        return {
          value: dataset.id,
          label: <span {...langOf(title)}>{title.text || dataset.id}</span>,
          hint: <DatasetLine dataset={dataset} />,
        };
      }),
      ...(found.length > 0 ? [{ value: "none", ...t.choices.data.none }] : []),
      { value: "unknown", ...t.choices.data.unknown },
    ];
  }
  const words: Record<string, { label: string; hint?: string }> = {
    ...t.choices[question],
    ...(question === "use" && page.address.asker === "public" ? t.publicUses : {}),
  };
  return (choicesOf(question, page.answers) ?? []).map((value) => ({
    value,
    label: value,
    ...words[value],
  }));
}

/** Whose it is, how it may be had, and what can be expected. */
function DatasetLine({ dataset }: { dataset: GoalDataset }) {
  const { catalogue, forecast, guide } = useTexts({
    catalogue: catalogueTexts,
    forecast: forecastTexts,
    guide: guideTexts,
  });
  const { road, outlook } = dataset;
  return (
    <>
      {dataset.publisherName ?? catalogue.search.noPublisher}{" "}
      <Tag tone={accessTones[dataset.accessRight]}>{catalogue.accessRights[dataset.accessRight].label}</Tag>
      <br />
      {road ? `${catalogue.road.titles[road]}. ` : null}
      {outlook ? `${forecast.ends.access(outlook)} ` : null}
      {outlook && outlook.median !== null ? `${forecast.median({ days: outlook.median })} ` : null}
      <a href={`/data/${dataset.id}`}>
        {guide.data.look}
        <span className="ds-sr-only">: {Object.values(dataset.title)[0]}</span>
      </a>
    </>
  );
}

function NothingFound({ page: { forGoal } }: { page: GuidePageData }) {
  const t = useTexts(guideTexts).data;
  if (!forGoal || forGoal.datasets.length > 0) return null;
  return (
    <Alert title={t.noHits}>
      <p>{t.noHitsText}</p>
    </Alert>
  );
}

/** What others have asked and been answered about something like it. */
function Beside({ page: { forGoal } }: { page: GuidePageData }) {
  const t = useTexts(guideTexts).data;
  const ready = forGoal?.answers ?? [];
  const demands = forGoal?.demands ?? [];
  return (
    <>
      <p>
        <a href="/data">{t.search}</a>
      </p>
      {ready.length > 0 ? (
        <section>
          <h2 className="ds-heading" data-size="2xs">
            {t.answers}
          </h2>
          <ul className="ds-list">
            {ready.map(({ id, title }) => (
              <li key={id}>
                <a href={`/svar/${id}`}>{title}</a>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {demands.length > 0 ? (
        <section>
          <h2 className="ds-heading" data-size="2xs">
            {t.demands}
          </h2>
          <ul className="ds-list">
            {demands.map(({ id, title, followers }) => (
              <li key={id}>
                <a href={`/demand/${id}`}>{title}</a> ({t.followers({ n: followers })})
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </>
  );
}
