// Open data are used at once: no answer from anybody, and still a case that lists count and its user can end.
import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { db } from "#db/client.server.ts";
import { give, id, makeWorld, must, orgs, stateOf } from "#tests/support/case-world.ts";
import { withDatabase } from "#tests/support/database.ts";
import { textsFor } from "#tests/support/texts.ts";
import { hidden, pageFor, send } from "./requests-fixture.ts";

withDatabase();
const open = id(11);
const licence = {
  uri: "https://data.norge.no/nlod/no/2.0",
  title: { nb: "NLOD 2.0" },
  code: "NLOD",
  open: true,
};
const distribution = { downloadUrl: "https://example.no/stops.csv", accessUrl: null, licence };
const t = textsFor("nb");

beforeAll(async () => {
  await makeWorld();
  await addDataset(open, true, [distribution]);
});

/** What a description always has, here with nothing in it. */
const LISTS = [
  "legalBases",
  "contactPoints",
  "landingPages",
  "themes",
  "keywords",
  "samples",
  "spatial",
  "series",
];

async function addDataset(datasetId: string, isOpen: boolean, distributions: unknown[]) {
  const none = Object.fromEntries(LISTS.map((name) => [name, []]));
  const description = JSON.stringify({
    ...none,
    title: { nb: "Holdeplasser" },
    description: {},
    publisher: null,
    accessRight: "PUBLIC",
    licence: null,
    distributions,
  });
  await db().execute(sql`insert into datasets
    (id, uri, source_id, publisher_id, description, content_hash, title, access_right, open, search, first_seen_at, updated_at)
    values (${datasetId}, ${`https://example.no/${datasetId}`}, ${id(9)}, ${orgs.owner}, ${description}::jsonb, 'x',
      '{"nb":"Holdeplasser","nn":"Haldeplassar","en":"Stops"}'::jsonb, 'PUBLIC', ${isOpen}, ''::tsvector, now(), now())`);
}

async function begin(datasetId: string, openData = "yes") {
  const path = `/requests/new?dataset=${datasetId}`;
  const { html } = await pageFor("applicant", path);
  const form = { dataset: datasetId, organisation: orgs.applicant, _commandId: hidden(html, "_commandId") };
  return send("applicant", path, { ...form, openData });
}
const caseOf = (location: string | null) => /[0-9a-f-]{36}/.exec(location ?? "")?.[0] ?? "";

describe("an open dataset", () => {
  test("leads to access at once, with address and licence, and nobody is told", async () => {
    const begun = await begin(open);
    expect(begun.status).toBe(303);
    const caseId = caseOf(begun.location);
    const after = await stateOf(caseId);
    expect(after).toMatchObject({ state: "active", ball: null, open: true, dueAt: null });
    expect(after.context.openData).toEqual({
      address: "https://example.no/stops.csv",
      file: true,
      licence: "NLOD 2.0",
    });
    expect(after.parties).toMatchObject([{ role: "applicant", lane: "resting" }]);
    const { html } = await pageFor("applicant", `/requests/${caseId}?tab=access`);
    expect(html).toContain('href="https://example.no/stops.csv"');
    expect(html).toContain("NLOD 2.0");
    expect(html).toContain(t.cases.journey.notNeeded);
    expect((await pageFor("applicant", "/cases?tab=active")).html).toContain(caseId);
    expect((await pageFor("handler", `/requests/${caseId}`)).status).toBe(404);
  });

  test("is used until its user ends it, and nothing else can be done with it", async () => {
    const caseId = caseOf((await begin(open)).location);
    expect(await give(caseId, "applicant", "send-message", { text: "Anybody there?" })).toMatchObject({
      refusal: { code: "not-possible-now", possible: ["end-use", "attach-files", "remove-file"] },
    });
    await must(caseId, "applicant", "end-use");
    expect(await stateOf(caseId)).toMatchObject({ state: "ended", open: false });
  });

  test("can still be asked about, as an ordinary request", async () => {
    const begun = await begin(open, "");
    expect(begun.location).toMatch(/\/form$/);
    expect((await stateOf(caseOf(begun.location))).state).toBe("draft");
  });
});

describe("a dataset that only says that it is open", () => {
  test.each([
    ["without a distribution one can reach", 12, true, []],
    ["whose licence is not open", 13, false, [distribution]],
  ] as const)("%s has to be asked for", async (_, n, isOpen, distributions) => {
    await addDataset(id(n), isOpen, [...distributions]);
    const begun = await begin(id(n));
    expect(begun.status).toBe(422);
    expect(begun.html).toContain(t.request.start.button);
    expect(begun.html).not.toContain(t.request.openData.keepButton);
  });
});
