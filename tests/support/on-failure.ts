// What a browser test that fails leaves behind: the pages it had before it, and no later steps that could only wait.
import { beforeEach, onTestFailed } from "vitest";
import { openVisitors, type Visitor } from "./visitor.ts";

/** Call inside a describe whose tests are steps of one story. */
export function stopAtFirstFailure(): void {
  let failed: string | undefined;
  beforeEach(({ skip, task }) => {
    skip(failed !== undefined, `"${failed}" failed before`);
    onTestFailed(() => {
      failed = task.name;
    });
  });
  printPagesOnFailure();
}

/** Call inside the describe: the pages that visitors have before them when a test fails are printed. */
export function printPagesOnFailure(): void {
  beforeEach(() => {
    onTestFailed(async () => {
      for (const who of openVisitors()) await describePage(who);
    });
  });
}

async function describePage({ page }: Visitor): Promise<void> {
  if (page.isClosed()) return;
  const text = await page.locator("body").ariaSnapshot({ timeout: 1_000 }).catch(String);
  console.log(`${page.url()} showed:\n${text.slice(0, 3_000)}\n`);
}
