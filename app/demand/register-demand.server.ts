// Registering a need: what the form says, what resembles it, and the case that is opened when it is none of those.
import type { Actor } from "#app/accounts/actor.ts";
import { isUuid } from "#app/cases/execute/case-for-actor.server.ts";
import { openCase } from "#app/cases/execute/execute.server.ts";
import { searchCatalogue } from "#app/catalogue/search/search-catalogue.server.ts";
import { parseSearchParams } from "#app/catalogue/search/search-params.ts";
import { uuidFromName } from "#app/platform/uuid-from-name.ts";
import { db } from "#db/client.server.ts";
import { findRequestedDataset, findResourceCentre } from "#db/queries/cases/cases.ts";
import { type DemandRow, listSimilarDemands } from "#db/queries/demand.ts";
import { demandFields } from "#workflows/demand/events.ts";
import { fieldIssues } from "#workflows/fields.ts";
import type { FieldIssue } from "#workflows/types.ts";
import { followersOf } from "./demand-followers.ts";

export const DEMAND_FORM = ["title", "need", "purpose", "searched", "theme", "as"] as const;
export type DemandFormField = (typeof DEMAND_FORM)[number];

export interface DemandWish {
  typed: Record<DemandFormField, string>;
  /** A dataset that is described and cannot be fetched; empty where none is. */
  datasetId: string;
  /** Made with the page: a second click is the same need. */
  commandId: string;
  /** The writer has seen what resembles it. */
  seen: boolean;
}
export interface SimilarNeeds {
  demands: Pick<DemandRow, "id" | "reference" | "title" | "summary" | "followers">[];
  datasets: { id: string; title: Readonly<Record<string, string>> }[];
}
export type RegisterResult =
  | { ok: true; caseId: string }
  | { ok: false; code: "invalid"; issues: readonly FieldIssue[] }
  | { ok: false; code: "similar"; similar: SimilarNeeds }
  | { ok: false; code: "wrong" };

export async function registerDemand(actor: Actor, wish: DemandWish): Promise<RegisterResult> {
  const { as, ...fields } = wish.typed;
  const parsed = demandFields.safeParse(fields);
  const speaker = followersOf(actor).find((f) => f.value === as);
  const issues: FieldIssue[] = [
    ...(parsed.success ? [] : fieldIssues(parsed.error)),
    ...(speaker ? [] : [{ path: "as", problem: "not-a-choice" } as const]),
  ];
  if (issues.length > 0 || !parsed.success || !speaker) return { ok: false, code: "invalid", issues };
  const dataset = isUuid(wish.datasetId) ? await findRequestedDataset(db(), wish.datasetId) : undefined;
  if (!wish.seen) {
    const similar = await findSimilar(
      `${parsed.data.title} ${parsed.data.need}`,
      parsed.data.title,
      dataset?.id,
    );
    if (similar.demands.length > 0) return { ok: false, code: "similar", similar };
  }
  const centre = await findResourceCentre(db());
  if (!centre || !isUuid(wish.commandId)) return { ok: false, code: "wrong" };
  const { principal, org } = speaker;
  const result = await openCase({
    kind: "demand",
    input: {
      ...parsed.data,
      centreOrgId: centre.id,
      wishedDatasetId: dataset?.id ?? null,
      follower: { principal, org },
    },
    // The same page with another text registers another need; the same text is the same one.
    commandId: uuidFromName(JSON.stringify([wish.commandId, principal, parsed.data])),
    by: actor,
    roles: ["applicant"],
  });
  return result.ok ? { ok: true, caseId: result.caseId } : { ok: false, code: "wrong" };
}

/** Demands that others have registered, and datasets that may be what is sought. */
async function findSimilar(text: string, title: string, datasetId?: string): Promise<SimilarNeeds> {
  const [demands, found] = await Promise.all([
    listSimilarDemands(db(), text, datasetId ?? null),
    searchCatalogue(db(), parseSearchParams(new URLSearchParams({ q: title }))),
  ]);
  return {
    demands,
    datasets: found.items.slice(0, 3).map(({ id, title: name }) => ({ id, title: name })),
  };
}
