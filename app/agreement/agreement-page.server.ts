// The page of an agreement: the text, what each side can do with it, and the duties that follow from it.
import { readForm } from "#app/accounts/form-answer.server.ts";
import type { Reader } from "#app/cases/execute/case-for-actor.server.ts";
import { caseAction } from "#app/cases/page/case-action.server.ts";
import { type CaseView, loadCaseView, readBefore } from "#app/cases/page/case-view.server.ts";
import {
  loadMessages,
  type MessagesTabName,
  messagesTabsOf,
  TALK_TABS,
} from "#app/cases/page/messages-content.server.ts";
import type { Typed } from "#app/cases/page/parse-command.ts";
import { relatedCase } from "#app/cases/page/related-case.server.ts";
import { db } from "#db/client.server.ts";
import { findTemplate } from "#db/queries/agreement.ts";
import {
  type AgreementContext,
  agreementContext,
  hasSigned,
  signaturesOf,
} from "#workflows/agreement/context.ts";
import { type AgreementState, dataspaceState } from "#workflows/agreement/dataspace.ts";
import { DEFAULT_TEMPLATES } from "#workflows/agreement/template.ts";
import { isOpen, type Language } from "#workflows/agreement/terms.ts";
import { osloDate } from "#workflows/law/calendar.ts";
import type { Role } from "#workflows/types.ts";
import { languageOf, previewText, startingTerms } from "./agreement-terms.ts";
import { listVersions } from "./agreement-versions.server.ts";

const OWN_TABS = ["text", "versions", "obligations"] as const;
export type AgreementTab = (typeof OWN_TABS)[number] | MessagesTabName;
/** Readers who are no party see what both parties see. */
export type AgreementSide = "owner" | "applicant" | "watcher";
export type AgreementPage = NonNullable<Awaited<ReturnType<typeof loadAgreementPage>>>;

interface Person extends Reader {
  name: string;
}

export async function loadAgreementPage(
  reader: Person,
  caseId: string | undefined,
  url: URL,
  locale: Language,
) {
  const loaded = await loadCaseView(reader, caseId, "agreement");
  if (!loaded) return undefined;
  const { view, as } = loaded;
  const context = agreementContext.parse(loaded.context);
  const side = sideOf(view.roles);
  const tabs = tabsOf(view, context);
  const tab = tabs.find((t) => t === url.searchParams.get("tab")) ?? "text";
  const done = url.searchParams.get("done") ?? "";
  const now = new Date().toISOString();
  const start = startingTerms(context, locale, osloDate(now).toString());
  const [request, content] = await Promise.all([
    relatedCase(reader, context.requestId),
    tab === "text"
      ? ({
          tab,
          preview: await previewOf(view, context, start),
          changed: await changeOnTable(view, context),
        } as const)
      : tab === "versions"
        ? ({ tab, versions: await listVersions(view.id, context) } as const)
        : tab === "obligations"
          ? ({ tab } as const)
          : loadMessages(tab, view, as, readBefore(url)),
  ]);
  return {
    view,
    side,
    tabs,
    tab,
    content,
    request,
    done: /^[a-z-]{1,40}$/.test(done) ? done : null,
    /** Who signs when they sign here. */
    reader: reader.name,
    start,
    facts: factsFor(context),
    dataspace: dataspaceState(view.state as AgreementState, hasSigned(context, "owner")),
  };
}

const sideOf = (roles: readonly Role[]): AgreementSide =>
  roles.includes("handler") || roles.includes("approver")
    ? "owner"
    : roles.includes("applicant")
      ? "applicant"
      : "watcher";

function tabsOf(view: CaseView, c: AgreementContext): AgreementTab[] {
  const own = OWN_TABS.filter(
    (t) => t === "text" || (t === "versions" ? c.versions > 0 : c.current !== null),
  );
  return [...own, ...messagesTabsOf(view)];
}

/** Both parties read all of this: nobody negotiates with a text that the other side cannot see. */
function factsFor(c: AgreementContext) {
  const shown = c.proposed ?? c.current;
  return {
    dataset: c.dataset,
    owner: c.ownerOrg.name,
    applicant: c.applicantOrg.name,
    conditions: c.basis.conditions,
    current: c.current,
    proposed: c.proposed,
    comment: c.comment,
    signatures: signaturesOf(c, shown),
    obligations: c.obligations,
    dutyWaits: c.obligations.some((o) => isOpen(o) && (o.remindedAt !== null || o.missedAt !== null)),
    dutyOpen: c.obligations.some(isOpen),
    inForceAt: c.inForceAt,
    replyBy: c.replyBy,
    ended: c.ended,
  };
}
export type AgreementFacts = ReturnType<typeof factsFor>;

/** A preview of the text for the author of an offer; nothing once one has been sent. */
async function previewOf(view: CaseView, c: AgreementContext, start: Typed) {
  const offer = view.offers.find((o) => o.command === "offer");
  if (!offer || c.current) return null;
  const typed = { ...start, ...offer.draft?.typed };
  const language = languageOf(typed);
  const template = (await findTemplate(db(), c.ownerOrg.id, language)) ?? DEFAULT_TEMPLATES[language];
  return { ...previewText(c, template, typed), language };
}

/** What the text to be answered changes in the one before it: nobody should have to find that by reading both. */
async function changeOnTable(view: CaseView, c: AgreementContext) {
  if (c.proposed && c.current) return { since: c.current.n, before: c.current.text };
  if (c.inForceAt !== null || c.versions < 2 || !c.current) return null;
  const [newest] = await listVersions(view.id, c);
  return newest?.before ? { since: newest.n - 1, before: newest.before } : null;
}

export async function agreementAction(request: Request, reader: Reader, caseId: string | undefined) {
  const form = await readForm(request);
  const tab = [...OWN_TABS, ...TALK_TABS].find((t) => t === form.get("_tab"));
  const back = `/agreements/${caseId}${tab ? `?tab=${tab}` : ""}`;
  return caseAction(request, { actor: reader, caseId, kind: "agreement", form, back });
}
