// Denied by default: each page of a case and each list shows nothing to the person who has no part in it.
import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { db } from "#db/client.server.ts";
import { dataset, makeWorld, orgs } from "#tests/support/case-world.ts";
import { withDatabase } from "#tests/support/database.ts";
import { ROUTE_TABLE } from "#tests/support/routes.ts";
import {
  makeOthers,
  makeSecretWorld,
  requestAs,
  SECRET,
  type SecretWorld,
  type Who,
} from "./isolation-fixture.ts";
import { ALSO, OUTSIDERS, PAGES } from "./isolation-pages.ts";
import { ROUTES } from "./route-kinds.ts";

withDatabase();
let world: SecretWorld;
let references: string[] = [];
let caseIds: string[] = [];
beforeAll(async () => {
  await makeWorld();
  await makeOthers();
  world = await makeSecretWorld();
  const rows = await db().execute<{ id: string; reference: string }>(sql`select id, reference from cases`);
  references = rows.map((row) => row.reference);
  caseIds = rows.map((row) => row.id);
});

const leaks = (text: string, ids: readonly string[] = []) =>
  [SECRET, ...references, ...ids].filter((word) => text.includes(word));

test("every route is classified, and every one of a case has been tried", () => {
  expect(Object.keys(ROUTES).sort()).toEqual(ROUTE_TABLE.map(({ path }) => path).sort());
  const tried = new Set([...PAGES.map((p) => p.route), ...ALSO.map(([route]) => route)]);
  // Both only take forms: see isolation-actions.test.ts.
  const onlyForms = ["/cases/:id/draft", "/requests/:id/answers"];
  const missing = Object.keys(ROUTES).filter((route) => ["case", "overseer"].includes(ROUTES[route] ?? ""));
  expect(missing.filter((route) => !tried.has(route) && !onlyForms.includes(route))).toEqual([]);
});

test.each(PAGES.map((page, n) => [page.route, n, page] as const))(
  "%s (%i) shows the secret to whoever has a part in it, and nothing to others",
  async (_, __, page) => {
    const path = page.path(world);
    const seen = await requestAs(page.sees, path);
    expect(`${path} ${page.sees} ${seen.status}`).toBe(`${path} ${page.sees} 200`);
    expect(seen.text).toContain(SECRET);
    const [address, query] = path.split("?");
    for (const who of page.others) {
      const refused = await requestAs(who, path);
      expect(`${path} ${who} ${refused.status} ${leaks(refused.text)}`).toBe(`${path} ${who} 404 `);
      const asData = await requestAs(who, `${address}.data${query ? `?${query}` : ""}`);
      expect(`${path} ${who} ${leaks(asData.text)}`).toBe(`${path} ${who} `);
    }
    const visitor = await requestAs(null, path);
    const overseers = page.sees === "administrator";
    expect(visitor.status).toBe(overseers ? 404 : 302);
    if (!overseers) expect(visitor.location).toMatch(/^\/sign-in\?next=/);
    expect(leaks(visitor.text)).toEqual([]);
    expect(leaks((await requestAs(null, `${address}.data`)).text)).toEqual([]);
  },
);

test.each(ALSO)("%s does not exist for others", async (_, path, others) => {
  for (const who of others) {
    const refused = await requestAs(who, path(world));
    expect(`${who} ${refused.status} ${leaks(refused.text)}`).toBe(`${who} 404 `);
  }
});

describe("lists", () => {
  const pilesOf = (
    base: string,
    piles: Record<string, string>,
    sees: (pile: string) => Who,
    others: readonly Who[],
  ) =>
    Object.entries(piles).map(([tab, caseId]) => ({
      path: `${base}?tab=${tab}`,
      caseId,
      sees: sees(tab),
      others,
    }));
  const lists = () => [
    ...pilesOf("/desk", world.desk, (tab) => (tab === "decision" ? "approver" : "handler"), [
      ...OUTSIDERS,
      "applicant",
      "adviser",
    ]),
    ...pilesOf("/cases", world.cases, () => "applicant", [...OUTSIDERS, "handler", "approver", "adviser"]),
    ...pilesOf("/questions", world.asked, () => "applicant", OUTSIDERS),
    ...pilesOf("/questions", world.advised, (tab) => (tab === "review" ? "adviser2" : "adviser"), OUTSIDERS),
    {
      path: `/cases`,
      caseId: world.draft,
      sees: "applicant" as Who,
      others: [...OUTSIDERS, "handler" as Who],
    },
    {
      path: `/requests/new?dataset=${dataset.id}`,
      caseId: world.draft,
      sees: "applicant" as Who,
      others: [...OUTSIDERS, "handler" as Who],
    },
  ];

  test("every pile shows its case to whoever has a part in it, and nothing at all to others", async () => {
    expect(lists().length).toBe(22);
    for (const { path, caseId, sees, others } of lists()) {
      const seen = await requestAs(sees, path);
      expect(`${path} ${sees} ${seen.text.includes(caseId)}`).toBe(`${path} ${sees} true`);
      for (const who of others) {
        for (const address of [path, path.replace(/\?|$/, ".data?")]) {
          const shown = await requestAs(who, address);
          expect(`${address} ${who} ${leaks(shown.text, caseIds)}`).toBe(`${address} ${who} `);
        }
      }
      const visitor = await requestAs(null, path);
      expect(`${path} ${visitor.status} ${visitor.location.split("?")[0]}`).toBe(`${path} 302 /sign-in`);
    }
  });

  test("advisers do not find what others asked among their own questions, nor requests", async () => {
    for (const path of ["/questions?view=own&tab=sent", "/questions?view=own&tab=yours", "/cases", "/desk"])
      expect(leaks((await requestAs("adviser", path)).text, caseIds)).toEqual([]);
  });

  test("pages that everybody has hold nothing of others' cases, letters, imports or people", async () => {
    const pages = [
      "/",
      "/data",
      `/data/${dataset.id}`,
      "/profile",
      "/organisations",
      "/organisations/join",
      "/questions/new",
    ];
    for (const who of [...OUTSIDERS, null]) {
      for (const path of pages) expect(leaks((await requestAs(who, path)).text, caseIds)).toEqual([]);
    }
    for (const who of OUTSIDERS)
      expect((await requestAs(who, "/organisations")).text).not.toContain(orgs.applicant);
  });
});
