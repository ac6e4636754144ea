// What should not grow with the number of stored cases: commands, lists and opening a case, at a thousand and at a
// million, in one run. GROWTH_CASES and GROWTH_SECONDS bound how many are made, and for how long.
// On a server of one's own (DATABASE_URL) it takes a superuser, since rows are made without looking up foreign keys.
import { findCaseForActor } from "#app/cases/execute/case-for-actor.server.ts";
import { APPLICANT_QUEUES, deskQueues } from "#app/cases/queues/queue-definitions.ts";
import { loadQueue } from "#app/cases/queues/queue-page.server.ts";
import { listForwardedBy } from "#app/request/page/forwarded.server.ts";
import { closeDatabase, configureDatabase, db } from "#db/client.server.ts";
import type { DatabaseConnection } from "#db/connection.ts";
import { listBallIntervals } from "#db/queries/cases/ball.ts";
import { findCaseFacts, listEvents, listRequestsForDataset } from "#db/queries/cases/cases.ts";
import { listHarvests } from "#db/queries/catalogue/harvests.ts";
import { listMails } from "#db/queries/notifications/mails.ts";
import { assessing, dataset, makeWorld, people } from "#tests/support/case-world.ts";
import { withBenchDatabase } from "./bench-database.ts";
import type { Report } from "./run.ts";
import { storedCases } from "./stored-cases.ts";
import { median, rate, throughExecute } from "./transitions.ts";

const FEW = 1_000;
const MANY = Number(process.env.GROWTH_CASES ?? 1_000_000);
const SECONDS = Number(process.env.GROWTH_SECONDS ?? 110);
const IN_FLIGHT = 8;
const ROUNDS = 3;
const LOOKS = 10;
/** Of the speed at a thousand cases. */
const AIM = 0.8;

interface Side {
  connection: DatabaseConnection;
  cases: string[];
  stored: number;
  rates: number[];
  times: Record<string, number[]>;
}

/** Two databases, looked at in turn, so that what else the machine does falls on both. */
export default async function growth(report: Report): Promise<void> {
  await withBenchDatabase(IN_FLIGHT, async (one) => {
    const few = await side(one, FEW);
    await closeDatabase();
    await withBenchDatabase(IN_FLIGHT, async (other) => {
      const many = await side(other, MANY);
      for (let round = -1; round < ROUNDS; round++) {
        for (const which of [few, many]) await measure(which, round >= 0);
      }
      report("stored cases", many.stored, "cases", null, null);
      const ratio = median(many.rates) / median(few.rates);
      report(`execute at ${figure(few.stored)}`, median(few.rates), "transitions/s", null, null);
      report(`execute at ${figure(many.stored)}`, median(many.rates), "transitions/s", null, ratio);
      report(`shortfall of the aim ${AIM}`, Math.max(0, AIM - ratio), "ratio", 0, ratio);
      for (const [name, times] of Object.entries(many.times)) {
        const [was, is] = [median(few.times[name] ?? []), median(times)];
        report(`${name} at ${figure(few.stored)}`, was, "ms", null, null);
        report(`${name} at ${figure(many.stored)}`, is, "ms", null, was / is);
      }
    });
  });
}

async function side(connection: DatabaseConnection, wanted: number): Promise<Side> {
  await makeWorld();
  const cases = await Promise.all(Array.from({ length: IN_FLIGHT }, () => assessing()));
  const stored = await storedCases(wanted, SECONDS);
  return { connection, cases, stored, rates: [], times: {} };
}

/** @param counts false to warm up caches and plans, which each round loses with its connections */
async function measure(which: Side, counts: boolean): Promise<void> {
  await closeDatabase();
  configureDatabase(which.connection, { poolSize: IN_FLIGHT });
  await rate(which.cases, throughExecute);
  const now = await rate(which.cases, throughExecute);
  if (counts) which.rates.push(now);
  for (const [name, look] of Object.entries(looksAt(which.cases[0] ?? ""))) {
    which.times[name] ??= [];
    for (let n = -3; n < LOOKS; n++) {
      const start = performance.now();
      await look();
      if (counts && n >= 0) which.times[name].push(performance.now() - start);
    }
  }
}

/** Every list that a page shows, as the page asks for it. */
function looksAt(caseId: string): Record<string, () => Promise<unknown>> {
  const reader = (person: (typeof people)["handler"]) => ({
    ...person,
    memberships: person.roles.map((role) => ({ role })),
    admin: false,
    auditor: false,
  });
  const handler = reader(people.handler);
  const desk = deskQueues(handler) ?? {};
  const at = (tab: string) => new URL(`http://bench/?tab=${tab}`);
  return {
    "desk, unclaimed": () => loadQueue(handler, desk, at("unclaimed")),
    "desk, closed": () => loadQueue(handler, desk, at("closed")),
    "cases of an applicant": () => loadQueue(reader(people.applicant), APPLICANT_QUEUES, at("open")),
    "opening a case": async () => {
      await Promise.all([
        findCaseForActor(caseId, handler),
        findCaseFacts(db(), caseId),
        listEvents(db(), caseId, {}),
        listBallIntervals(db(), caseId),
      ]);
    },
    "own requests for a dataset": () => listRequestsForDataset(db(), dataset.id, [people.applicant.orgId]),
    forwarded: () => listForwardedBy(handler),
    outbox: () => listMails(db(), { limit: 25 }),
    harvests: () => listHarvests(db(), 1),
  };
}

const figure = (n: number) => n.toLocaleString("en-GB");
