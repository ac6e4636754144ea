// The parts of a legal question as links: what has happened, and what has been written.
import type { RefusedCommand } from "#app/cases/page/case-action.server.ts";
import { FilesTab } from "#app/cases/page/files/files-tab.tsx";
import { MessagesTab } from "#app/cases/page/messages-tab.tsx";
import { caseTexts } from "#app/cases/page/texts/index.ts";
import { Timeline } from "#app/cases/page/timeline.tsx";
import { useTexts } from "#app/i18n/use-texts.ts";
import { TabsAsLinks } from "#app/ui/tabs-as-links.tsx";
import type { QuestionPage } from "./question-page.server.ts";
import { questionTexts } from "./texts/index.ts";

interface QuestionTabsProps {
  page: QuestionPage;
  refused: RefusedCommand | undefined;
}

export function QuestionTabs({ page, refused }: QuestionTabsProps) {
  const { question, cases } = useTexts({ cases: caseTexts, question: questionTexts });
  const t = question.page;
  const names = { ...t.tabs, notes: cases.talk.notes.tab, files: cases.talk.files.tab };
  const { view, tabs, tab, content } = page;
  const base = `/questions/${view.id}`;
  return (
    <section aria-labelledby="tab-title" className="case-tabs">
      <TabsAsLinks
        label={t.tabsLabel}
        tabs={tabs.map((name) => ({
          href: `${base}?tab=${name}#tab-title`,
          label: names[name],
          current: name === tab,
          // Opening the messages marks them as read.
          ...(name === "messages" && name !== tab && view.unread > 0 ? { count: view.unread } : {}),
        }))}
      />
      <h2 id="tab-title" className="ds-heading" data-size="sm">
        {names[tab]}
      </h2>
      {content.tab === "timeline" ? (
        <Timeline kind="legal-question" page={content.page} address={`${base}?tab=timeline`} />
      ) : content.tab === "files" ? (
        <FilesTab caseId={view.id} files={content.files} />
      ) : (
        <MessagesTab
          which={content.tab}
          view={view}
          page={content.page}
          refused={refused}
          who={tab === "notes" ? cases.talk.notes.whoCentre : t.messagesWho}
          {...(tab === "notes" ? { empty: cases.talk.notes.empty } : {})}
          address={`${base}?tab=${tab}`}
        />
      )}
    </section>
  );
}
