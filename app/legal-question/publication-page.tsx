// What was said on the left, what everybody will read on the right: the one who writes compares, and says so.
import type { RefusedCommand } from "#app/cases/page/case-action.server.ts";
import { CaseRefusal } from "#app/cases/page/case-refusal.tsx";
import { type AvailableCommand, CommandForm } from "#app/cases/page/command-form.tsx";
import type { Typed } from "#app/cases/page/parse-command.ts";
import { caseTexts } from "#app/cases/page/texts/index.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { publicAnswerTexts } from "#app/public-answers/texts/index.ts";
import { Card } from "#app/ui/card.tsx";
import { DefinitionList } from "#app/ui/definition-list.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import type { Finding } from "#workflows/finding.ts";
import { findingChoices } from "./finding-choices.ts";
import { questionTexts } from "./texts/index.ts";

interface PublicationPageProps {
  page: {
    id: string;
    reference: string;
    version: number;
    offer: AvailableCommand;
    said: { asker: string; question: string; facts: string; answer: string; sources: string[] };
    /** What the fields start from. */
    values: Typed;
    findings: readonly Finding[];
  };
  refused: RefusedCommand | undefined;
}

export function PublicationPage({ page, refused }: PublicationPageProps) {
  const texts = useTexts({ answers: publicAnswerTexts, cases: caseTexts, question: questionTexts });
  const { answers: t, question } = texts;
  const { said } = page;
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
            values={page.values}
            choices={{ mayStand: findingChoices(texts, "anonymise", page.findings, refused) }}
            refused={refused}
          />
        </Card>
      </div>
    </Page>
  );
}
