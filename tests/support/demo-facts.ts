// Where things of the demo are, for browser tests: ids of its cases, links in its letters. Read from the site's database.
import { setTimeout as sleep } from "node:timers/promises";
import { stableUuid } from "#app/auth/stable-uuid.ts";
import { connect } from "#db/client.server.ts";
import type { RunningSite } from "./running-site.ts";

export interface DemoFacts {
  /** The case of a story or a question of the demo (app/demo). */
  caseOf(key: string): string;
  /** The newest legal question that the story's request waits or waited for. */
  questionOf(key: string): string;
  /** A consent in that state; its page needs no account. */
  consentLink(state: "created" | "accepted" | "rejected" | "withdrawn"): Promise<string>;
  datasetOf(road: "open" | "restricted" | "non-public"): string;
  mail: string;
  harvest: string;
  org(name: string): string;
}

export async function demoFacts({
  url,
  database,
}: Pick<RunningSite, "url" | "database">): Promise<DemoFacts> {
  const sql = connect(database.connection, { poolSize: 1, applicationName: "dataveien-e2e-facts" });
  try {
    await letters(sql);
    const commands = await sql`select command_id, case_id from case_events where seq = 1`;
    const questions = await sql`
      select parent_id, id from cases where kind = 'legal-question' and parent_id is not null order by created_at`;
    const consents = await sql`
      select distinct on (c.state) c.state, m.id as mail from cases c
      join case_links l on l.case_id = c.id
      join mails m on m.text like '%{{link:' || l.id || '}}%'
      where c.kind = 'consent' order by c.state, c.id`;
    const datasets = await sql`
      select distinct on (access_right) access_right, id from datasets order by access_right, uri`;
    const [mail] = await sql`select id from mails order by created_at desc limit 1`;
    const [harvest] = await sql`select id from harvests limit 1`;
    const orgs = await sql`select name, id from organisations`;
    const caseOf = (key: string) =>
      found(
        commands.find((c) =>
          [`demo ${key}`, `demo question ${key}`].map(stableUuid).includes(c.command_id as string),
        )?.case_id,
        key,
      );
    return {
      caseOf,
      questionOf: (key) =>
        found(questions.findLast((q) => q.parent_id === caseOf(key))?.id, `question of ${key}`),
      consentLink: async (state) => {
        const letter = found(consents.find((c) => c.state === state)?.mail, `letter of a consent ${state}`);
        const html = await (await fetch(`${url}/demo/outbox/${letter}`)).text();
        return found(/\/consent\/[\w-]{43}/.exec(html)?.[0], `link to a consent ${state}`);
      },
      datasetOf: (road) => {
        const right = { open: "PUBLIC", restricted: "RESTRICTED", "non-public": "NON_PUBLIC" }[road];
        return found(datasets.find((d) => d.access_right === right)?.id, `${road} dataset`);
      },
      mail: found(mail?.id, "mail"),
      harvest: found(harvest?.id, "harvest"),
      org: (name) => found(orgs.find((o) => o.name === name)?.id, name),
    };
  } finally {
    await sql.end();
  }
}

/** Waits until the letters of the seeded cases are written; they come by jobs, after the site is up. */
async function letters(sql: ReturnType<typeof connect>): Promise<void> {
  const deadline = Date.now() + 60_000;
  for (;;) {
    const waiting = await sql`select topic from outbox where processed_at is null`;
    if (waiting.length === 0) return;
    const topics = waiting.map(({ topic }) => topic).join(", ");
    if (Date.now() > deadline) throw new Error(`The site has written no letters of ${topics}.`);
    await sleep(100);
  }
}

function found(value: unknown, what: string): string {
  if (typeof value !== "string") throw new Error(`The demo has no ${what}.`);
  return value;
}
