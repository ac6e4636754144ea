// A site and a browser for the test file that imports this, and people who come to it. Without a browser on the machine
// the tests are skipped, and the report says so.
import { afterAll, describe, type SuiteFactory, type TestOptions } from "vitest";
import type { DemoPersonKey } from "#app/demo/people.ts";
import { connect } from "#db/client.server.ts";
import { sharedBrowser } from "./browser.ts";
import { type RunningSite, withRunningSite } from "./running-site.ts";
import { demoPerson, leave, openVisitors, type Visitor, visitor } from "./visitor.ts";

const browser = await sharedBrowser();
let site: (() => RunningSite) | undefined;

/** The site of the test file. */
export function running(): RunningSite {
  if (!site) throw new Error("The site runs only inside describeInBrowser.");
  return site();
}

type Describe = (name: string, options: TestOptions, body: SuiteFactory) => unknown;
const inBrowser =
  (describeHere: Describe) =>
  (name: string, ...rest: [SuiteFactory] | [TestOptions, SuiteFactory]): void => {
    const body = rest.at(-1) as SuiteFactory;
    describeHere(name, rest.length > 1 ? (rest[0] as TestOptions) : {}, (...given) => {
      site = withRunningSite();
      afterAll(() => leave(...openVisitors()));
      return body(...given);
    });
  };
const describeHere = describe.skipIf(browser === null);

/** A `describe` with a site of its own, once in a file. */
export const describeInBrowser = Object.assign(inBrowser(describeHere), {
  concurrent: inBrowser(describeHere.concurrent),
});

type Options = Omit<Parameters<typeof visitor>[1], "site">;

/** A person without an account. */
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
