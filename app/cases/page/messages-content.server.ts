// The tabs that every kind of case has: what happened, what was written, and files.
import { newCommandId } from "#app/cases/execute/execute.server.ts";
import type { MessageReader } from "#db/queries/cases/reads.ts";
import { type CaseView, loadTimeline, loadWritten } from "./case-view.server.ts";
import { loadCaseFiles } from "./files/case-files.server.ts";

export const TALK_TABS = ["timeline", "messages", "notes", "files"] as const;
export type MessagesTabName = (typeof TALK_TABS)[number];
export type MessagesContent = Awaited<ReturnType<typeof loadMessages>>;

/** Notes are for those who handle the case. */
export const messagesTabsOf = (view: Pick<CaseView, "insider">): readonly MessagesTabName[] =>
  TALK_TABS.filter((tab) => tab !== "notes" || view.insider);

export async function loadMessages(
  tab: MessagesTabName,
  view: CaseView,
  as: MessageReader | null,
  before: number | undefined,
) {
  switch (tab) {
    case "timeline":
      return { tab, page: await loadTimeline(view, as?.userId ?? null, before) } as const;
    case "messages":
    case "notes":
      return { tab, page: await loadWritten(tab, view, as, before) } as const;
    case "files":
      return { tab, files: { ...(await loadCaseFiles(view)), commandId: newCommandId() } } as const;
  }
}
