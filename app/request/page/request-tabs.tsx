// The parts of a request as links, and the one that is open.
import type { RefusedCommand } from "#app/cases/page/case-action.server.ts";
import { FilesTab } from "#app/cases/page/files/files-tab.tsx";
import { MessagesTab } from "#app/cases/page/messages-tab.tsx";
import { caseTexts } from "#app/cases/page/texts/index.ts";
import { Timeline } from "#app/cases/page/timeline.tsx";
import { OpenDataAccess } from "#app/catalogue/road/open-data-access.tsx";
import { useTexts } from "#app/i18n/use-texts.ts";
import { AccessTab } from "#app/request/access/access-tab.tsx";
import { DecisionTab } from "#app/request/decision/decision-tab.tsx";
import { AnswersTab } from "#app/request/form/answers-tab.tsx";
import { ReviewsTab } from "#app/request/reviews/reviews-tab.tsx";
import { requestTexts } from "#app/request/texts/index.ts";
import { TabsAsLinks } from "#app/ui/tabs-as-links.tsx";
import { ConsentsTab } from "./consents-tab.tsx";
import { LegalTab } from "./legal-tab.tsx";
import type { RequestPage } from "./request-page.server.ts";

interface CaseTabsProps {
  page: RequestPage;
  refused: RefusedCommand | undefined;
}

export function CaseTabs({ page, refused }: CaseTabsProps) {
  const { request, cases } = useTexts({ cases: caseTexts, request: requestTexts });
  const t = request.page;
  const names = { ...t.tabs, notes: cases.talk.notes.tab, files: cases.talk.files.tab };
  const { view, tabs, tab } = page;
  const base = `/requests/${view.id}`;
  return (
    <section aria-labelledby="tab-title" className="case-tabs">
      <TabsAsLinks
        label={t.tabsLabel}
        tabs={tabs.map((name) => ({
          href: `${base}?tab=${name}`,
          label: names[name],
          current: name === tab,
          // Opening the messages marks them as read.
          ...(name === "messages" && name !== tab && view.unread > 0 ? { count: view.unread } : {}),
        }))}
      />
      <h2 id="tab-title" className="ds-heading" data-size="sm">
        {names[tab]}
      </h2>
      <Content page={page} refused={refused} address={`${base}?tab=${tab}`} />
    </section>
  );
}

function Content({ page, refused, address }: CaseTabsProps & { address: string }) {
  const { request, cases } = useTexts({ cases: caseTexts, request: requestTexts });
  const t = request.page;
  const { view, content, facts, side } = page;
  switch (content.tab) {
    case "timeline":
      return <Timeline kind="request" page={content.page} address={address} />;
    case "messages":
      return (
        <MessagesTab
          which="messages"
          view={view}
          page={content.page}
          refused={refused}
          who={t.messagesWho}
          address={address}
        />
      );
    case "notes":
      return (
        <MessagesTab
          which="notes"
          view={view}
          page={content.page}
          refused={refused}
          who={cases.talk.notes.who}
          empty={cases.talk.notes.empty}
          address={address}
        />
      );
    case "files":
      return <FilesTab caseId={view.id} files={content.files} />;
    case "answers":
      return (
        <AnswersTab
          versions={content.versions}
          clarifications={content.clarifications}
          amendHref={view.offers.some((o) => o.command === "amend") ? `/requests/${view.id}/amend` : null}
        />
      );
    case "legal":
      return <LegalTab questions={content.questions} />;
    case "consents":
      return <ConsentsTab coverage={content.coverage} people={content.people} />;
    case "reviews":
      return <ReviewsTab reviews={content.reviews} page={page} refused={refused} />;
    case "decision":
      return <DecisionTab facts={facts} side={side} view={view} />;
    case "access":
      return "openData" in content ? (
        <OpenDataAccess openData={content.openData} level={3} />
      ) : (
        <AccessTab {...content} deliveredAt={facts.deliveredAt} owes={page.together.owes} />
      );
  }
}
