// What only the resource centre reads of experiences: the owners, and what people wrote.
import { useTexts } from "#app/i18n/use-texts.ts";
import { Button } from "#app/ui/button.tsx";
import { Form } from "#app/ui/form.tsx";
import { Table } from "#app/ui/table.tsx";
import { isStep, REASONS } from "#workflows/survey/questions.ts";
import type { ResultsPage } from "./results.server.ts";
import { surveyTexts } from "./texts/index.ts";

export function SurveyTextAnswers({ centre }: { centre: NonNullable<ResultsPage["centre"]> }) {
  const texts = useTexts(surveyTexts);
  const t = texts.results;
  return (
    <>
      <section className="stack">
        <h2 className="ds-heading" data-size="sm">
          {t.owners}
        </h2>
        <p>{t.ownersText}</p>
        {centre.owners.length === 0 ? (
          <p className="muted">{t.none}</p>
        ) : (
          <Table
            caption={t.owners}
            captionHidden
            rows={centre.owners}
            rowKey={({ id }) => id}
            columns={[
              {
                key: "owner",
                header: t.owner,
                cell: ({ id, name }) => <a href={`/experiences?owner=${id}`}>{name}</a>,
              },
              { key: "answers", header: t.answers, numeric: true, cell: ({ answers }) => answers },
            ]}
          />
        )}
      </section>
      <section className="stack">
        <h2 className="ds-heading" data-size="sm">
          {t.texts}
        </h2>
        <p>{t.textsText}</p>
        {centre.texts.length === 0 ? (
          <p className="muted">{t.none}</p>
        ) : (
          <ul className="told">
            {centre.texts.map(({ id, step, choice, text }) => (
              <li key={id}>
                <blockquote className="said">{text}</blockquote>
                <p className="muted">
                  {isStep(step) ? texts.steps[step] : step} ·{" "}
                  {texts.reasons[REASONS.find((reason) => reason === choice) ?? "other"]}
                </p>
                {centre.maySweep ? (
                  <Form>
                    <input type="hidden" name="remove" value={id} />
                    <Button variant="tertiary" size="sm" aria-label={t.removeOne({ text })}>
                      {t.remove}
                    </Button>
                  </Form>
                ) : null}
              </li>
            ))}
          </ul>
        )}
      </section>
    </>
  );
}
