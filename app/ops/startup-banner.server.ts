// What an operator sees when the service is up: where it is, and who can sign in.
import {
  DEMO_ORGANISATIONS,
  DEMO_PEOPLE,
  type DemoPerson,
  type DemoPersonKey,
  demoEmail,
} from "#app/demo/people.ts";
import { env } from "#app/platform/env.server.ts";
import { sqlClient } from "#db/client.server.ts";

interface Situation {
  demo: boolean;
  embedded: boolean;
  say: (line: string) => void;
}

export async function startupBanner({ demo, embedded, say }: Situation): Promise<void> {
  const { PUBLIC_URL, SMTP_URL } = env();
  say(`\nDataveien runs at ${PUBLIC_URL}\n`);
  if (demo) {
    say(`Demo people, one click each at ${PUBLIC_URL}/demo:\n`);
    for (const key of Object.keys(DEMO_PEOPLE) as DemoPersonKey[]) say(`  ${describe(key)}`);
    say("");
  } else {
    const [row] = await sqlClient()<[{ n: number }]>`select count(*)::int as n from users where admin`;
    if (row.n === 0) {
      say(
        `Nobody is administrator yet. Register at ${PUBLIC_URL}/register, then: npm run grant-admin -- you@example.no\n`,
      );
    }
  }
  if (!SMTP_URL) say("Mail is kept, not sent, until SMTP_URL is set.");
  if (embedded)
    say("The database is the embedded one; set DATABASE_URL to use your own (PostgreSQL 15 or newer).");
}

function describe(key: DemoPersonKey): string {
  const person: DemoPerson = DEMO_PEOPLE[key];
  const what = person.admin ? ["administrator"] : person.auditor ? ["auditor"] : (person.member?.roles ?? []);
  const where = person.member ? `, ${DEMO_ORGANISATIONS[person.member.org].name}` : "";
  return `${person.name.padEnd(22)} ${`${what.join(" and ")}${where}`.padEnd(58)} ${demoEmail(key)}`;
}
