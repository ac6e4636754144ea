// From a decision to the rows that carry it: pure, so that what is written can be tested without a database.
import { randomBytes, randomUUID } from "node:crypto";
import { type BallInterval, ballHolder, passBall } from "#workflows/ball.ts";
import type { Decision } from "#workflows/decide.ts";
import { laneOf } from "#workflows/lanes.ts";
import type { ClockRow } from "#workflows/law/clocks.ts";
import { isDeadline } from "#workflows/law/find-rule.ts";
import type { LawSettings } from "#workflows/law/settings.ts";
import type { PartyMoves } from "#workflows/party-moves.ts";
import { WORKFLOWS } from "#workflows/registry.ts";
import { readState, stored } from "#workflows/state.ts";
import type { CaseFactsEffect, CaseKind, Effect, LinkEffect, NotifyEffect, Role } from "#workflows/types.ts";
import {
  commitmentOf,
  hashOf,
  partiesCommitmentOf,
  snapshotCommitmentOf,
  storedSaltOf,
} from "./case-hash.ts";
import { type ChainedEvent, EVENT_FORMAT, NO_HASH } from "./hash-preimages.ts";
import type { LoadedCase, LoadedParty } from "./load-case.server.ts";
import { nextClocks } from "./next-clocks.ts";

export interface CommandFacts {
  caseId: string;
  kind: CaseKind;
  type: string;
  commandId: string;
  causedBy: string | null;
  actorId: string | null;
  at: string;
}

/** Everything one transition writes. */
export interface TransitionRows {
  before: LoadedCase | null;
  kind: CaseKind;
  event: ChainedEvent & { hash: string };
  salt: string;
  payload: Record<string, unknown>;
  row: {
    version: number;
    state: string;
    snapshot: ReturnType<typeof stored>;
    ball: Role | null;
    ballSince: string;
    open: boolean;
    dueAt: string | null;
    assigneeId: string | null;
  };
  facts: CaseFactsEffect["facts"];
  partiesChanged: LoadedParty[];
  partiesGone: { principal: string; role: Role }[];
  /** Who came and who went, for the trail; null when nobody did. */
  partyMoves: PartyMoves | null;
  /** Numbers of events whose payloads the event erases. */
  erased: readonly number[];
  clocks: ClockRow[];
  clocksChanged: boolean;
  /** What the ledger of the ball gets: when the open interval ends, and the one that begins. */
  ball: { closedAt: string | null; opened: BallInterval | null };
  links: LinkEffect[];
  /** For rows that features write beside the case. */
  effects: readonly Effect[];
  /** Ids of files that have arrived, and of files that are taken away. */
  files: { kept: readonly string[]; dropped: readonly string[] };
  /** Not even that something happened may show to those who must not know of it. */
  unseen: boolean;
  outbox: { id: string; topic: string; payload: Record<string, unknown> }[];
}

type Accepted = Extract<Decision, { ok: true }>;

export function buildTransition(
  before: LoadedCase | null,
  decision: Accepted,
  facts: CommandFacts,
  law: LawSettings,
): TransitionRows {
  const workflow = WORKFLOWS[facts.kind];
  const state = readState(decision.snapshot);
  const snapshot = stored(decision.snapshot);
  const effects = decision.effects;
  const assigneeId = effects.reduce<string | null>(
    (id, e) => (e.type === "assign-to" ? e.userId : id),
    before?.assigneeId ?? null,
  );
  const begunAnew = effects.flatMap((e) => (e.type === "restart-clock" ? [e.rule] : []));
  const clocks = nextClocks(
    (before?.clocks ?? []).filter((k) => !begunAnew.includes(k.rule)),
    state,
    workflow.clockFacts(snapshot.context as never),
    { type: facts.type, rule: decision.payload.rule, at: facts.at },
    law,
  );
  const payload = clocks.moved ? { moved: clocks.moved } : decision.payload;
  const dueAt = earliest(
    clocks.rows.filter((k) => !k.pausedAt && !k.firedAt && isDeadline(k.rule)).map((k) => k.dueAt),
  );
  // To another body in the same role, too.
  const ballMoved = !before || before.ball !== state.ball || begunAnew.length > 0;
  const ballSince = ballMoved ? facts.at : before.ballSince;
  const parties = partiesAfter(before?.parties ?? [], effects).map(
    (p): LoadedParty => ({
      ...p,
      lane: laneOf(p, state, assigneeId),
      // Open cases by what is due first; closed ones by when they closed.
      sortAt: state.open ? (dueAt ?? ballSince) : before?.open === false ? (p.sortAt ?? facts.at) : facts.at,
    }),
  );
  const gone = (before?.parties ?? []).filter((p) => !isAmong(parties, p));
  const partyMoves = movesOf(
    parties.filter((p) => !isAmong(before?.parties ?? [], p)),
    gone,
  );
  const salt = randomBytes(16).toString("hex");
  const keptSalt = storedSaltOf(EVENT_FORMAT, salt);
  const event: ChainedEvent = {
    caseId: facts.caseId,
    seq: (before?.seq ?? 0) + 1,
    commandId: facts.commandId,
    causedBy: facts.causedBy,
    type: facts.type,
    actorId: facts.actorId,
    actorRole: decision.role,
    at: facts.at,
    machineVersion: workflow.version,
    stateAfter: state.state,
    ballAfter: state.ball,
    versionAfter: (before?.version ?? 0) + (decision.quiet ? 0 : 1),
    commitment: commitmentOf(salt, payload),
    snapshotCommitment: snapshotCommitmentOf(keptSalt, snapshot),
    partiesCommitment: partyMoves && partiesCommitmentOf(keptSalt, partyMoves),
    format: EVENT_FORMAT,
  };
  return {
    before,
    kind: facts.kind,
    event: { ...event, hash: hashOf(before?.lastHash ?? NO_HASH, event) },
    salt,
    payload,
    row: {
      version: event.versionAfter,
      state: state.state,
      snapshot,
      ball: state.ball,
      ballSince,
      open: state.open,
      dueAt,
      assigneeId,
    },
    facts: Object.assign({}, ...effects.filter((e) => e.type === "set-facts").map((e) => e.facts)),
    partiesChanged: parties.filter((p) => {
      const was = before?.parties.find((q) => q.principal === p.principal && q.role === p.role);
      return !was || was.lane !== p.lane || was.sortAt !== p.sortAt;
    }),
    partiesGone: gone,
    partyMoves,
    erased: effects.flatMap((e) => (e.type === "erase-payloads" ? e.seqs : [])),
    clocks: clocks.rows,
    clocksChanged: clocks.changed,
    ball: passBall(before?.held ?? null, {
      seq: event.seq,
      at: facts.at,
      holder: ballHolder(state, parties, assigneeId, snapshot.context.centreOrgId),
    }),
    links: effects.filter((e) => e.type === "issue-link"),
    effects,
    files: {
      kept: effects.flatMap((e) => (e.type === "keep-files" ? e.fileIds : [])),
      dropped: effects.flatMap((e) => (e.type === "drop-file" ? [e.fileId] : [])),
    },
    unseen: workflow.policy[facts.type]?.internal ?? false,
    outbox: effects.filter((e) => e.type === "notify").map((e) => letter(e, facts.actorId)),
  };
}

function letter(e: NotifyEffect, causedBy: string | null) {
  return {
    id: randomUUID(),
    topic: e.topic,
    payload: { to: e.to, facts: e.facts ?? {}, links: e.links ?? null, causedBy },
  };
}

function partiesAfter(before: readonly LoadedParty[], effects: readonly Effect[]) {
  const parties: (Pick<LoadedParty, "principal" | "role"> & { sortAt?: string })[] = [...before];
  const at = (p: { principal: string; role: Role }) =>
    parties.findIndex((q) => q.principal === p.principal && q.role === p.role);
  for (const e of effects) {
    if (e.type === "add-party" && at(e) < 0) parties.push({ principal: e.principal, role: e.role });
    if (e.type === "remove-party" && at(e) >= 0) parties.splice(at(e), 1);
  }
  return parties;
}

type Party = Pick<LoadedParty, "principal" | "role">;

const isAmong = (parties: readonly Party[], p: Party) =>
  parties.some((q) => q.principal === p.principal && q.role === p.role);

function movesOf(came: readonly Party[], went: readonly Party[]): PartyMoves | null {
  if (came.length + went.length === 0) return null;
  const named = (list: readonly Party[]) =>
    list.map((p): [string, string] => [p.principal, p.role]).sort((a, b) => (`${a}` < `${b}` ? -1 : 1));
  return { in: named(came), out: named(went) };
}

const earliest = (dates: string[]): string | null =>
  dates.reduce<string | null>((a, b) => (a === null || b < a ? b : a), null);
