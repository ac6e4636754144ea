// The measure of contrast itself, on pages made for it.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { bringAxe } from "#tests/support/axe.ts";
import { sharedBrowser } from "#tests/support/browser.ts";
import { leave, type Visitor, visitor } from "#tests/support/visitor.ts";
import { faintTexts } from "./contrast.ts";

const browser = await sharedBrowser();

describe.skipIf(browser === null)("Contrast", () => {
  let who: Visitor;
  beforeAll(async () => {
    if (!browser) return;
    who = await visitor(browser, { site: "http://localhost" });
    await bringAxe(who.page.context());
    // A page without an address gets no script of the context.
    await who.page.route("**/*", (route) =>
      route.fulfill({ contentType: "text/html", body: "<!doctype html><title>x</title><body></body>" }),
    );
    await who.page.goto("/");
  });
  afterAll(() => leave(who));

  const show = (html: string) =>
    who.page.evaluate((html) => {
      document.body.innerHTML = html;
    }, html);
  const paper = "background-color: #fff";

  test("a text is measured where its colour, its size or what lies behind it is new", async () => {
    const measured = new Set<string>();
    const faint = async (html: string) => {
      await show(html);
      return (await faintTexts(who.page, measured)).length;
    };
    const grey = '<p style="color: #999">Grey</p>';
    expect(await faint(`<main style="${paper}"><p style="color: #222">Dark</p></main>`)).toBe(0);
    expect(await faint(`<main style="${paper}">${grey}</main>`)).toBe(1);
    // The same on the next page is reported already.
    expect(await faint(`<main style="${paper}"><section>${grey}</section></main>`)).toBe(0);
    expect(
      await faint(`<main style="${paper}"><div style="background-color: #eee">${grey}</div></main>`),
    ).toBe(1);
    expect(await faint(`<main style="${paper}"><div style="opacity: 0.9">${grey}</div></main>`)).toBe(1);
    expect(await faint(`<main style="${paper}"><b style="color: #999">Bold</b></main>`)).toBe(1);
    expect(await faint(`<main style="background-color: #000">${grey}</main>`)).toBe(0);
  });

  test("a text over a picture is measured on the pixels behind it", async () => {
    const picture = (colour: string) =>
      `url("data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" width="900" height="200"><rect width="900" height="200" fill="${colour}"/></svg>`)}")`;
    const over = (colour: string) =>
      `<main style='background-image: ${picture(colour)}; height: 200px'><p style="color: #fff">White</p></main>`;
    await show(over("#123"));
    expect(await faintTexts(who.page)).toEqual([]);
    await show(over("#eed"));
    expect(await faintTexts(who.page)).toEqual([expect.stringMatching(/contrast 1\.\d+ on the pixels/)]);
  });
});
