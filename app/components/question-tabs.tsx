// The parts of a legal question as links: the answer with its sources, what has happened, what has been written.
import type { QuestionPage } from "#app/cases/question-page.server.ts";
import type { RefusedCommand } from "#app/commands/case-action.server.ts";
import { formatDateTime } from "#app/i18n/format.ts";
import { useLocale, useTexts } from "#app/i18n/use-texts.ts";
import { Alert } from "./alert.tsx";
import { CommandForm } from "./command-form.tsx";
import { TabsAsLinks } from "./tabs-as-links.tsx";
import { Messages, Timeline } from "./timeline.tsx";

interface QuestionTabsProps {
  page: QuestionPage;
  refused: RefusedCommand | undefined;
}

const TABS = ["answer", "timeline", "messages"] as const;

export function QuestionTabs({ page, refused }: QuestionTabsProps) {
  const t = useTexts().question.page;
  const { view, tab, content } = page;
  const base = `/questions/${view.id}`;
  const offer = view.offers.find((o) => o.command === "send-message");
  return (
    <section aria-labelledby="tab-title" className="case-tabs">
      <TabsAsLinks
        label={t.tabsLabel}
        tabs={TABS.map((name) => ({
          href: `${base}?tab=${name}`,
          label: t.tabs[name],
          current: name === tab,
        }))}
      />
      <h2 id="tab-title" className="ds-heading" data-size="sm">
        {t.tabs[tab]}
      </h2>
      {tab === "answer" ? <Answer page={page} /> : null}
      {tab === "timeline" && content ? (
        <Timeline kind="legal-question" page={content} address={`${base}?tab=timeline`} />
      ) : null}
      {tab === "messages" && content ? (
        <>
          <p className="muted">{t.messagesWho}</p>
          {offer ? (
            <CommandForm
              caseId={view.id}
              kind="legal-question"
              offer={offer}
              version={view.version}
              refused={refused}
              tab="messages"
              open
            />
          ) : null}
          <Messages page={content} address={`${base}?tab=messages`} />
        </>
      ) : null}
    </section>
  );
}

function Answer({ page: { facts, side } }: { page: QuestionPage }) {
  const t = useTexts().question.page;
  const locale = useLocale();
  const { answer, answeredAt, redirectedTo } = facts;
  if (redirectedTo) {
    return (
      <Alert tone="info" title={t.redirected} level={3}>
        <p>{t.redirectedText}</p>
        <p className="written">{redirectedTo}</p>
      </Alert>
    );
  }
  if (!answer) return <p>{side === "asker" ? t.noAnswer : t.noAnswerCentre}</p>;
  const written = t.writtenBy({ name: answer.by ?? t.someone, when: formatDateTime(locale, answer.at) });
  return (
    <div className="stack">
      {answeredAt ? null : (
        <Alert tone="warning" title={t.draft} level={3}>
          {t.draftText}
        </Alert>
      )}
      <p className="written">{answer.text}</p>
      <h3 className="ds-heading" data-size="xs">
        {t.sources}
      </h3>
      {answer.sources.length > 0 ? (
        <ul className="ds-list">
          {answer.sources.map((source) => (
            <li key={source}>{source}</li>
          ))}
        </ul>
      ) : (
        <p className="muted">{t.noSources}</p>
      )}
      <p className="muted">
        {written}. {answeredAt ? t.answeredAt({ when: formatDateTime(locale, answeredAt) }) : null}
      </p>
    </div>
  );
}
