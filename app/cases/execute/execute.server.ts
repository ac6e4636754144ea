// THE write path of every case: load, decide, write, react. Everything a command causes is committed with it, or not at all.
import { randomUUID } from "node:crypto";
import { type SqlExecutor, sqlClient } from "#db/client.server.ts";
import { childId } from "#workflows/child-id.ts";
import { type Decision, decide, open } from "#workflows/decide.ts";
import { type LawSettings, readLawSettings } from "#workflows/law/settings.ts";
import { reactionsOf } from "#workflows/reactions.ts";
import { WORKFLOWS } from "#workflows/registry.ts";
import { rolesIn } from "#workflows/roles.ts";
import type { CaseActor } from "#workflows/types.ts";
import { buildTransition } from "./build-transition.ts";
import { isUuid, rolesOnPage } from "./case-for-actor.server.ts";
import type { CommandIssuer, CommandRequest, CommandResult, OpenRequest } from "./command.ts";
import { enrichCommand } from "./enrich-command.server.ts";
import { loadLaw } from "./law-settings.server.ts";
import { limitMail } from "./limit-mail.server.ts";
import { type LoadedCase, loadCase } from "./load-case.server.ts";
import { recordRefusal } from "./record-refusal.server.ts";
import { writeTransition } from "./write-transition.server.ts";

/** Carries out one command on one case, with all it causes in others. Refusals are values; bugs throw. */
export async function execute(request: CommandRequest): Promise<CommandResult> {
  if (!isUuid(request.caseId)) return NOT_FOUND;
  const mail: MailGate = { counted: false };
  const result = await retrying(() => attempt(request, mail));
  if (!result.ok && isUuid(request.commandId)) await recordRefusal(request, result.refusal);
  return result;
}

/** Opens a case of a kind; its id is derived from the command's, so that a second click opens nothing. */
export async function openCase(request: OpenRequest): Promise<CommandResult> {
  if (!isUuid(request.commandId)) return invalid("commandId");
  const caseId = childId(request.commandId, 0);
  return retrying(async () => {
    const sql = sqlClient();
    const userId = userIdOf(request.by);
    const [before, law, confirmed] = await Promise.all([
      loadCase(sql, caseId, request.commandId),
      loadLaw(sql),
      userId === null || isConfirmed(sql, userId),
    ]);
    if (!confirmed) return { ok: false, refusal: { code: "unconfirmed" } };
    if (before?.done) return repeated(before.done, request.by);
    const at = request.at ?? new Date().toISOString();
    const actor = { id: userId, roles: request.roles };
    const decision = open(request.kind, actor, request.input, {
      caseId,
      at,
      by: actor.id,
      commandId: request.commandId,
    });
    const facts = { caseId, kind: request.kind, type: "create", at, ...ids(request.commandId, actor.id) };
    return commit(null, decision, facts, "demo" in request.by && request.by.demo === true, law);
  });
}

/** What a command sends is counted once, however often it has to be decided anew. */
interface MailGate {
  counted: boolean;
}

async function attempt(request: CommandRequest, mail: MailGate): Promise<CommandResult | typeof CONFLICT> {
  const actorId = userIdOf(request.by);
  const { caseId, commandId } = request;
  const known = isUuid(commandId);
  const before = await loadCase(sqlClient(), caseId, known ? commandId : null, { actorId });
  if (!before) return NOT_FOUND;
  const actor = actorIn(before, request);
  if (actor.roles.length === 0) return NOT_FOUND;
  // Only now: the person who has no part in the case does not learn that a command to it was malformed.
  if (!known) return invalid("commandId");
  if (actorId !== null && !before.confirmed && !request.accountErased)
    return { ok: false, refusal: { code: "unconfirmed" } };
  if (before.done) return repeated(before.done, request.by, caseId);
  const moved = request.expectedVersion !== undefined && request.expectedVersion !== before.version;
  if (moved || request.provided?.(before) === false) {
    return { ok: false, refusal: { code: "stale", version: before.version } };
  }
  if (WORKFLOWS[before.kind].policy[request.command.type]?.systemOnly && !request.systemOnly)
    return invalid("type");
  const at = request.at ?? new Date().toISOString();
  const command = await enrichCommand(request.command, { before, by: request.by, at });
  const stamp = { caseId, at, by: actor.id, commandId };
  const decision = decide(before.kind, before.snapshot, actor, command, stamp);
  // Simulations and seeds say when it is, and send nothing.
  if (decision.ok && "userId" in request.by && actorId !== null && !request.at && !mail.counted) {
    const sender = { userId: actorId, principals: request.by.principals };
    const refusal = await limitMail(decision.effects, sender, before.parties, stamp);
    if (refusal) return { ok: false, refusal };
    mail.counted = true;
  }
  const facts = { caseId, kind: before.kind, type: request.command.type, at, ...ids(commandId, actor.id) };
  return commit(before, decision, facts, before.demo, readLawSettings(before.law));
}

type Facts = Parameters<typeof buildTransition>[2];

async function commit(
  before: LoadedCase | null,
  decision: Decision,
  facts: Facts,
  demo: boolean,
  law: LawSettings,
): Promise<CommandResult | typeof CONFLICT> {
  if (!decision.ok) return decision;
  const next = buildTransition(before, decision, facts, law);
  const done: CommandResult = {
    ok: true,
    caseId: facts.caseId,
    seq: next.event.seq,
    version: next.row.version,
    state: next.row.state,
    repeated: false,
  };
  // A command that touches one case is one statement, which is a transaction by itself.
  if (reactionsOf(decision.effects).length === 0) {
    return (await writeTransition(sqlClient(), next, demo)) ? done : CONFLICT;
  }
  try {
    return await sqlClient().begin(async (sql) => {
      if (!(await writeTransition(sql, next, demo))) throw new Rollback(CONFLICT);
      await react(sql, decision, facts, { demo, law, next: 0 });
      return done;
    });
  } catch (e) {
    if (e instanceof Rollback) return e.result;
    throw e;
  }
}

/** Ids of caused commands start far above the ids of opened cases, so that the two never meet. */
const CAUSED = 1 << 20;

async function react(
  sql: SqlExecutor,
  decision: Decision,
  root: Facts,
  /** The same for all that one command causes; `next` numbers the caused commands. */
  shared: { demo: boolean; law: LawSettings; next: number },
) {
  if (!decision.ok) throw new Rollback(decision);
  for (const reaction of reactionsOf(decision.effects)) {
    const { caseId } = reaction;
    const commandId = childId(root.commandId, CAUSED + shared.next++);
    const stamp = { caseId, at: root.at, by: null, commandId };
    const system: CaseActor = { id: null, roles: ["system"] };
    const facts = { caseId, at: root.at, commandId, causedBy: root.commandId, actorId: null };
    let before: LoadedCase | null = null;
    let caused: Decision;
    let about: Facts;
    if (reaction.do === "open") {
      caused = open(reaction.kind, system, reaction.input, stamp);
      about = { ...facts, kind: reaction.kind, type: "create" };
    } else {
      before = (await loadCase(sql, caseId, commandId, { lock: true })) ?? null;
      // A case that is over hears nothing more; that is no reason to refuse what happened elsewhere.
      if (!before?.open) continue;
      caused = decide(before.kind, before.snapshot, system, reaction.command, stamp);
      about = { ...facts, kind: before.kind, type: reaction.command.type };
    }
    if (!caused.ok) throw new Rollback(caused);
    const next = buildTransition(before, caused, about, shared.law);
    if (!(await writeTransition(sql, next, shared.demo))) throw new Rollback(CONFLICT);
    await react(sql, caused, root, shared);
  }
}

/** Another command moved the case between our read and our write: retry. */
const CONFLICT = Symbol("conflict");

class Rollback extends Error {
  constructor(readonly result: Extract<CommandResult, { ok: false }> | typeof CONFLICT) {
    super("rolled back");
  }
}

const DEADLOCK_OR_SERIALISATION = new Set(["40P01", "40001"]);
const UNIQUE = "23505";

/** Two at once: one wins, the other decides anew on what it then finds. Bounded, so that a bug cannot spin. */
async function retrying(work: () => Promise<CommandResult | typeof CONFLICT>): Promise<CommandResult> {
  for (let i = 0; ; i++) {
    try {
      const result = await work();
      if (result !== CONFLICT) return result;
      if (i >= 20) return { ok: false, refusal: { code: "stale", version: -1 } };
    } catch (e) {
      const { code, constraint_name } = e as { code?: string; constraint_name?: string };
      const sameCommand = code === UNIQUE && /case_events_command_key|cases_pkey/.test(constraint_name ?? "");
      if (!((code && DEADLOCK_OR_SERIALISATION.has(code)) || sameCommand) || i >= 20) throw e;
    }
    await new Promise((resolve) => setTimeout(resolve, Math.random() * 5 * (i + 1)));
  }
}

/** Without a role where the case is not to be found by the sender, or not by the page that it was sent from. */
function actorIn(c: LoadedCase, { by, page }: Pick<CommandRequest, "by" | "page">): CaseActor {
  if ("system" in by) return { id: null, roles: ["system"] };
  if (page && page !== c.kind) return { id: by.userId, roles: [] };
  return { id: by.userId, roles: page ? rolesOnPage(c, by.principals) : rolesIn(c.parties, by.principals) };
}
const userIdOf = (by: CommandIssuer) => ("system" in by ? null : by.userId);
const ids = (commandId: string, actorId: string | null) => ({ commandId, causedBy: null, actorId });

/** The same id again gives the first result; an id that belongs to something else is nobody's business. */
function repeated(
  done: NonNullable<LoadedCase["done"]>,
  by: CommandIssuer,
  caseId = done.caseId,
): CommandResult {
  if (done.caseId !== caseId || done.actorId !== userIdOf(by)) return invalid("commandId");
  return { ok: true, caseId, seq: done.seq, version: done.version, state: done.state, repeated: true };
}

const NOT_FOUND: CommandResult = { ok: false, refusal: { code: "not-found" } };
const invalid = (path: string): CommandResult => ({
  ok: false,
  refusal: { code: "invalid", issues: [{ path, problem: "wrong" }] },
});

/** Read from the database here, so that no caller can forget it. An unknown user is not confirmed. */
async function isConfirmed(sql: SqlExecutor, userId: string): Promise<boolean> {
  const rows = await sql`select 1 from users where id = ${userId} and email_confirmed_at is not null`;
  return rows.length > 0;
}

export const newCommandId = (): string => randomUUID();
