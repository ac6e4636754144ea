// Every page as a browser shows it, to everybody who can see it: nothing that axe finds, light and dark, nothing the
// browser complains about, one heading, a title, the right language, and nothing wider than a small phone. Each page in
// one language, and the languages turn (turns.ts).
import type { BrowserContext } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import type { DemoPersonKey } from "#app/demo/people.ts";
import { axeFaults, bringAxe } from "#tests/support/axe.ts";
import { demoFacts } from "#tests/support/demo-facts.ts";
import { describeInBrowser, person, running, stranger } from "#tests/support/in-browser.ts";
import { ROUTE_TABLE } from "#tests/support/routes.ts";
import { leave, type Visitor } from "#tests/support/visitor.ts";
import { faintTexts } from "./contrast.ts";
import type { Place } from "./place.ts";
import { PLACES, WITHOUT_PAGE } from "./places.ts";
import { type Look, leftOut, looksAt } from "./turns.ts";

type StorageState = Awaited<ReturnType<BrowserContext["storageState"]>>;

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"];
const DESK = { width: 1200, height: 900 };
const PHONE = { width: 360, height: 740 };

test("every route has its pages in the list", () => {
  const routes = ROUTE_TABLE.map(({ path }) => path);
  expect([...Object.keys(PLACES), ...WITHOUT_PAGE].sort()).toEqual(routes.sort());
});

describeInBrowser.concurrent("The pages of", { timeout: 1_800_000 }, () => {
  let looks: Record<string, Look[]>;
  beforeAll(async () => {
    const demo = await demoFacts(running());
    const places = Object.entries(PLACES).map(async ([route, at]) => [route, await at(demo)] as const);
    looks = looksAt(Object.fromEntries(await Promise.all(places)));
  });

  /**
   * Everybody signs in once, and a browser is used again by the next page that the same person looks at: a process of
   * the browser's own costs more than the page.
   */
  const signedIn = new Map<DemoPersonKey, Promise<StorageState>>();
  const resting = new Map<Place["as"], Visitor[]>();
  async function signIn(key: DemoPersonKey): Promise<StorageState> {
    const who = await person(key);
    const state = await who.page.context().storageState();
    await leave(who);
    return state;
  }
  async function come(as: Place["as"]): Promise<Visitor> {
    const rested = resting.get(as)?.pop();
    if (rested) return rested;
    const who = await (as === "nobody" ? stranger() : comeBack(as));
    await bringAxe(who.page.context());
    return who;
  }
  async function comeBack(key: DemoPersonKey): Promise<Visitor> {
    const state = signedIn.get(key) ?? signIn(key);
    signedIn.set(key, state);
    return stranger({ storageState: await state });
  }
  function rest(here: ReadonlyMap<Place["as"], Visitor>): void {
    for (const [as, who] of here) resting.set(as, [...(resting.get(as) ?? []), who]);
  }

  test.each(["desk", "phone"] as const)(
    "the front page, where a faint link over a picture is seen at the width of a %s",
    async (size) => {
      const who = await stranger({ viewport: size === "desk" ? DESK : PHONE });
      const { page } = who;
      await bringAxe(page.context());
      await page.goto("/");
      expect(await faintTexts(page)).toEqual([]);
      // As it was: the colour of links on paper, on the band, over a picture where there is room for one.
      await page.evaluate(() => {
        for (const link of document.querySelectorAll<HTMLElement>(".hero a")) link.style.color = "#066069";
      });
      const faint = await faintTexts(page);
      expect(faint).toHaveLength(1);
      expect(faint[0]).toMatch(/hero__example.* contrast (of )?1\.4/);
      await leave(who);
    },
  );

  test("every route and every reader in each language", () => {
    expect(Object.keys(looks)).toEqual(Object.keys(PLACES));
    expect(leftOut(looks)).toEqual([]);
  });

  test.each(Object.keys(PLACES))("%s", async (route) => {
    const here = new Map<Place["as"], Visitor>();
    for (const look of looks[route] ?? []) {
      const who = here.get(look.as) ?? (await come(look.as));
      here.set(look.as, who);
      const faults = await (look.again ? faultsOnPhone(who, look) : faultsIn(who, look));
      expect(faults, `${look.path} as ${look.as} in ${look.locale}`).toEqual([]);
    }
    rest(here);
  });
});

/** Kinds of text whose contrast has been measured, on all pages together. */
const measured = new Set<string>();

async function faultsIn(who: Visitor, look: Look): Promise<string[]> {
  const { page } = who;
  await page.setViewportSize(DESK);
  const faults = await open(who, look);
  // What is folded away is part of the page.
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll<HTMLDetailsElement>("main details")) fold.open = true;
  });
  faults.push(
    ...(await axeFaults(page, { runOnly: RULES, rules: { "color-contrast": { enabled: false } } })),
  );
  // What lies behind a text changes with the width of the page: pictures go, boxes move below each other.
  for (const [size, viewport] of Object.entries({ desk: DESK, phone: PHONE })) {
    await page.setViewportSize(viewport);
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      faults.push(...(await faintTexts(page, measured)).map((fault) => `${size}, ${colorScheme}: ${fault}`));
    }
  }
  await page.emulateMedia({ colorScheme: "light" });
  return [...faults, ...(await tooWide(who))];
}

/** What differs in another language is the length of words. */
async function faultsOnPhone(who: Visitor, look: Look): Promise<string[]> {
  await who.page.setViewportSize(PHONE);
  return [...(await open(who, look)), ...(await tooWide(who))];
}

/** Opens the page and reports what is wrong with its frame. */
async function open(who: Visitor, { path, status = 200, locale }: Look): Promise<string[]> {
  const { page, complaints } = who;
  await page.context().addCookies([{ name: "lang", value: locale, url: running().url }]);
  const quiet = /^\/(consent|review)\//.test(path);
  const answer = await page.goto(quiet ? `${path}?lang=${locale}` : path);
  const found = await page.evaluate(() => ({
    title: document.title,
    lang: document.documentElement.lang,
    headings: document.querySelectorAll("h1").length,
    text: document.body.textContent ?? "",
  }));
  return [
    ...unless(answer?.status() === status, `answered ${answer?.status()}`),
    ...unless(/^\S.* – Dataveien$/.test(found.title), `title "${found.title}"`),
    ...unless(found.lang === locale, `lang "${found.lang}"`),
    ...unless(found.headings === 1, `${found.headings} h1`),
    ...unless(
      !/undefined|\[object|NaN|Invalid Date|(?<!\{)\{\w+\}/.test(found.text),
      "a text that was not filled in",
    ),
    ...complaints.splice(0),
  ];
}

async function tooWide({ page }: Visitor): Promise<string[]> {
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  return unless(width <= PHONE.width, `${width} px wide on a phone of ${PHONE.width}`);
}

const unless = (right: boolean, fault: string): string[] => (right ? [] : [fault]);
