// The parts of a legal question as links: what has happened, and what has been written.
import type { QuestionPage } from "#app/cases/question-page.server.ts";
import type { RefusedCommand } from "#app/commands/case-action.server.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { CommandForm } from "./command-form.tsx";
import { TabsAsLinks } from "./tabs-as-links.tsx";
import { Messages, Timeline } from "./timeline.tsx";

interface QuestionTabsProps {
  page: QuestionPage;
  refused: RefusedCommand | undefined;
}

const TABS = ["timeline", "messages"] as const;

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
          href: `${base}?tab=${name}#tab-title`,
          label: t.tabs[name],
          current: name === tab,
        }))}
      />
      <h2 id="tab-title" className="ds-heading" data-size="sm">
        {t.tabs[tab]}
      </h2>
      {tab === "timeline" ? (
        <Timeline kind="legal-question" page={content} address={`${base}?tab=timeline`} />
      ) : (
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
      )}
    </section>
  );
}
