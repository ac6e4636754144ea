// What may be shown of what people answered, and to whom: everyone reads the totals, an owner's people their own, the
// resource centre all of it.
import type { Actor } from "#app/accounts/actor.ts";
import { isDemo } from "#app/accounts/demo-mode.server.ts";
import { isUuid } from "#app/cases/execute/case-for-actor.server.ts";
import { db } from "#db/client.server.ts";
import { findOrganisation } from "#db/queries/organisations/organisations.ts";
import {
  ALL,
  listResults,
  listShown,
  listTexts,
  type ReleasedText,
  removeText,
  type Shown,
} from "#db/queries/survey.ts";
import {
  choicesOf,
  ENDINGS,
  FEWEST_SHOWN,
  isStep,
  QUESTIONS,
  type Question,
  type Reason,
  type Scale,
  STOPS,
  type Step,
} from "#workflows/survey/questions.ts";
import { monthAfter, monthOf } from "./months.ts";

const shownMonths = 36;
const mostOwners = 300;
const mostTexts = 200;

/** All answers to one question at one step. */
export interface Result {
  question: Question;
  step: Step;
  n: number;
  /** Every choice, also those that nobody chose. */
  choices: { choice: Reason | Scale; answers: number }[];
}

/** Advisers know the law and help owners; who runs the service reads everything. */
const readsAll = (actor: Actor | null): boolean =>
  actor !== null &&
  (actor.admin || actor.auditor || actor.memberships.some(({ role }) => role === "adviser"));

/** False for the person who may not, and for what is no id. */
export async function sweepText(actor: Actor, id: string): Promise<boolean> {
  if (!maySweep(actor) || !isUuid(id)) return false;
  await removeText(db(), id);
  return true;
}

/** Those may take away what names a person; an auditor changes nothing. */
const maySweep = (actor: Actor | null): boolean =>
  actor !== null && (actor.admin || actor.memberships.some(({ role }) => role === "adviser"));

/** Owners for whom a person handles or decides requests. */
const ownersOf = (actor: Actor | null): { id: string; name: string }[] => {
  const mine = actor?.memberships.filter(({ role }) => role === "handler" || role === "approver") ?? [];
  return [...new Map(mine.map(({ orgId, orgName }) => [orgId, { id: orgId, name: orgName }])).values()];
};

const sinceMonth = () => monthAfter(monthOf(new Date()), -shownMonths);

/** Undefined where there is no such owner, or it is not theirs to read: the two look the same. */
export async function findScope(
  actor: Actor | null,
  owner: string | null,
): Promise<{ scope: string; owner: { id: string; name: string } | null } | undefined> {
  if (owner === null) return { scope: ALL, owner: null };
  const own = ownersOf(actor).find(({ id }) => id === owner);
  if (own) return { scope: own.id, owner: own };
  if (!readsAll(actor) || !isUuid(owner)) return undefined;
  const found = await findOrganisation(db(), owner);
  return found && { scope: found.id, owner: { id: found.id, name: found.name } };
}

export async function loadResults(scope: string): Promise<Result[]> {
  return resultsOf(await listShown(db(), scope, sinceMonth()));
}

export async function loadResultsPage(actor: Actor | null, owner: string | null) {
  const found = await findScope(actor, owner);
  if (!found) return undefined;
  const all = readsAll(actor);
  const whole = all && found.owner === null;
  const [results, owners, texts, demo] = await Promise.all([
    loadResults(found.scope),
    whole ? listResults(db(), sinceMonth(), mostOwners) : [],
    whole ? listTexts(db(), mostTexts) : ([] as ReleasedText[]),
    isDemo(),
  ]);
  return {
    owner: found.owner,
    results,
    centre: whole ? { owners, texts, maySweep: maySweep(actor) } : null,
    own: found.owner ? [] : ownersOf(actor),
    demo,
  };
}
export type ResultsPage = NonNullable<Awaited<ReturnType<typeof loadResultsPage>>>;

/** In the order of the way, the questions of a step together. Too few are left out, whatever the storage says. */
function resultsOf(rows: readonly Shown[]): Result[] {
  const steps = [...STOPS, ...ENDINGS];
  return steps.flatMap((step) =>
    QUESTIONS.flatMap((question): Result[] => {
      const here = rows.filter((row) => isStep(row.step) && row.step === step && row.question === question);
      const n = here.reduce((sum, { answers }) => sum + answers, 0);
      if (n < FEWEST_SHOWN) return [];
      const of = (choice: string) => here.find((row) => row.choice === choice)?.answers ?? 0;
      return [
        {
          question,
          step,
          n,
          choices: choicesOf(question).map((choice) => ({ choice, answers: of(choice) })),
        },
      ];
    }),
  );
}
