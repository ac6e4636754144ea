// The tabs of a case's page as links, with what is open: talk, the same for all kinds, or a part of the kind's own.
import type { ReactNode } from "react";
import { casePath } from "#app/cases/case-path.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { TabsAsLinks } from "#app/ui/tabs-as-links.tsx";
import type { RefusedCommand } from "./case-action.server.ts";
import type { CaseView } from "./case-view.server.ts";
import { FilesTab } from "./files/files-tab.tsx";
import type { MessagesContent } from "./messages-content.server.ts";
import { MessagesTab } from "./messages-tab.tsx";
import { caseTexts } from "./texts/index.ts";
import { Timeline } from "./timeline.tsx";

interface MessagesTabsProps<T extends string> {
  view: CaseView;
  label: string;
  /** Names of the kind's own tabs; those of notes and files are the same everywhere. */
  names: Readonly<Partial<Record<T, string>>>;
  tabs: readonly T[];
  tab: T;
  /** Who reads the messages. */
  who: string;
  refused: RefusedCommand | undefined;
  /** Null when the tab is one of the kind's own, which then stands in `children`. */
  talk: MessagesContent | null;
  children?: ReactNode;
}

export function MessagesTabs<T extends string>(props: MessagesTabsProps<T>) {
  const { view, label, tabs, tab, who, refused, talk, children } = props;
  const { talk: words } = useTexts(caseTexts);
  const shared: Readonly<Record<string, string>> = { notes: words.notes.tab, files: words.files.tab };
  const nameOf = (name: T) => props.names[name] ?? shared[name] ?? name;
  const base = casePath(view.kind, view.id);
  return (
    <section aria-labelledby="tab-title" className="case-tabs">
      <TabsAsLinks
        label={label}
        tabs={tabs.map((name) => ({
          href: `${base}?tab=${name}#tab-title`,
          label: nameOf(name),
          current: name === tab,
          // Opening the messages marks them as read.
          ...(name === "messages" && name !== tab && view.unread > 0 ? { count: view.unread } : {}),
        }))}
      />
      <h2 id="tab-title" className="ds-heading" data-size="sm">
        {nameOf(tab)}
      </h2>
      {children}
      {talk?.tab === "timeline" ? (
        <Timeline kind={view.kind} page={talk.page} address={`${base}?tab=timeline`} />
      ) : null}
      {talk?.tab === "files" ? <FilesTab caseId={view.id} files={talk.files} /> : null}
      {talk?.tab === "messages" || talk?.tab === "notes" ? (
        <MessagesTab
          which={talk.tab}
          view={view}
          page={talk.page}
          refused={refused}
          who={talk.tab === "notes" ? words.notes.who : who}
          {...(talk.tab === "notes" ? { empty: words.notes.empty } : {})}
          address={`${base}?tab=${talk.tab}`}
        />
      ) : null}
    </section>
  );
}
