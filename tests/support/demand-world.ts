// Needs for data in the small world of cases: how far a test wants them to have come.
import { newCommandId, openCase } from "#app/cases/execute/execute.server.ts";
import type { DemandContext } from "#workflows/demand/context.ts";
import { memoryOf } from "./agreement-world.ts";
import { must, orgs, type Person, people } from "./case-world.ts";

export const prose = "Which roads were cleared of snow, and when, each hour.";
export const demandMemory = (caseId: string) => memoryOf<DemandContext>(caseId);

/** What the form says when a person speaks for their organisation. */
export const asOrg = (who: Person) => ({ as: `org:${people[who].orgId}` });

export async function openDemand(by: Person = "applicant", said: object = {}): Promise<string> {
  const { orgId } = people[by];
  const result = await openCase({
    kind: "demand",
    input: {
      title: "Snow clearing on county roads",
      need: prose,
      purpose: prose,
      searched: prose,
      theme: "TRAN",
      centreOrgId: orgs.centre,
      follower: { principal: `org:${orgId}:applicant`, org: { id: orgId, name: `Org ${by}` } },
      ...said,
    },
    commandId: newCommandId(),
    by: people[by],
    roles: ["applicant"],
  });
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.caseId;
}

/** Everybody reads it. */
export async function triaged(by: Person = "applicant", said: object = {}): Promise<string> {
  const demandId = await openDemand(by, said);
  await must(demandId, "adviser", "triage", { title: "Snow clearing", summary: prose, theme: "TRAN" });
  return demandId;
}

export async function owned(): Promise<string> {
  const demandId = await triaged();
  await must(demandId, "adviser", "name-owner", { to: orgs.owner, comment: "" });
  return demandId;
}
