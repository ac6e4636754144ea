// The thread from one request to the next: what may be begun from this one, what it was begun from, what was begun from it.
import type { Actor } from "#app/accounts/actor.ts";
import { findCaseForActor, type Reader } from "#app/cases/execute/case-for-actor.server.ts";
import type { CommandResult } from "#app/cases/execute/command.ts";
import { type CaseView, loadCaseView } from "#app/cases/page/case-view.server.ts";
import {
  beginRequest,
  type RequestStartFacts,
  readyToBegin,
} from "#app/request/form/begin-request.server.ts";
import { db } from "#db/client.server.ts";
import { listBegunFrom, listEvents } from "#db/queries/cases/cases.ts";
import type { RequestContext } from "#workflows/request/context.ts";
import { beginningsFrom } from "#workflows/request/earlier.ts";
import { BEGINNINGS, type Beginning, type Earlier } from "#workflows/request/memory/earlier-schema.ts";

export interface RequestThread {
  /** What the reader may begin; `from` where it is too early. */
  beginnings: { how: Beginning; from: string | null }[];
  /** The last day of the access, where it runs. */
  until: string | null;
  before: SourceRequest | null;
  after: { id: string; reference: string; state: string; open: boolean; how: Beginning }[];
}

export interface SourceRequest {
  how: Beginning;
  /** Null for those who take no part in it. */
  id: string | null;
  reference: string | null;
  /** Until when its access runs, as it is today; null where it does not run. */
  until: string | null;
}

export async function loadThread(
  reader: Reader,
  view: Pick<CaseView, "id" | "state" | "roles">,
  context: RequestContext,
  now: string,
): Promise<RequestThread> {
  const [before, after] = await Promise.all([
    loadSourceRequest(reader, context.earlier ?? null),
    listBegunFrom(db(), view.id, {
      principals: reader.principals,
      everything: reader.admin === true || reader.auditor === true,
    }),
  ]);
  return {
    beginnings: view.roles.includes("applicant") ? beginningsFrom(context, view.state, now) : [],
    until: view.state === "active" ? (context.decision?.accessUntil ?? null) : null,
    before,
    after,
  };
}

/** The request that another was begun from, as far as the reader may know of it. */
export async function loadSourceRequest(
  reader: Reader,
  earlier: Earlier | null,
): Promise<SourceRequest | null> {
  if (!earlier) return null;
  const found = await findCaseForActor(earlier.caseId, reader);
  const { how } = earlier;
  if (!found) return { how, id: null, reference: null, until: null };
  const { id, reference, state, snapshot } = found.row;
  const { decision } = snapshot.context as RequestContext;
  return { how, id, reference, until: state === "active" ? (decision?.accessUntil ?? null) : null };
}

export interface CopyRequestPageData {
  id: string;
  reference: string;
  title: { nb: string; nn: string; en: string };
  how: Beginning;
  earlier: Earlier;
  start: RequestStartFacts;
  after: RequestThread["after"];
}

/** `not-now`: the case is theirs, but nothing can be begun from it. Undefined: it does not exist for this person. */
export async function loadCopyRequestPage(
  actor: Actor,
  caseId: string | undefined,
  wanted: string | null,
): Promise<CopyRequestPageData | "not-now" | undefined> {
  const loaded = await loadCaseView(actor, caseId, "request");
  if (!loaded?.view.roles.includes("applicant")) return undefined;
  const { view } = loaded;
  const context = loaded.context as RequestContext;
  const thread = await loadThread(actor, view, context, new Date().toISOString());
  const how = BEGINNINGS.find((b) => b === (wanted ?? "copy-as-new"));
  const may = thread.beginnings.find((b) => b.how === how);
  if (!how || !may || may.from !== null) return "not-now";
  const [answers, start] = await Promise.all([
    answersAsSaid(view.id, context),
    readyToBegin(actor, context.dataset.id),
  ]);
  const until = how === "renew" ? thread.until : null;
  return {
    id: view.id,
    reference: view.reference,
    title: context.dataset.title,
    how,
    earlier: { caseId: view.id, how, until, answers },
    start,
    after: thread.after,
  };
}

/** Begins for the organisation that asked before: the answers are its own. */
export async function copyRequest(
  actor: Actor,
  page: CopyRequestPageData,
  commandId: string,
): Promise<CommandResult | { ok: false }> {
  const loaded = await loadCaseView(actor, page.id, "request");
  const context = loaded?.context as RequestContext | undefined;
  if (!context) return { ok: false };
  return beginRequest(actor, {
    datasetId: context.dataset.id,
    orgId: context.applicantOrg.id,
    commandId,
    openData: false,
    earlier: page.earlier,
  });
}

/**
 * The answers in the words and by the names of the form they were given in. What the case remembers has been brought to
 * today's form, and would not show what no longer fits.
 */
async function answersAsSaid(caseId: string, context: RequestContext): Promise<Record<string, string>> {
  const only = ["submit", "answer-clarification", "amend"];
  const said: Record<string, unknown>[] = [];
  let before: number | undefined;
  do {
    const page = await listEvents(db(), caseId, { only, before });
    for (const { type, payload } of page.rows) {
      // What has been erased must not come back by another way than the case's own context.
      if (payload === null) return texts(context.answers ?? {});
      said.unshift((type === "submit" ? payload.answers : payload.changes) as Record<string, unknown>);
    }
    before = page.older ?? undefined;
  } while (before !== undefined);
  return texts(Object.assign({}, ...said));
}

const texts = (answers: Readonly<Record<string, unknown>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(answers).flatMap(([k, v]) => (typeof v === "string" && v !== "" ? [[k, v]] : [])),
  );
