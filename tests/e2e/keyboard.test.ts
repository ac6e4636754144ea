// The site without a mouse: skip link, order and sight of the focus, errors that lead to their fields, keys of the desk.
import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { type DemoFacts, demoFacts } from "#tests/support/demo-facts.ts";
import { describeInBrowser, person, running, stranger } from "#tests/support/in-browser.ts";
import { commandForm, openVisitors, type Visitor } from "#tests/support/visitor.ts";

describeInBrowser("With the keyboard alone", () => {
  let demo: DemoFacts;
  let ingrid: Visitor;
  let leif: Visitor;
  beforeAll(async () => {
    demo = await demoFacts(running());
    ingrid = await person("ingrid");
    leif = await person("leif");
  });

  test("the first stop is the skip link, which leads past the menu", async () => {
    const { page, t } = ingrid;
    await page.goto("/cases");
    await page.keyboard.press("Tab");
    const link = page.getByRole("link", { name: t.common.skipToContent });
    expect(await isFocused(link)).toBe(true);
    expect((await link.boundingBox())?.y).toBeGreaterThanOrEqual(0);
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.closest("main") !== null)).toBe(true);
  });

  test.each(["light", "dark"] as const)("one sees where one is at every stop (%s)", async (colorScheme) => {
    const paths = [
      "/",
      "/data?q=matrikkel",
      `/data/${demo.datasetOf("restricted")}`,
      `/requests/${demo.caseOf("draft-credit")}/form/what`,
      `/requests/${demo.caseOf("assessing")}`,
    ];
    for (const path of paths) {
      await ingrid.page.emulateMedia({ colorScheme });
      await ingrid.page.goto(path);
      const stops = await allStops(ingrid.page);
      expect(stops.length, path).toBeGreaterThan(12);
      expect(
        stops.filter((stop) => !stop.seen),
        path,
      ).toEqual([]);
    }
    await ingrid.page.emulateMedia({ colorScheme: null });
  });

  test("the button that matters comes early: before the details of a dataset, after the fields of a form", async () => {
    const { page, t } = ingrid;
    const road = t.catalogue.road.actions;
    await page.goto(`/data/${demo.datasetOf("restricted")}`);
    const names = await stopsInMain(page);
    const main = names.findIndex((name) => name === road.request || name === road["provider-form"]);
    expect(main, names.join(", ")).toBeGreaterThanOrEqual(0);
    expect(main, names.join(", ")).toBeLessThan(4);

    await page.goto("/data");
    expect((await stopsInMain(page)).slice(0, 2)).toEqual(["q", t.catalogue.search.button]);

    await page.goto(`/requests/${demo.caseOf("draft-credit")}/form/what`);
    const { form } = t.request;
    const stops = await stopsInMain(page);
    // What the road to the data still lacks is said before the fields, with a way to each.
    const first = stops.indexOf("purpose");
    expect(stops[0]).toBe(form.backToList);
    expect(first).toBeLessThan(5);
    expect(stops.slice(first)).toEqual(["purpose", "purposeKind", "use", form.save, form.saveBack]);
  });

  test("after a bad form the focus is on what is wrong, and each line leads to its field", async () => {
    const { page, t } = leif;
    await page.goto(`/requests/${demo.caseOf("consent-sufficient")}`);
    const form = await commandForm(leif, "request", "propose-decision");
    await form
      .getByRole("button", { name: t.cases.commands.request["propose-decision"].button, exact: true })
      .press("Enter");
    await page.locator("[data-error-summary]:focus").waitFor();
    expect(await page.title()).toContain(t.common.errorPrefix);

    const lines = page.locator("[data-error-summary] a");
    expect(await lines.count()).toBe(2);
    for (let n = 0; n < 2; n++) {
      await page.locator("[data-error-summary]").focus();
      for (let tabs = 0; tabs <= n; tabs++) await page.keyboard.press("Tab");
      expect(await isFocused(lines.nth(n))).toBe(true);
      const field = (await lines.nth(n).getAttribute("href"))?.slice(1) ?? "";
      await page.keyboard.press("Enter");
      expect(await page.evaluate(() => document.activeElement?.id)).toBe(field);
      const invalid = page.locator(`[id="${field}"]`);
      expect(await invalid.getAttribute("aria-invalid")).toBe("true");
    }
  });

  test("what the summary of a request misses leads to the field on its own page", async () => {
    const { page, t } = ingrid;
    await page.goto(`/requests/${demo.caseOf("draft-credit")}/form/summary`);
    await page
      .getByRole("button", { name: t.cases.commands.request.submit.button, exact: true })
      .press("Enter");
    await page.locator("[data-error-summary]:focus").waitFor();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/form\/\w+\?check#/);
    const field = new URL(page.url()).hash.slice(1);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe(field);
  });

  test("j and k walk through the desk once the focus is in it, and Enter opens", async () => {
    const { page } = leif;
    await page.goto("/desk");
    const items = page.locator("[data-key-item]");
    expect(await items.count()).toBeGreaterThan(2);
    await page.keyboard.press("j");
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("BODY");
    await items.first().focus();
    for (const [key, at] of [
      ["k", 0],
      ["j", 1],
      ["j", 2],
      ["k", 1],
    ] as const) {
      await page.keyboard.press(key);
      expect(await isFocused(items.nth(at)), `${key} to ${at}`).toBe(true);
    }
    const address = (await items.nth(1).getAttribute("href")) ?? "";
    await page.keyboard.press("Enter");
    await page.waitForURL(`**${address}`);
  });

  test("the language is changed where one is, and on a phone behind the menu", async () => {
    const reader = await stranger({ viewport: { width: 1200, height: 900 } });
    const { page, t } = reader;
    await page.goto("/data?q=vei");
    await page.getByRole("button", { name: "Nynorsk" }).filter({ visible: true }).press("Enter");
    await page.locator('html[lang="nn"]').waitFor();
    expect(new URL(page.url()).search).toBe("?q=vei");

    await page.setViewportSize({ width: 360, height: 740 });
    await page.locator("summary").filter({ hasText: t.common.menu }).press("Enter");
    const menu = page.locator("details[open]");
    await page.keyboard.press("Tab");
    expect(await isFocused(menu.getByRole("link").first())).toBe(true);
    await menu.getByRole("button", { name: "Bokmål" }).press("Enter");
    await page.locator('html[lang="nb"]').waitFor();
  });

  test("the browser has had nothing to complain about", () => {
    for (const who of openVisitors()) expect(who.complaints).toEqual([]);
  });
});

interface Stop {
  name: string;
  /** Marked by an outline of at least two pixels, and inside the window. */
  seen: boolean;
  inMain: boolean;
}

/** Presses Tab from the top to the end of the page. */
async function allStops(page: Page): Promise<Stop[]> {
  const stops: Stop[] = [];
  while (stops.length < 200) {
    await page.keyboard.press("Tab");
    const stop = await page.evaluate(() => {
      const element = document.activeElement;
      if (!(element instanceof HTMLElement) || element === document.body) return null;
      // Designsystemet marks a choice with its words.
      const marked = element.matches("[type=radio], [type=checkbox]")
        ? element.closest(".ds-field")
        : element;
      const { outlineStyle, outlineWidth } = getComputedStyle(marked ?? element);
      const { top, bottom, left, right } = element.getBoundingClientRect();
      const inside = bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;
      const name =
        element.getAttribute("name") ?? element.getAttribute("aria-label") ?? element.textContent ?? "";
      return {
        name: element.tagName === "BUTTON" ? (element.textContent ?? "") : name,
        seen: outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2 && inside,
        inMain: element.closest("main") !== null,
      };
    });
    if (stop === null) return stops;
    stops.push(stop);
  }
  throw new Error(`More than 200 stops at ${page.url()}`);
}

const stopsInMain = async (page: Page) =>
  (await allStops(page)).filter((stop) => stop.inMain).map((stop) => stop.name);

const isFocused = (locator: ReturnType<Page["locator"]>) =>
  locator.evaluate((element) => element === document.activeElement);
