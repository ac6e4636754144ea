// What it takes to begin a request: a dataset, its owner, an organisation of ours, and where legal questions go.
import type { Actor } from "#app/accounts/actor.ts";
import { isUuid } from "#app/cases/execute/case-for-actor.server.ts";
import type { CommandResult } from "#app/cases/execute/command.ts";
import { openCase } from "#app/cases/execute/execute.server.ts";
import type { OpenData } from "#app/catalogue/road/open-data.ts";
import { uuidFromName } from "#app/platform/uuid-from-name.ts";
import { db } from "#db/client.server.ts";
import { findRequestedDataset, findResourceCentre, listRequestsForDataset } from "#db/queries/cases/cases.ts";
import type { Earlier } from "#workflows/request/memory/earlier-schema.ts";
import { findMetDemand } from "./met-demand.server.ts";
import { findAnswerRule, findOpenData } from "./request-input.server.ts";

export type Hindrance = "no-dataset" | "gone" | "no-owner" | "no-organisation" | "no-centre";

export interface RequestStartFacts {
  /** The dataset is known, even where something else is missing. */
  found: boolean;
  hindrance: Hindrance | null;
  dataset: { id: string; title: { nb: string; nn: string; en: string } } | null;
  /** The data can be used at once. */
  openData: OpenData | null;
  owner: string | null;
  organisations: { id: string; name: string }[];
  /** Open cases of ours about the same data. */
  already: { id: string; reference: string; state: string; orgName: string }[];
}

const applyFor = (actor: Actor) =>
  actor.memberships.filter((m) => m.role === "applicant").map((m) => ({ id: m.orgId, name: m.orgName }));

export async function readyToBegin(actor: Actor, datasetId: string | null): Promise<RequestStartFacts> {
  const organisations = applyFor(actor);
  const nothing = { found: false, dataset: null, openData: null, owner: null, organisations, already: [] };
  if (!datasetId) return { ...nothing, found: true, hindrance: "no-dataset" };
  const row = isUuid(datasetId) ? await findRequestedDataset(db(), datasetId) : undefined;
  if (!row) return { ...nothing, hindrance: "no-dataset" };
  const [already, centre, openData] = await Promise.all([
    listRequestsForDataset(
      db(),
      row.id,
      organisations.map((o) => o.id),
    ),
    findResourceCentre(db()),
    findOpenData(row),
  ]);
  const hindrance: Hindrance | null = row.gone
    ? "gone"
    : row.ownerId === null
      ? "no-owner"
      : organisations.length === 0
        ? "no-organisation"
        : centre
          ? null
          : "no-centre";
  return {
    found: true,
    hindrance,
    dataset: { id: row.id, title: row.title },
    openData,
    owner: row.ownerName,
    organisations,
    already: already.map(({ id, reference, state, orgName }) => ({ id, reference, state, orgName })),
  };
}

export async function beginRequest(
  actor: Actor,
  wish: {
    datasetId: string;
    orgId: string;
    commandId: string;
    openData: boolean;
    earlier?: Earlier;
    demandId?: string;
  },
): Promise<CommandResult | { ok: false }> {
  const organisation = applyFor(actor).find((o) => o.id === wish.orgId);
  if (!organisation || !isUuid(wish.datasetId) || !isUuid(wish.commandId)) return { ok: false };
  const [row, centre] = await Promise.all([
    findRequestedDataset(db(), wish.datasetId),
    findResourceCentre(db()),
  ]);
  if (!row || row.gone || row.ownerId === null || row.ownerName === null || !centre) return { ok: false };
  // Looked up anew: what a form says is open may have been closed since.
  const openData = wish.openData ? await findOpenData(row) : null;
  if (wish.openData && !openData) return { ok: false };
  const demand = wish.demandId ? await findMetDemand(actor, { ...wish, demandId: wish.demandId }) : null;
  if (demand === undefined) return { ok: false };
  return openCase({
    kind: "request",
    input: {
      dataset: { id: row.id, title: row.title },
      applicantOrg: organisation,
      ownerOrg: { id: row.ownerId, name: row.ownerName },
      centreOrgId: centre.id,
      openData,
      answerRule: await findAnswerRule(row.id),
      ...(wish.earlier ? { earlier: wish.earlier } : {}),
      ...(demand ? { demand } : {}),
    },
    // One page begins one request for each organisation, however often it is sent.
    commandId: uuidFromName(
      JSON.stringify([
        wish.commandId,
        row.id,
        organisation.id,
        openData !== null,
        ...(demand ? [demand.id] : []),
        ...(wish.earlier ? [wish.earlier.caseId, wish.earlier.how] : []),
      ]),
    ),
    by: actor,
    roles: ["applicant"],
  });
}
