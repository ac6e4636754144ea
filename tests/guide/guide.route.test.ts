// The guide's pages: any address has a page, what was typed is kept, and the plan becomes one draft.
import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { maskUrl } from "#app/platform/http/mask-url.ts";
import { safeReturnTo } from "#app/platform/http/safe-return-to.ts";
import { db } from "#db/client.server.ts";
import { hidden, pageFor, send } from "#tests/request/requests-fixture.ts";
import { dataset, makeWorld } from "#tests/support/case-world.ts";
import { datasetId, importTurtle } from "#tests/support/catalogue.ts";
import { withDatabase } from "#tests/support/database.ts";
import { visit } from "#tests/support/site.ts";
import { textsFor } from "#tests/support/texts.ts";

const t = textsFor("nb").guide;
const goal = "Vise foreldre hvilke barnehager som har ledige plasser";
const rest = "&about=persons&use=own&form=api&often=once&has=nobody";
const at = (data: string) => `/begin?goal=${encodeURIComponent(goal)}&data=${data}`;
const turtle = (id: string, title: string, more: string) => `
<https://example.no/data/${id}> a dcat:Dataset ; dct:title "${title}"@nb ; dct:description "${title}"@nb ;
  dct:publisher <https://example.no/org/veg> ; ${more} .`;
const open = `dct:accessRights access:PUBLIC ; dcat:distribution [ a dcat:Distribution ;
  dcat:downloadURL <https://example.no/fil.csv> ; dct:license <http://data.norge.no/nlod/no/2.0> ]`;

withDatabase();
let openId = "";
let goneId = "";
beforeAll(async () => {
  await makeWorld();
  const list =
    turtle("barnehager", "Barnehager med ledige plasser", open) + turtle("leker", "Ledige leker", open);
  await importTurtle(list + turtle("gone", "Gamle barnehager", open));
  goneId = await datasetId("gone");
  await importTurtle(list);
  openId = await datasetId("barnehager");
});

async function page(path: string, form?: Record<string, string>) {
  const response = await visit(path, { cookie: "lang=nb", ...(form ? { form } : {}) });
  return { status: response.status, html: await response.text(), location: response.headers.get("Location") };
}

describe("the guide", () => {
  test.each([
    ["", 200],
    ["?goal=a", 422],
    [`?goal=${"x".repeat(10_000)}`, 422],
    ["?goal=' or 1=1; drop table datasets --", 200],
    ["?goal=<script>alert(1)</script>", 200],
    ["?goal=%00%FF%F0%9F%98%80 日本語", 200],
    ["?goal=og i på", 200],
    ["?goal=abc&data=nonsense&about=x&use=x&at=x&as=x&form=%00", 200],
    ["?goal=abc&data=none&about=things&has=subjects&at=has", 200],
    ["?at=plan&at=goal&data=unknown", 200],
  ])("has a page for %s", async (search, status) => {
    const { status: given, html } = await page(`/begin${search}`);
    expect(given).toBe(status);
    expect(html.match(/<h1/g)).toHaveLength(1);
    expect(html).not.toContain("<script>alert");
  });

  test("begins on the front page, keeps what is too long, and leads to the next question", async () => {
    expect(await page("/").then(({ html }) => html)).toContain('action="/begin"');
    const long = await page("/begin", { question: "goal", goal: "For langt ".repeat(1_000) });
    expect(long.status).toBe(422);
    expect(long.html).toContain(t.faults.long);
    expect(long.html).toContain("For langt For langt");
    expect((await page("/begin", { question: "goal", goal: " " })).html).toContain(t.faults.empty);
    const next = await page("/begin", { question: "goal", goal });
    expect([next.status, next.location]).toEqual([303, `/begin?${new URLSearchParams({ goal })}`]);
    expect((await page(at("none"), { question: "about" })).html).toContain(t.faults.choose);
    expect((await page("/begin?as=public", { question: "goal", goal })).location).toMatch(/&as=public$/);
  });

  test("finds what most of a sentence's words stand in, first, and what it leads to", async () => {
    const { html } = await page(`/begin?goal=${encodeURIComponent(goal)}`);
    expect(html).toContain(t.progress({ n: 2, most: 7 }).slice(0, 9));
    expect(html).toContain("Barnehager med ledige plasser");
    expect(html.indexOf("Ledige leker")).toBe(-1);
    const plan = await page(at(openId));
    expect(plan.html).toContain(t.plan.lead.download);
    expect(plan.html).toContain('href="https://example.no/fil.csv"');
    expect((await page("/begin?goal=qqxxqq")).html).toContain(t.data.noHits);
  });

  test("says that a dataset has vanished, and keeps the other answers", async () => {
    for (const gone of [goneId, "11111111-2222-4333-8444-555555555555"]) {
      const { status, html } = await page(`${at(gone)}${rest}`);
      expect(status).toBe(200);
      expect(html).toContain(t.vanished.title);
      expect(html).toContain("about=persons");
    }
  });

  test("fills in a need and a question, also after signing in", async () => {
    const plan = await page(`${at("none")}${rest}&as=public`);
    expect(plan.html).toContain(t.plan.public);
    const link = /href="(\/demand\/new[^"]+)"/.exec(plan.html)?.[1]?.replaceAll("&amp;", "&") ?? "";
    const away = (await visit(link)).headers.get("Location") ?? "";
    const back = safeReturnTo(new URL(away, "http://x").searchParams.get("next"));
    const { status, html } = await pageFor("applicant", back);
    expect(status).toBe(200);
    expect(html.split(goal).length).toBeGreaterThan(3);
    expect((await pageFor("applicant", `/questions/new?goal=${encodeURIComponent(goal)}`)).html).toContain(
      goal,
    );
    expect(maskUrl(back)).not.toContain("foreldre");
  });

  test("makes one draft of the plan, filled in, for whoever signs in", async () => {
    const path = `${at(dataset.id)}${rest}`;
    const away = await page(path, { intent: "draft", _commandId: "x" });
    expect(away.status).toBe(303);
    expect(safeReturnTo(new URL(away.location ?? "", "http://x").searchParams.get("next"))).toContain(
      "has=nobody",
    );
    const { html } = await pageFor("applicant", path);
    expect(html).toContain(goal);
    const form = {
      intent: "draft",
      _commandId: hidden(html, "_commandId"),
      organisation: hidden(html, "organisation"),
    };
    const [first, second] = [await send("applicant", path, form), await send("applicant", path, form)];
    expect([first.status, second.location]).toEqual([303, first.location]);
    const what = await pageFor("applicant", `${first.location}/what`);
    expect(what.html).toContain(goal);
    const law = await pageFor("applicant", `${first.location}/data`);
    expect(law.html).toMatch(/value="direct"[^>]*checked|checked=""[^>]*value="direct"/);
    const [count] = await db().execute<{ n: number }>(
      sql`select count(*)::int as n from cases where kind = 'request' and state = 'draft'`,
    );
    expect(count?.n).toBe(1);
    expect((await send("applicant", at("none"), form)).status).toBe(422);
  });
});
