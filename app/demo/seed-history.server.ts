// Replays the demo's past through the write path of every case, quietly: no mail is sent about what is long over.
import { fireClocks } from "#app/cases/clocks/fire-clocks.server.ts";
import type { CommandIssuer } from "#app/cases/execute/command.ts";
import { execute, openCase } from "#app/cases/execute/execute.server.ts";
import { uuidFromName } from "#app/platform/uuid-from-name.ts";
import { sqlClient } from "#db/client.server.ts";
import { principalsOf } from "#workflows/roles.ts";
import { assertAccepted } from "./assert-accepted.ts";
import { DEMO_ANSWERS, type DemoAnswersKey } from "./demo-answers.ts";
import type { PastRequest } from "./history.ts";
import type { PastAsked } from "./history-asked.ts";
import { PAST_APPLICANTS } from "./history-people.ts";
import type { PastStep } from "./past-step.ts";
import { DEMO_ORGANISATIONS } from "./people.ts";
import { commander, type DemoWorld, dated } from "./seed-story.server.ts";

const DAY_MS = 86_400_000;
/** How many are seeded at once: each waits for the database most of the time. */
const together = 8;

/**
 * Throws when a step is refused: what the demo shows must be true. Safe to run again.
 * @param signal ends it between two requests
 */
export async function seedHistory(
  history: readonly PastRequest[],
  world: DemoWorld,
  onProgress: (done: number) => Promise<void> = async () => {},
  signal?: AbortSignal,
): Promise<void> {
  const applicants = await ensureApplicants(world.now);
  const left = [...history];
  let done = 0;
  const lane = async () => {
    for (let next = left.shift(); next && !signal?.aborted; next = left.shift()) {
      await seedOne(next, world, applicants);
      await onProgress(++done);
    }
  };
  await Promise.all(Array.from({ length: together }, lane));
  if (signal?.aborted) return;
  await fireClocks(world.now.toISOString(), "due");
  await sqlClient()`update outbox set processed_at = created_at
    where processed_at is null and case_id in (
      select id from cases where applicant_org_id = any(${applicants.map(({ orgId }) => orgId)}))`;
}

interface Applicant {
  orgId: string;
  name: string;
  by: CommandIssuer;
}

async function seedOne(past: PastRequest, world: DemoWorld, applicants: readonly Applicant[]): Promise<void> {
  const { habits } = past;
  const applicant = applicants[past.applicant] as Applicant;
  const list = (past.documents ? world.documentDatasets : world.datasets)[habits.owner] ?? [];
  const dataset = list[Math.floor(past.dataset * list.length)];
  if (!dataset) throw new Error(`The demo catalogue has no dataset of ${habits.owner}.`);
  const start = world.now.getTime() - past.daysAgo * DAY_MS;
  const at = (day: number) => new Date(start + day * DAY_MS).toISOString();
  const date = (day: number) => at(day).slice(0, 10);
  const opened = await openCase({
    kind: "request",
    input: {
      dataset: { id: dataset.id, title: dataset.title },
      openData: null,
      answerRule: dataset.answerRule,
      applicantOrg: { id: applicant.orgId, name: applicant.name },
      ownerOrg: { id: world.orgIds[habits.owner], name: DEMO_ORGANISATIONS[habits.owner].name },
      centreOrgId: world.orgIds.ressurssenter,
    },
    commandId: uuidFromName(`demo ${past.key}`),
    by: applicant.by,
    roles: ["applicant"],
    at: at(0),
  });
  const { caseId } = assertAccepted(opened, past.key, "create");
  const who = (step: PastStep) => (step.who === "applicant" ? applicant.by : commander(step.who, world));
  const { answers } = PAST_APPLICANTS[past.applicant] as (typeof PAST_APPLICANTS)[number];
  for (const [n, step] of past.steps.entries()) {
    const payload =
      step.does === "submit"
        ? { answers: { ...asAsked(answers, past.asked), periodFrom: date(120), periodTo: date(485) } }
        : dated(step.with ?? {}, date);
    const result = await execute({
      caseId,
      command: { type: step.does, ...payload },
      commandId: uuidFromName(`demo ${past.key} ${n}`),
      by: who(step),
      at: at(step.day),
    });
    assertAccepted(result, past.key, step.does);
  }
}

/** What was written is the same each time; how it was asked, and what it rested on, is the request's own. */
function asAsked(key: DemoAnswersKey, { consent, ...how }: PastAsked) {
  const written = DEMO_ANSWERS[key];
  const basis = written.legalBasis === "consent" ? "legitimate-interest" : written.legalBasis;
  return {
    ...written,
    ...how,
    ...(how.extent === "totals" ? { personalData: "none" } : {}),
    legalBasis: consent ? "consent" : basis,
    legalBasisDetail: consent ? "Hver av dem det gjelder, spørres først." : written.legalBasisDetail,
  };
}

async function ensureApplicants(now: Date): Promise<Applicant[]> {
  const sql = sqlClient();
  const applicants: Applicant[] = [];
  for (const { orgNumber, name, person } of PAST_APPLICANTS) {
    const orgId = uuidFromName(`demo organisation ${orgNumber}`);
    const userId = uuidFromName(`demo person ${orgNumber}`);
    const kind = name.endsWith("kommune") ? "public" : "private";
    await sql`insert into organisations (id, org_number, name, kind, active, demo, created_at)
      values (${orgId}, ${orgNumber}, ${name}, ${kind}, true, true, ${now.toISOString()}) on conflict do nothing`;
    // Without a password nobody can ever sign in as a person of the past; unconfirmed they could not have asked.
    await sql`insert into users (id, email, name, locale, demo, created_at, email_confirmed_at)
      values (${userId}, ${`${orgNumber}@demo.dataveien.example`}, ${person}, 'nb', true, ${now.toISOString()},
        ${now.toISOString()})
      on conflict do nothing`;
    await sql`insert into memberships (user_id, org_id, role, created_at)
      values (${userId}, ${orgId}, 'applicant', ${now.toISOString()}) on conflict do nothing`;
    const principals = principalsOf(userId, [{ orgId, role: "applicant" }]);
    applicants.push({ orgId, name, by: { userId, principals, demo: true } });
  }
  return applicants;
}
