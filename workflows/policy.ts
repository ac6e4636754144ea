// The shape of a policy table: who may give which command. States are the machine's business, people are policy's.
import type { Finding } from "./finding.ts";
import type { CaseActor, FieldIssue, Role } from "./types.ts";

export interface PolicyRow<TContext> {
  roles: readonly Role[];
  /** A reason against it that follows from the person, such as four eyes; its key names the text shown. */
  unless?: (context: TContext, actor: CaseActor, role: Role) => string | null;
  /** ISO 8601: the instant from which it is possible (again); null where it is now. */
  notBefore?: (context: TContext) => string | null;
  /** ISO 8601: the instant after which it is too late; null where there is none. */
  notAfter?: (context: TContext) => string | null;
  /** Talk that changes nothing a reader decides upon: does not make other people's open pages stale. */
  quiet?: boolean;
  /** Only these roles, and those who read everything, ever learn that it happened. */
  internal?: boolean;
  /** Given by the system for a person, once the server has done its part (stored a file); never straight from what is sent. */
  systemOnly?: boolean;
  /** Fields that must never be kept in the audit trail. */
  secret?: readonly string[];
}

/** One row per command, or it does not compile. */
export type Policy<TCommand extends string, TContext> = { readonly [T in TCommand]: PolicyRow<TContext> };

/** Issues of a well-formed command, from what the case remembers; none when it may go on. */
export type Check<TContext, TPayload> = (context: TContext, payload: TPayload) => readonly FieldIssue[];

/** What a command's text may give away; the issuer of the command confirms each finding by its token, or removes it. */
export type Guard<TContext, TPayload> = (
  context: TContext,
  payload: TPayload,
) => { found: readonly Finding[]; open: readonly Finding[] };

/** Stands for what must not be kept. Nothing that is remembered depends on it, so any text that is accepted will do. */
export const NOT_KEPT = "(not kept)";
