// Those who wait for the same data and want to ask for them together: who they are, who asks for them, who asks alone.
import { MOST_CO_APPLICANTS } from "#workflows/request/co-applicants.ts";
import type { FieldIssue } from "#workflows/types.ts";
import type { DemandContext, Follower } from "./context.ts";

type Memory = Pick<DemandContext, "followers">;
type Org = NonNullable<Follower["org"]>;

/** Organisations that want to ask together, the first who said so first. */
export const coApplicantsIn = (c: Memory): Follower[] =>
  c.followers.filter((f) => f.together && f.org).sort((a, b) => compare(a.together?.at, b.together?.at));
const compare = (a = "", b = "") => (a < b ? -1 : a > b ? 1 : 0);

/** The first who said that it can ask for the others; undefined where nobody has. */
export const representativeIn = (c: Memory): Follower | undefined =>
  coApplicantsIn(c).find((f) => f.together?.leads);

/**
 * The request that several become: who leads it, and whom it is asked with. Null where nobody can lead or nobody else
 * asks together: then each asks alone, as do those for whom there is no room.
 */
export function jointRequestIn(c: Memory): { lead: Follower; others: Org[] } | null {
  const lead = representativeIn(c);
  if (!lead) return null;
  const others = coApplicantsIn(c).flatMap((f) => (f.org && f !== lead ? [f.org] : []));
  return others.length > 0 ? { lead, others: others.slice(0, MOST_CO_APPLICANTS) } : null;
}

/** What a follower has said about asking together, to be carried on. */
export const standing = (c: Memory, principal: string): Pick<Follower, "together"> => {
  const together = c.followers.find((f) => f.principal === principal)?.together;
  return together ? { together } : {};
};

/** The person who said so in the duplicate has said so here, from the earlier of the two times. */
export const stoodTogether = (here: readonly Follower[], there: readonly Follower[]): Follower[] =>
  here.map((f) => {
    const said = [f, ...there].flatMap((g) =>
      g.principal === f.principal && g.together ? [g.together] : [],
    );
    const [first] = said.sort((a, b) => Number(b.leads) - Number(a.leads) || compare(a.at, b.at));
    return first ? { ...f, together: first } : f;
  });

/** Asking together is for an organisation that follows. */
export const coApplicantIssues = (
  c: Memory,
  { follower }: { follower: { principal: string } },
): FieldIssue[] =>
  c.followers.some((f) => f.principal === follower.principal && f.org)
    ? []
    : [{ path: "as", problem: "not-a-choice" }];
/** Taking it back is for one that has said so. */
export const aloneIssues = (c: Memory, { follower }: { follower: { principal: string } }): FieldIssue[] =>
  coApplicantsIn(c).some((f) => f.principal === follower.principal)
    ? []
    : [{ path: "as", problem: "not-a-choice" }];
