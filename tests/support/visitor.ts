// A person who uses the site in a browser of their own, and does what the words on the page say.
import type { Browser, BrowserContextOptions, Locator, Page } from "playwright-core";
import { DEMO_PEOPLE, type DemoPerson, type DemoPersonKey } from "#app/demo/people.ts";
import type { Locale } from "#app/i18n/locale.ts";
import type { CaseKind } from "#workflows/types.ts";
import { PATIENCE_MS } from "./patience.ts";
import { type Texts, textsFor } from "./texts.ts";

export interface Visitor {
  page: Page;
  locale: Locale;
  /** Every word in the visitor's language. */
  t: Texts;
  /** What the browser complained about: script errors, violations of the policy, missing files. */
  complaints: string[];
}

type Options = Omit<BrowserContextOptions, "locale"> & { site: string; locale?: Locale };

/** A person without an account, with an empty browser. */
export async function visitor(
  browser: Browser,
  { site, locale = "nb", ...options }: Options,
): Promise<Visitor> {
  const context = await browser.newContext({ baseURL: site, locale: browserLocale[locale], ...options });
  context.setDefaultTimeout(PATIENCE_MS);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(`${page.url()}: ${error.message}`));
  page.on("console", (message) => {
    if (message.type() !== "error") return;
    const from = message.location().url;
    // Chromium reports a page that answers 4xx, which a test may want, like a missing file, which it never does.
    if (/status of 4\d\d/.test(message.text()) && from === page.url()) return;
    complaints.push(`${page.url()}: ${message.text()} (${from})`);
  });
  const who: Visitor = { page, locale, t: textsFor(locale), complaints };
  open.add(who);
  return who;
}

const open = new Set<Visitor>();
/** The person who has not left yet. */
export const openVisitors = (): readonly Visitor[] => [...open];

const browserLocale: Record<Locale, string> = { nb: "nb-NO", nn: "nn-NO", en: "en-GB" };

/** One of the people of the demo, signed in through its page. */
export async function demoPerson(
  browser: Browser,
  key: DemoPersonKey,
  { site, ...options }: Omit<Options, "locale">,
): Promise<Visitor> {
  const { name, locale }: DemoPerson = DEMO_PEOPLE[key];
  const who = await visitor(browser, { site, locale, ...options });
  await who.page.goto("/demo");
  await who.page.getByRole("button", { name: who.t.auth.demo.become({ name }), exact: true }).click();
  await who.page.getByText(name, { exact: true }).first().waitFor({ state: "attached" });
  return who;
}

export async function leave(...visitors: readonly Visitor[]): Promise<void> {
  for (const who of visitors) {
    open.delete(who);
    await who.page.context().close();
  }
}

export const see = (page: Page, text: string | RegExp) =>
  page.getByText(text).filter({ visible: true }).first();
export const heading = (page: Page, name: string) => page.getByRole("heading", { name }).first();

/** The form of a command on the page of a case, opened when it is folded. */
export async function commandForm({ page, t }: Visitor, kind: CaseKind, command: string): Promise<Locator> {
  const title = commandWords(t, kind, command).title;
  const open = page.getByRole("region", { name: title, exact: true });
  const folded = page
    .locator("details")
    .filter({ has: page.locator("summary").getByText(title, { exact: true }) });
  await open.or(folded).first().waitFor();
  if ((await open.count()) > 0) return open;
  if ((await folded.getAttribute("open")) === null) await folded.locator("summary").click();
  return folded;
}

/** Labels and what to write; `true` ticks a box, and a choice's own words choose it. */
export type Filled = readonly (readonly [label: string, value: string | true])[];

export async function fill(form: Locator, fields: Filled): Promise<void> {
  for (const [label, value] of fields) {
    const field = labelled(form, label);
    if (value === true) {
      await field.check();
      continue;
    }
    const group = form.getByRole("group", { name: label });
    await field.or(group).first().waitFor();
    if ((await group.count()) > 0) await group.getByLabel(value, { exact: true }).check();
    else if ((await field.evaluate((e) => e.tagName)) === "SELECT")
      await field.selectOption({ label: value });
    else await field.fill(value);
  }
}

/** The field of that label, whether it may be left empty or not. */
export function labelled(form: Locator | Page, label: string): Locator {
  const asWritten = label.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return form.getByLabel(new RegExp(`^\\s*${asWritten}( \\(.+\\))?\\s*$`)).first();
}

/** Gives a command as a user would, and waits for the page that says it is done. Field names are the schema's. */
export async function give(
  who: Visitor,
  kind: CaseKind,
  command: string,
  values: Readonly<Record<string, string | true>> = {},
): Promise<void> {
  const words = commandWords(who.t, kind, command);
  const labels = who.t.cases.fields[kind] as Readonly<
    Record<string, Readonly<Record<string, { label: string } | undefined>>>
  >;
  const form = await commandForm(who, kind, command);
  await fill(
    form,
    Object.entries(values).map(([name, value]) => [labels[command]?.[name]?.label ?? name, value] as const),
  );
  await form.getByRole("button", { name: words.button, exact: true }).click();
  await see(who.page, words.done).waitFor();
}

export function commandWords(t: Texts, kind: CaseKind, command: string) {
  const words = t.cases.commands[kind] as Readonly<
    Record<string, { title: string; button: string; done: string } | undefined>
  >;
  const found = words[command];
  if (!found) throw new Error(`No words for ${kind} ${command}`);
  return found;
}
