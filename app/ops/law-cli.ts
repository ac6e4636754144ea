// npm run law: what an administrator decides about legal time, and the recomputation of every open case that follows.
import { recomputeAllClocks } from "#app/cases/clocks/recompute-clocks.server.ts";
import { loadLaw, saveLaw } from "#app/cases/execute/law-settings.server.ts";
import { installKinds } from "#app/cases/kinds.ts";
import { startEmbeddedPostgres } from "#app/platform/embedded-postgres/embedded-postgres.server.ts";
import { EnvError, env } from "#app/platform/env.server.ts";
import { closeDatabase, configureDatabase, sqlClient } from "#db/client.server.ts";
import { migrateDatabase } from "#db/migrate.server.ts";
import { isRuleId, ruleAt } from "#workflows/law/find-rule.ts";
import { RULE_IDS } from "#workflows/law/rule.ts";
import { type LawSettings, lawSettings } from "#workflows/law/settings.ts";
import { progressBar } from "./progress-bar.ts";

const usage = `Use: npm run law                        what is set, and which rules nobody has checked
     npm run law -- new-act DATE|none     first day of the new Public Administration Act, as 2027-07-01
     npm run law -- eves on|off           24 and 31 December are days off
     npm run law -- confirm RULE          somebody has compared the rule with its source
     npm run law -- in-force RULE         the rule has become Norwegian law
     npm run law -- recompute             reckon open cases anew, where a run was cut off`;

/** The settings after a command; undefined when the command makes no sense. */
export function changeLaw(law: LawSettings, [what, value = ""]: readonly string[]): LawSettings | undefined {
  const add = (list: LawSettings["confirmed"]) =>
    isRuleId(value) ? [...new Set([...list, value])] : undefined;
  const changes: Record<string, unknown> = {
    "new-act": { newActInForce: value === "none" ? null : value },
    eves: { evesAreHolidays: value === "on" ? true : value === "off" ? false : undefined },
    confirm: { confirmed: add(law.confirmed) },
    "in-force": { nowInForce: add(law.nowInForce) },
    recompute: {},
  };
  const change = what && Object.hasOwn(changes, what) ? (changes[what] as object) : undefined;
  if (!change || Object.values(change).includes(undefined)) return undefined;
  const parsed = lawSettings.safeParse({ ...law, ...change });
  return parsed.success ? parsed.data : undefined;
}

async function main(args: string[]): Promise<number> {
  const { DATABASE_URL, DATA_DIR } = env();
  const embedded = DATABASE_URL ? undefined : await startEmbeddedPostgres({ dataDir: DATA_DIR });
  const connection = embedded?.connection ?? (DATABASE_URL as string);
  await migrateDatabase(connection);
  installKinds();
  configureDatabase(connection, { applicationName: "dataveien-law", poolSize: 2 });
  try {
    const sql = sqlClient();
    const law = await loadLaw(sql);
    if (args.length === 0) {
      describe(law);
      return 0;
    }
    const next = changeLaw(law, args);
    if (!next) {
      console.error(usage);
      return 1;
    }
    await saveLaw(sql, next);
    console.log(await recomputeAll());
    return 0;
  } finally {
    await closeDatabase();
    await embedded?.stop();
  }
}

async function recomputeAll(): Promise<string> {
  const bar = progressBar(process.stderr, false);
  const [{ count } = { count: 0 }] = await sqlClient()<[{ count: number }?]>`
    select count(distinct case_id)::int as count from clocks where fired_at is null`;
  const { looked, moved } = await recomputeAllClocks({
    mostBatches: Number.POSITIVE_INFINITY,
    onProgress: (done) => bar.show("Reckoning open cases", done, count),
  });
  bar.clear();
  return looked === 0
    ? "No open case had to be looked at."
    : `${looked} open cases looked at; ${moved} had a deadline moved, and their timelines say so.`;
}

function describe(law: LawSettings): void {
  const now = new Date().toISOString();
  console.log(
    `New Public Administration Act from: ${law.newActInForce ?? "not set, the Act of 1967 governs"}`,
  );
  console.log(`24 and 31 December are days off: ${law.evesAreHolidays ? "yes" : "no"}`);
  for (const id of RULE_IDS) {
    const { checked, inForce, version } = ruleAt(id, now, law);
    const notes = [checked ? "" : "not checked", inForce === true ? "" : "not Norwegian law yet"].filter(
      Boolean,
    );
    console.log(`  ${id.padEnd(30)} ${version.padEnd(14)} ${notes.join(", ")}`);
  }
}

/** Imported by tests, run by npm. */
if (process.argv[1]?.endsWith("law-cli.ts")) {
  main(process.argv.slice(2)).then(
    (code) => process.exit(code),
    (error: unknown) => {
      console.error(error instanceof EnvError ? error.message : error);
      process.exit(1);
    },
  );
}
