// What was said on the left, what everybody will read on the right: the one who writes compares, and says so.
import type { RefusedCommand } from "#app/commands/case-action.server.ts";
import { useLocale, useTexts } from "#app/i18n/use-texts.ts";
import type { Publication } from "#workflows/legal-question/publication.ts";
import { Card } from "./card.tsx";
import { CaseRefusal } from "./case-refusal.tsx";
import { CommandForm, type CommandOffer } from "./command-form.tsx";
import { DefinitionList } from "./definition-list.tsx";
import { Page } from "./page.tsx";
import { PageHeading } from "./page-heading.tsx";

interface PublicationPageProps {
  page: {
    id: string;
    reference: string;
    version: number;
    title: { nb: string; nn: string; en: string };
    offer: CommandOffer;
    said: { asker: string; question: string; facts: string; answer: string; sources: string[] };
    text: Publication["text"];
  };
  refused: RefusedCommand | undefined;
}

export function PublicationPage({ page, refused }: PublicationPageProps) {
  const { answers: t, question } = useTexts();
  const locale = useLocale();
  const { said, text } = page;
  const start = text ?? { title: page.title[locale] || page.title.nb, ...said };
  return (
    <Page width="wide">
      {refused ? <CaseRefusal kind="legal-question" refused={refused} /> : null}
      <p>
        <a href={`/questions/${page.id}`}>{t.toQuestion}</a>
      </p>
      <PageHeading eyebrow={page.reference} title={t.write} lead={t.compareLead} />
      <div className="compare">
        <Card title={t.original} tinted>
          <DefinitionList
            facts={[
              { term: question.list.columns.asker, value: said.asker },
              { term: t.question, value: <p className="said">{said.question}</p> },
              { term: question.ask.facts.label, value: <p className="said">{said.facts}</p> },
              { term: t.answer, value: <p className="said">{said.answer}</p> },
              { term: t.sources, value: said.sources.join("; ") },
            ]}
          />
        </Card>
        <Card title={t.public}>
          <CommandForm
            caseId={page.id}
            kind="legal-question"
            offer={page.offer}
            version={page.version}
            bare
            values={{
              title: start.title,
              question: start.question,
              answer: start.answer,
              sources: start.sources.join("\n"),
            }}
            refused={refused}
          />
        </Card>
      </div>
    </Page>
  );
}
