// The list of public answers, with its search form. Works as plain links and a plain form.
import { choiceText } from "#app/cases/page/texts/command-texts.ts";
import { caseTexts } from "#app/cases/page/texts/index.ts";
import { formatDate } from "#app/i18n/format.ts";
import { useLocale, useTexts } from "#app/i18n/use-texts.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { Pagination } from "#app/ui/pagination.tsx";
import { SelectField } from "#app/ui/select-field.tsx";
import { TextField } from "#app/ui/text-field.tsx";
import { QUESTION_TOPICS } from "#workflows/legal-question/events.ts";
import { publicAnswerTexts } from "./texts/index.ts";

interface AnswersListProps {
  text: string;
  topic: string | null;
  page: number;
  pages: number;
  answers: readonly { id: string; title: string; topic: string | null; publishedAt: string | null }[];
}

export function AnswersList({ text, topic, page, pages, answers }: AnswersListProps) {
  const { answers: t, cases } = useTexts({ answers: publicAnswerTexts, cases: caseTexts });
  const locale = useLocale();
  const topicWord = (value: string) => choiceText(cases, "legal-question", "triage", "topic", value) ?? value;
  const hrefOf = (n: number) =>
    `/svar?${new URLSearchParams({ ...(text ? { q: text } : {}), ...(topic ? { topic } : {}), page: String(n) })}`;
  return (
    <Page>
      <PageHeading title={t.title} lead={t.lead} />
      <form method="get" action="/svar" className="stack">
        <TextField name="q" label={t.search} defaultValue={text} />
        <SelectField
          name="topic"
          label={t.topic}
          defaultValue={topic ?? ""}
          choices={[
            { value: "", label: t.allTopics },
            ...QUESTION_TOPICS.map((value) => ({ value, label: topicWord(value) })),
          ]}
        />
        <div className="actions">
          <Button>{t.searchButton}</Button>
        </div>
      </form>
      {answers.length === 0 ? (
        <EmptyState title={t.none} text={t.noneText}>
          <ButtonLink href="/questions/new">{t.ask}</ButtonLink>
        </EmptyState>
      ) : (
        <ul className="answers">
          {answers.map((a) => (
            <li key={a.id}>
              <a href={`/svar/${a.id}`}>{a.title}</a>
              <p className="muted">
                {[a.topic && topicWord(a.topic), a.publishedAt && formatDate(locale, a.publishedAt)]
                  .filter(Boolean)
                  .join(" · ")}
              </p>
            </li>
          ))}
        </ul>
      )}
      <Pagination page={page} pages={pages} hrefOf={hrefOf} />
    </Page>
  );
}
