// What a demand remembers: the need as it was submitted and as the public reads it, who follows it, and what became of it.
import { z } from "zod";
import { THEME_CODES } from "#workflows/data-themes.ts";

const org = z.object({ id: z.string(), name: z.string() });

/** Limits how many receivers are notified in one transaction. */
export const MOST_FOLLOWERS = 300;
export const MOST_VOTES = 5000;

export const followerSchema = z.object({
  /** `org:<id>:applicant`, or `user:<id>` for a person who asks on their own behalf. */
  principal: z.string(),
  /** Null for a person: only an organisation can apply for data. */
  org: org.nullable(),
  /** What they need it for, in their own words; may be empty. */
  purpose: z.string(),
  at: z.string(),
  /** Only of an organisation that wants to ask together with others; `leads`: it can ask for them all. */
  together: z.object({ leads: z.boolean(), at: z.string() }).optional(),
});
export type Follower = z.infer<typeof followerSchema>;

export const demandContext = z.object({
  title: z.string(),
  need: z.string(),
  purpose: z.string(),
  searched: z.string(),
  theme: z.enum(THEME_CODES),
  centreOrgId: z.string(),
  /** A dataset of the catalogue that is described and cannot be fetched; null where nothing is described. */
  wishedDatasetId: z.string().nullable(),
  registeredAt: z.string(),
  /** The person who registered it stands first, unless they have left. */
  registrant: z.string(),
  followers: z.array(followerSchema).max(MOST_FOLLOWERS),
  /** Ids of people; shown to nobody. */
  votes: z.array(z.string()).max(MOST_VOTES),
  triaged: z.object({ title: z.string(), summary: z.string(), at: z.string() }).nullable(),
  owner: z.object({ id: z.string(), name: z.string(), comment: z.string(), at: z.string() }).nullable(),
  returned: z.object({ comment: z.string(), at: z.string() }).nullable(),
  takenBy: z.string().nullable(),
  considered: z.object({ assessment: z.string(), at: z.string() }).nullable(),
  plan: z.object({ expectedOn: z.string(), comment: z.string(), at: z.string() }).nullable(),
  published: z
    .object({ datasetId: z.string(), title: z.string(), owner: z.string(), at: z.string() })
    .nullable(),
  declined: z.object({ reasons: z.string(), by: z.enum(["owner", "centre"]), at: z.string() }).nullable(),
  mergedInto: z.object({ id: z.string(), title: z.string(), at: z.string() }).nullable(),
});
export type DemandContext = z.infer<typeof demandContext>;

/** What the public reads: the centre's wording, which names nobody. */
export const shownTitle = (c: Pick<DemandContext, "title" | "triaged">): string =>
  c.triaged?.title ?? c.title;
