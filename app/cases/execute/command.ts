// The words of the write path: who gives a command, what it says, what comes of it.
import type { CaseActor, CaseKind, Refusal } from "#workflows/types.ts";
import type { LoadedCase } from "./load-case.server.ts";

/**
 * Who gives the command. People are matched with the case's parties, and refused until their address is confirmed;
 * without a `userId` the actor is the holder of a link, which is its own proof. The system acts for clocks and reactions.
 */
export type CommandIssuer =
  | { userId: string | null; principals: readonly string[]; demo?: boolean }
  | { system: true };

export interface CommandRequest {
  caseId: string;
  command: { type: string } & Record<string, unknown>;
  /** UUID made with the page: the same id twice gives the first result again. */
  commandId: string;
  /** What the page showed; a case that has moved on since refuses with `stale`. */
  expectedVersion?: number;
  /** What must still hold of the case as it is then written; else it refuses with `stale`. For the system's own commands. */
  provided?: (before: LoadedCase) => boolean;
  by: CommandIssuer;
  /** Sent from the page of a case of this kind: no other case is found, nor one whose page is not for the sender. */
  page?: CaseKind;
  /** The product has done its part of a command that only it may give (a policy row `systemOnly`), such as keeping a file. */
  systemOnly?: boolean;
  /** The person whose account has been erased leaves the case: there is no address any more that could be confirmed. */
  accountErased?: boolean;
  /** ISO 8601; now when left out. Simulations and replays set it. */
  at?: string;
}

export interface OpenRequest {
  kind: CaseKind;
  input: Record<string, unknown>;
  commandId: string;
  by: CommandIssuer;
  /** Roles the opener has by its memberships, decided by the caller who knows them. */
  roles: CaseActor["roles"];
  at?: string;
}

export type CommandResult =
  | { ok: true; caseId: string; seq: number; version: number; state: string; repeated: boolean }
  | { ok: false; refusal: Refusal };

export type Payload = { type: string } & Record<string, unknown>;

/** What an enricher may look at. */
export interface EnrichmentContext {
  before: LoadedCase;
  by: CommandIssuer;
  /** ISO 8601. */
  at: string;
}

/** Looks up what a command needs from outside its case. Refuses nothing: what is not found stays empty. */
export type Enricher = (payload: Payload, context: EnrichmentContext) => Promise<Payload>;
/** By type of command. */
export type Enrichers = Readonly<Record<string, Enricher>>;
