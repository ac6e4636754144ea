// For tests that are steps of one story: after a step that failed the rest says nothing, and would only wait.
import { beforeEach, onTestFailed } from "vitest";
import { openVisitors, type Visitor } from "./visitor.ts";

/** Call inside the describe. On failure the pages that visitors have before them are printed. */
export function stopAtFirstFailure(): void {
  let failed: string | undefined;
  beforeEach(({ skip, task }) => {
    skip(failed !== undefined, `"${failed}" failed before`);
    onTestFailed(async () => {
      failed = task.name;
      for (const who of openVisitors()) await describePage(who);
    });
  });
}

async function describePage({ page }: Visitor): Promise<void> {
  if (page.isClosed()) return;
  const text = await page.locator("body").ariaSnapshot({ timeout: 1_000 }).catch(String);
  console.log(`${page.url()} showed:\n${text.slice(0, 3_000)}\n`);
}
