// Needs for data in the demo, one in each state: what people ask for that nobody publishes. All made up.
import { execute, openCase } from "#app/cases/execute/execute.server.ts";
import { uuidFromName } from "#app/platform/uuid-from-name.ts";
import { sqlClient } from "#db/client.server.ts";
import type { RequestContext } from "#workflows/request/context.ts";
import { assertAccepted } from "./assert-accepted.ts";
import type { DemoDemand } from "./demands.ts";
import {
  DEMO_ORGANISATIONS,
  DEMO_PEOPLE,
  type DemoOrganisationKey,
  type DemoPerson,
  type DemoPersonKey,
} from "./people.ts";
import { commander, type DemoWorld, memoryOf, termsOf } from "./seed-story.server.ts";

const DAY_MS = 86_400_000;

export async function seedDemand(d: DemoDemand, world: DemoWorld): Promise<void> {
  const start = world.now.getTime() - d.daysAgo * DAY_MS;
  const at = (day: number, n: number) => new Date(start + day * DAY_MS + n * 11 * 60_000).toISOString();
  const opened = await openCase({
    kind: "demand",
    input: {
      title: d.title,
      need: d.need,
      purpose: d.purpose,
      searched: d.searched,
      theme: d.theme,
      centreOrgId: world.orgIds.ressurssenter,
      follower: speakerOf(d.by, world),
    },
    commandId: uuidFromName(`demo demand ${d.key}`),
    by: commander(d.by, world),
    roles: ["applicant"],
    at: at(0, 0),
  });
  const { caseId } = assertAccepted(opened, `demand ${d.key}`, "create");
  for (const [n, s] of d.steps.entries()) {
    const result = await execute({
      caseId,
      command: { type: s.does, ...(await payloadOf(d, s, world, (day) => at(day, 0).slice(0, 10))) },
      commandId: uuidFromName(`demo demand ${d.key} ${n}`),
      by: commander(s.who, world),
      at: at(s.day, n + 1),
    });
    assertAccepted(result, `demand ${d.key}`, s.does);
  }
  if (d.joined) await join(d, { ...d.joined, demandId: caseId, at: at(d.joined.day, 0) }, world);
}

/** The request of those who ask together was opened by the demand. */
async function join(
  d: DemoDemand,
  { who, demandId, at }: { who: DemoPersonKey; demandId: string; at: string },
  world: DemoWorld,
): Promise<void> {
  const [request] = await sqlClient()`
    select id from cases where parent_id = ${demandId} and snapshot->'context' ? 'coApplicants'`;
  const caseId = String(request?.id ?? "");
  const seeker = seekerOf(who);
  const result = await execute({
    caseId,
    command: {
      type: "accept-invitation",
      orgId: seeker && world.orgIds[seeker],
      confirm: true,
      ...termsOf(await memoryOf<RequestContext>(caseId)),
    },
    commandId: uuidFromName(`demo demand ${d.key} joined`),
    by: commander(who, world),
    at,
  });
  assertAccepted(result, `demand ${d.key}`, "accept-invitation");
}

/** For the organisation they seek data for. */
function speakerOf(who: DemoPersonKey, world: DemoWorld) {
  const org: DemoOrganisationKey | undefined = seekerOf(who);
  if (!org) throw new Error(`${who} seeks no data for anybody.`);
  const id = world.orgIds[org];
  return { principal: `org:${id}:applicant`, org: { id, name: DEMO_ORGANISATIONS[org].name } };
}
const seekerOf = (who: DemoPersonKey): DemoOrganisationKey | undefined => {
  const { member }: DemoPerson = DEMO_PEOPLE[who];
  return member?.org;
};

async function payloadOf(
  d: DemoDemand,
  { who, does, with: said = {} }: DemoDemand["steps"][number],
  world: DemoWorld,
  date: (day: number) => string,
): Promise<Record<string, unknown>> {
  const { owner, inDays, into, ofOwner, ...rest } = said;
  const seeker = seekerOf(who as DemoPersonKey);
  return {
    ...rest,
    ...(does === "triage" ? { title: d.title, summary: d.summary ?? d.need, theme: d.theme } : {}),
    ...(does === "follow" && seeker ? { as: `org:${world.orgIds[seeker]}`, purpose: "", ...rest } : {}),
    ...(does === "ask-together" && seeker
      ? { as: `org:${world.orgIds[seeker]}`, leads: false, ...rest }
      : {}),
    ...(owner ? { to: world.orgIds[owner] } : {}),
    ...(inDays ? { expectedOn: date(inDays) } : {}),
    ...(into ? { reference: await referenceOf(into) } : {}),
    ...(ofOwner ? { dataset: world.datasets[ofOwner]?.[1]?.id ?? "" } : {}),
  };
}

/** Another demand of the demo, which was seeded before. */
async function referenceOf(key: string): Promise<string> {
  const [row] = await sqlClient()`
    select c.reference from cases c join case_events e on e.case_id = c.id and e.seq = 1
    where e.command_id = ${uuidFromName(`demo demand ${key}`)}`;
  return String(row?.reference ?? "");
}
