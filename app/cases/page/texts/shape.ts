// What must have words: every command, field, choice, state, step and event of every kind of case. What has none does not compile.
import type { StateValueFrom } from "xstate";
import type { z } from "zod";
import type { MessagesTexts } from "#app/cases/page/messages/texts/nb.ts";
import type { agreementCommands } from "#workflows/agreement/events.ts";
import type { agreementMachine } from "#workflows/agreement/machine.ts";
import type { appealCommands } from "#workflows/appeal/events.ts";
import type { appealMachine } from "#workflows/appeal/machine.ts";
import type { consentCommands } from "#workflows/consent/events.ts";
import type { consentMachine } from "#workflows/consent/machine.ts";
import type { demandCommands } from "#workflows/demand/events.ts";
import type { demandMachine } from "#workflows/demand/machine.ts";
import type { STEPS } from "#workflows/journey.ts";
import type { legalQuestionCommands } from "#workflows/legal-question/events.ts";
import type { legalQuestionMachine } from "#workflows/legal-question/machine.ts";
import type { MessageCommandType } from "#workflows/messages.ts";
import type { requestCommands } from "#workflows/request/events.ts";
import type { requestMachine } from "#workflows/request/machine.ts";
import type { CaseKind, FieldProblem, Role } from "#workflows/types.ts";
import type { CommandText, EventWords, FieldText } from "./words.ts";

export interface Commands {
  request: typeof requestCommands;
  "legal-question": typeof legalQuestionCommands;
  consent: typeof consentCommands;
  agreement: typeof agreementCommands;
  appeal: typeof appealCommands;
  demand: typeof demandCommands;
}

/** Given by clocks and other cases, never by a form. A test holds this beside the policy tables. */
interface SystemCommands {
  request:
    | "legal-question-answered"
    | "legal-question-redirected"
    | "consent-accepted"
    | "consent-rejected"
    | "consent-withdrawn"
    | "consent-expired"
    | "agreement-moved"
    | "agreement-in-force"
    | "agreement-ended"
    | "appeal-forwarded"
    | "appeal-reopens"
    | "appeal-rejected"
    | "deadline-passed";
  "legal-question": "no-longer-needed" | "deadline-passed";
  consent: "used" | "lapse" | "deadline-passed";
  agreement: "request-over" | "deadline-passed";
  appeal: "deadline-passed";
  demand: "absorb" | "deadline-passed";
}

/** What is said alike in every kind of case has its words once, in `talk`. */
export type PersonCommand<K extends CaseKind> = Exclude<
  keyof Commands[K],
  SystemCommands[K] | MessageCommandType
> &
  string;
export type EventType<K extends CaseKind> =
  | Exclude<keyof Commands[K] & string, MessageCommandType>
  | "create";

/** Carried by the page, not drawn; and answers to change, whose words are those of the request form. */
type UndrawnField =
  | "textVersion"
  | "locale"
  | "changes"
  | "toName"
  | "insteadOf"
  | "byName"
  | "reviewId"
  | "template"
  | "textHash"
  | "signer"
  | "appealBody"
  | "orgName"
  | "invitationId"
  | "leadGone"
  | "policy"
  | "openStages"
  | "agreedTo"
  | "follower"
  | "into"
  | "found"
  | "named";

type Payload<S> = S extends z.ZodType ? z.infer<S> : never;
type Literal<V> = V extends string ? (string extends V ? never : V) : never;

type FieldTexts<S> = { [F in Exclude<keyof Payload<S>, UndrawnField>]: FieldText };
type ChoiceTexts<S> = {
  [F in Exclude<keyof Payload<S>, UndrawnField> as [Literal<Payload<S>[F]>] extends [never] ? never : F]: {
    [C in Literal<Payload<S>[F]>]: string;
  };
};

type Leading<V> = V extends string ? V : keyof V & string;
export interface StateNames {
  request: Leading<StateValueFrom<typeof requestMachine>>;
  "legal-question": Leading<StateValueFrom<typeof legalQuestionMachine>>;
  consent: Leading<StateValueFrom<typeof consentMachine>>;
  agreement: Leading<StateValueFrom<typeof agreementMachine>>;
  appeal: Leading<StateValueFrom<typeof appealMachine>>;
  demand: Leading<StateValueFrom<typeof demandMachine>>;
}

/** All words of one kind of case. Kinds that have an area of their own keep them there; `cases` puts them together. */
export interface KindTexts<K extends CaseKind> {
  kind: string;
  states: { [S in StateNames[K]]: string };
  steps: { [S in (typeof STEPS)[K][number]]: { title: string; what: string } };
  commands: { [T in PersonCommand<K>]: CommandText };
  fields: { [T in PersonCommand<K>]: FieldTexts<Commands[K][T]> };
  choices: { [T in PersonCommand<K>]: ChoiceTexts<Commands[K][T]> };
  events: { [T in EventType<K>]: (p: EventWords) => string };
}

export interface CasesTexts {
  kinds: { [K in CaseKind]: string };
  roles: { [R in Role]: string };
  states: { [K in CaseKind]: { [S in StateNames[K]]: string } };
  steps: { [K in CaseKind]: { [S in (typeof STEPS)[K][number]]: { title: string; what: string } } };
  stepStatus: {
    done: string;
    now: string;
    next: string;
    ended: string;
    "not-reached": string;
    "not-needed": string;
  };
  commands: { [K in CaseKind]: { [T in PersonCommand<K>]: CommandText } };
  fields: { [K in CaseKind]: { [T in PersonCommand<K>]: FieldTexts<Commands[K][T]> } };
  choices: { [K in CaseKind]: { [T in PersonCommand<K>]: ChoiceTexts<Commands[K][T]> } };
  events: { [K in CaseKind]: { [T in EventType<K>]: (p: EventWords) => string } };
  problems: { [P in FieldProblem]: (p: { label: string; limit: number | null; part: string }) => string };
  /** A fault in one line of many. */
  problemInLine: (p: { line: string; problem: string }) => string;
  refusals: {
    forbidden: string;
    "four-eyes": string;
    "second-adviser": string;
    "not-in-stage": string;
    "already-approved": string;
    "already-yours": string;
    "already-signed": string;
    "own-proposal": string;
    "first-decider": string;
    "first-instance": string;
    unconfirmed: string;
    /** `when` is a moment in the reader's words. */
    tooMany: (p: { when: string }) => string;
    tooEarly: (p: { when: string }) => string;
    notPossible: string;
    notPossibleNothing: string;
    possibleNow: string;
    stale: string;
    invalidTitle: string;
    refusedTitle: string;
    /** What was typed is in the form again. */
    kept: string;
    /** There is no form for it any more: what was typed follows. */
    unsent: string;
  };
  form: {
    optional: string;
    choose: string;
    maxCharacters: (p: { max: number }) => string;
    linesHint: string;
    peopleHint: string;
    draftKept: (p: { when: string }) => string;
    saving: string;
    saved: (p: { when: string }) => string;
    notSaved: string;
  };
  timeline: {
    heading: string;
    you: string;
    system: string;
    someone: string;
    older: string;
    newest: string;
    empty: string;
    erased: string;
  };
  talk: MessagesTexts;
  messages: { heading: string; empty: string; older: string; newest: string };
  journey: { heading: string; notNeeded: string };
}

/** What is said alike in every kind of case. */
export type SharedCaseTexts = Omit<
  CasesTexts,
  "kinds" | "states" | "steps" | "commands" | "fields" | "choices" | "events"
>;
