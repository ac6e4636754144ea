// A site and a browser for the test file that imports this, and people who come to it. Without a browser on the machine
// the tests are skipped, and the report says so.
import { afterAll, describe } from "vitest";
import type { DemoPersonKey } from "#app/demo/people.ts";
import { connect } from "#db/client.server.ts";
import { launchBrowser } from "./browser.ts";
import { withRunningSite } from "./running-site.ts";
import { demoPerson, leave, openVisitors, type Visitor, visitor } from "./visitor.ts";

const browser = await launchBrowser();
export const running = withRunningSite({ when: browser !== null });
export const describeInBrowser = describe.skipIf(browser === null);

afterAll(async () => {
  await leave(...openVisitors());
  await browser?.close();
});

type Options = Omit<Parameters<typeof visitor>[1], "site">;

/** Somebody without an account. */
export const stranger = (options: Options = {}): Promise<Visitor> =>
  visitor(theBrowser(), { site: running().url, ...options });

/** One of the people of the demo, signed in. */
export const person = (key: DemoPersonKey, options: Omit<Options, "locale"> = {}): Promise<Visitor> =>
  demoPerson(theBrowser(), key, { site: running().url, ...options });

function theBrowser() {
  if (!browser) throw new Error("There is no browser.");
  return browser;
}

/** Looks into the site's database, or changes there what no page can. */
export async function query<T>(work: (sql: ReturnType<typeof connect>) => Promise<T>): Promise<T> {
  const sql = connect(running().database.connection, { poolSize: 1, applicationName: "dataveien-e2e" });
  return work(sql).finally(() => sql.end());
}
