// axe in a page. It is handed to the browser once for all pages that a visitor opens: to send half a megabyte of program
// with every question takes longer than the answer.
import axe, { type RunOptions } from "axe-core";
import type { BrowserContext, Page } from "playwright-core";

/** Every page that is opened here from now on has axe in it. */
export async function bringAxe(context: BrowserContext): Promise<void> {
  await context.addInitScript({ content: axe.source });
}

/** What axe finds on the page: "rule at selector: what to mend". The page was opened after `bringAxe`. */
export async function axeFaults(page: Page, options: RunOptions = {}): Promise<string[]> {
  const found = await page.evaluate(
    (options) => (window as unknown as { axe: typeof axe }).axe.run(options),
    { ...options, resultTypes: ["violations" as const] },
  );
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${id} at ${target}: ${failureSummary?.split("\n")[1]?.trim()}`,
    ),
  );
}
