// The commands of a demand. Who follows, which organisation and which dataset are meant is looked up by the server.
import { z } from "zod";
import { THEME_CODES } from "#workflows/data-themes.ts";
import {
  checkbox,
  choice,
  date,
  line,
  lookedUpFrom,
  optionalParagraph,
  organisationId,
  paragraph,
} from "#workflows/fields.ts";
import { answerRuleSchema } from "#workflows/request/answer-time.ts";
import { openDataSchema } from "#workflows/request/context.ts";
import type { Stamp } from "#workflows/types.ts";
import { followerSchema } from "./context.ts";

const localised = z.object({ nb: z.string(), nn: z.string(), en: z.string() });

/** Who speaks: `org:<id>` or `me`, of the choices the page lists; the server checks that it is theirs. */
const speaksFor = z
  .string({ error: "not-a-choice" })
  .max(60, { error: "not-a-choice" })
  .meta({ widget: "choice", choicesFrom: "followers" });
const follower = followerSchema.omit({ at: true, purpose: true, together: true });
const followerOfChoice = lookedUpFrom("as", follower);

/** What the form of a new demand asks. */
export const demandFields = z.object({
  title: line({ min: 5, max: 120 }),
  need: paragraph({ min: 20 }),
  purpose: paragraph({ min: 20 }),
  searched: paragraph({ min: 5 }),
  theme: choice(THEME_CODES),
});

export const demandInput = demandFields.extend({
  centreOrgId: z.uuid(),
  wishedDatasetId: z.uuid().nullable().default(null),
  follower,
});

/** A dataset as a request begins with it; null where the server has found none. */
const found = z.object(
  {
    id: z.uuid(),
    title: localised,
    ownerOrg: z.object({ id: z.uuid(), name: z.string() }),
    openData: openDataSchema.nullable(),
    answerRule: answerRuleSchema,
  },
  { error: "wrong" },
);

export const demandCommands = {
  triage: z.object({
    title: line({ min: 5, max: 120 }),
    summary: paragraph({ min: 20, max: 2000 }),
    theme: choice(THEME_CODES),
  }),
  "name-owner": z.object({
    to: organisationId("owners"),
    toName: z.string().default(""),
    comment: optionalParagraph({ max: 2000 }),
  }),
  merge: z.object({
    /** A reference such as E-2027-000012. */
    reference: line({ max: 40 }),
    into: lookedUpFrom("reference", z.object({ id: z.uuid(), title: z.string() }, { error: "wrong" })),
  }),
  "take-up": z.object({}),
  consider: z.object({ assessment: paragraph({ min: 20 }) }),
  "return-to-centre": z.object({ comment: paragraph({ min: 10, max: 2000 }) }),
  plan: z.object({
    expectedOn: date().meta({ widget: "date", future: true }),
    comment: optionalParagraph({ max: 2000 }),
  }),
  publish: z.object({
    /** The address of its page here, or its id. */
    dataset: line({ max: 300 }),
    found: lookedUpFrom("dataset", found),
  }),
  decline: z.object({ reasons: paragraph({ min: 20 }) }),
  follow: z.object({ as: speaksFor, purpose: optionalParagraph({ max: 2000 }), follower: followerOfChoice }),
  unfollow: z.object({ as: speaksFor, follower: followerOfChoice }),
  "ask-together": z.object({ as: speaksFor, leads: checkbox(), follower: followerOfChoice }),
  "ask-alone": z.object({ as: speaksFor, follower: followerOfChoice }),
  vote: z.object({}),
  unvote: z.object({}),
  "withdraw-demand": z.object({}),
  // system
  absorb: z.object({
    followers: z.array(followerSchema),
    votes: z.array(z.string()),
  }),
  "deadline-passed": z.object({ rule: z.string() }),
} as const;

export type DemandCommandType = keyof typeof demandCommands;
export type DemandEvent = {
  [T in DemandCommandType]: { type: T } & z.infer<(typeof demandCommands)[T]> & Stamp;
}[DemandCommandType];
export type DemandInput = z.infer<typeof demandInput> & Stamp;
