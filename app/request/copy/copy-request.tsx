// What a new request takes with it from an earlier one, what has to be answered anew, and the button that begins it.
import { stateText } from "#app/cases/page/texts/command-texts.ts";
import { caseTexts } from "#app/cases/page/texts/index.ts";
import { formatDate } from "#app/i18n/format.ts";
import { useLocale, useTexts } from "#app/i18n/use-texts.ts";
import { answerValue } from "#app/request/form/form-answer-texts.ts";
import { RequestHindrance } from "#app/request/form/start-request.tsx";
import { requestTexts } from "#app/request/texts/index.ts";
import { Alert } from "#app/ui/alert.tsx";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { DefinitionList } from "#app/ui/definition-list.tsx";
import { Form } from "#app/ui/form.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { ANSWER_FIELDS } from "#workflows/request/answers.ts";
import { fitAnswers, startingAnswers } from "#workflows/request/earlier.ts";
import type { CopyRequestPageData } from "./copy-request.server.ts";
import { copyRequestTexts } from "./texts/index.ts";
import { UnfitAnswers } from "./unfit-answers.tsx";

interface CopyRequestPageProps {
  page: CopyRequestPageData & { commandId: string };
  refused: boolean;
}

export function CopyRequestPage({ page, refused }: CopyRequestPageProps) {
  const texts = useTexts({ cases: caseTexts, earlier: copyRequestTexts, request: requestTexts });
  const locale = useLocale();
  const t = texts.earlier;
  const { how, earlier, start, reference } = page;
  const starting = startingAnswers(earlier);
  const open = page.after.filter((c) => c.how === how && c.open);
  return (
    <Page>
      {refused ? (
        <Alert tone="warning" announce>
          {t.wrong}
        </Alert>
      ) : null}
      <p>
        <a href={`/requests/${page.id}`}>{t.back}</a>
      </p>
      <PageHeading
        eyebrow={`${page.title[locale]} · ${reference}`}
        title={t.title[how]}
        lead={t.lead[how]({ reference })}
      />
      {earlier.until ? <p>{t.runsUntil({ date: formatDate(locale, earlier.until) })}</p> : null}
      {open.length > 0 ? (
        <Alert title={texts.request.start.already}>
          <p>{texts.request.start.alreadyText}</p>
          <ul>
            {open.map((c) => (
              <li key={c.id}>
                <a href={`/requests/${c.id}`}>
                  {c.reference}: {stateText(texts.cases, "request", c.state)}
                </a>
              </li>
            ))}
          </ul>
        </Alert>
      ) : null}
      {start.hindrance ? (
        <RequestHindrance start={start} />
      ) : start.openData ? (
        <Alert title={t.openData}>
          <ButtonLink href={`/requests/new?dataset=${start.dataset?.id}`}>{t.toOpenData}</ButtonLink>
        </Alert>
      ) : (
        <>
          <section className="stack">
            <h2 className="ds-heading" data-size="sm">
              {t.again}
            </h2>
            <p>
              {starting.periodFrom
                ? t.periodRenewed({ date: formatDate(locale, starting.periodFrom) })
                : t.period}
            </p>
            <UnfitAnswers carried={fitAnswers(earlier.answers)} />
          </section>
          <section>
            <h2 className="ds-heading" data-size="sm">
              {t.carried}
            </h2>
            <DefinitionList
              facts={ANSWER_FIELDS.filter((f) => f !== "periodFrom").map((f) => ({
                term: texts.request.answers.fields[f].label,
                value: starting[f] && <p className="said">{answerValue(texts, locale, f, starting[f])}</p>,
              }))}
            />
          </section>
          <Form>
            <input type="hidden" name="_commandId" value={page.commandId} />
            <div className="actions">
              <Button variant={open.length > 0 ? "secondary" : "primary"}>{t.button[how]}</Button>
            </div>
          </Form>
        </>
      )}
    </Page>
  );
}
