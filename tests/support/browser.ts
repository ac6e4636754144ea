// A real browser for the tests: the Chromium inside an npm package where it runs, else an installed one, else none.
import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

const INSTALLED = [
  process.env.CHROME_PATH,
  "/usr/bin/google-chrome",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

const ARGUMENTS = ["--disable-gpu", "--no-sandbox", "--no-zygote", "--font-render-hinting=none"];

async function fromPackage(): Promise<Browser> {
  // Makes the package unpack its own libraries and fonts, which a bare Linux lacks. Read when it is imported.
  process.env.AWS_EXECUTION_ENV ??= "AWS_Lambda_nodejs22.x";
  const { default: packed } = await import("@sparticuz/chromium");
  const executablePath = await packed.executablePath();
  // Not the package's own arguments: they switch off the same-origin policy, which is part of what we test, and draw
  // with an emulated graphics card, which takes four times as long.
  return chromium.launch({ executablePath, args: ARGUMENTS });
}

let shared: Promise<Browser | null> | undefined;

/** One browser for all test files of a process, each with contexts of its own. It ends with the process. */
export function sharedBrowser(): Promise<Browser | null> {
  shared ??= launchBrowser();
  return shared;
}

/**
 * The browser, or null where there is none: then skip by name, `test.skipIf(browser === null)`, so that the report
 * shows what was not tried. The reason is printed. The caller closes it.
 */
export async function launchBrowser(): Promise<Browser | null> {
  const faults: string[] = [];
  if (process.platform === "linux" && process.arch === "x64") {
    try {
      return await fromPackage();
    } catch (error) {
      faults.push(`@sparticuz/chromium: ${error instanceof Error ? error.message.split("\n")[0] : error}`);
    }
  }
  for (const executablePath of INSTALLED) {
    if (!executablePath || !existsSync(executablePath)) continue;
    try {
      return await chromium.launch({ executablePath });
    } catch (error) {
      faults.push(`${executablePath}: ${error instanceof Error ? error.message.split("\n")[0] : error}`);
    }
  }
  console.warn(
    `NO BROWSER, so browser tests are SKIPPED. Install Chrome, or set CHROME_PATH.\n${faults.join("\n")}`,
  );
  return null;
}
