// The pages of needs: what the public reads and does not read, the feed, and registering one.
import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { db } from "#db/client.server.ts";
import { makeOthers, requestAs } from "#tests/isolation/isolation-fixture.ts";
import { carried } from "#tests/request/requests-fixture.ts";
import { dataset, makeWorld, must, orgs, people } from "#tests/support/case-world.ts";
import { withDatabase } from "#tests/support/database.ts";
import { asOrg, openDemand, owned, prose, triaged } from "#tests/support/demand-world.ts";
import { mistakesIn } from "#tests/support/drawn-forms.ts";
import { visit } from "#tests/support/site.ts";

withDatabase();
let demandId = "";
beforeAll(async () => {
  await makeWorld();
  await makeOthers();
  demandId = await owned();
  await must(demandId, "stranger", "follow", { ...asOrg("stranger"), purpose: "A secret of the follower." });
});

const told = (change: Record<string, string> = {}) => ({
  _commandId: randomUUID(),
  title: "Bus occupancy by departure",
  need: "How many people are aboard at each stop, in coarse steps.",
  purpose: prose,
  searched: prose,
  theme: "TRAN",
  as: `org:${orgs.applicant}`,
  dataset: "",
  ...change,
});
const countDemands = async () =>
  (await db().execute<{ n: number }>(sql`select count(*)::int as n from cases where kind = 'demand'`))[0]?.n;

describe("the public", () => {
  test("reads the need and how many follow it, and nobody's name", async () => {
    for (const who of [null, "nobody"] as const) {
      const { status, text } = await requestAs(who, `/demand/${demandId}`);
      expect(status).toBe(200);
      expect(text).toContain("Snow clearing");
      expect(text).toContain("2 følger");
      for (const hidden of [
        "Org applicant",
        "Org other",
        "Person adviser",
        "Person applicant",
        "Person stranger",
        "@example.no",
        "A secret of the follower",
        people.adviser.userId,
        people.applicant.userId,
        orgs.other,
      ])
        expect(`${hidden} ${text.includes(hidden)}`).toBe(`${hidden} false`);
    }
    const inside = await requestAs("handler", `/demand/${demandId}`);
    for (const shown of ["Org other", "A secret of the follower", "Person adviser"])
      expect(inside.text).toContain(shown);
  });

  test("finds it by words, theme, owner and how far it has come, and asks for nonsense in vain", async () => {
    const lists = async (search: string) => {
      const { status, text } = await requestAs(null, `/demand${search}`);
      expect(`${search} ${status}`).toBe(`${search} 200`);
      return text.includes(`/demand/${demandId}`);
    };
    for (const yes of ["", "?q=snow", "?theme=TRAN", `?owner=${orgs.owner}`, "?status=open", "?order=newest"])
      expect(`${yes} ${await lists(yes)}`).toBe(`${yes} true`);
    for (const no of ["?q=fisk", "?theme=HEAL", `?owner=${orgs.other}`, "?status=declined", "?page=7"])
      expect(`${no} ${await lists(no)}`).toBe(`${no} false`);
    for (const odd of ["?page=-1", "?theme=%00", "?owner=x", "?q=%25'%22%3B--", `?q=${"a".repeat(10_000)}`])
      await lists(odd);
    expect((await requestAs(null, "/demand/nonsense")).status).toBe(404);
  });

  test("can follow the list as a feed, in which nobody is named either", async () => {
    const response = await visit("/demand.atom?status=open", {});
    expect(response.headers.get("Content-Type")).toContain("application/atom+xml");
    const feed = await response.text();
    expect(feed).toMatch(
      /^<\?xml version="1.0" encoding="utf-8"\?>\n<feed xmlns="http:\/\/www.w3.org\/2005\/Atom"/,
    );
    expect(feed).toContain(`<id>urn:uuid:${demandId}</id>`);
    expect(feed).not.toMatch(/Org applicant|Org other|Person /);
    expect((await (await visit("/demand.atom?status=declined", {})).text()).includes("<entry>")).toBe(false);
  });

  test("escapes what people wrote in the feed", async () => {
    const title = `Roads & <rails> "now"`;
    const odd = await openDemand();
    await must(odd, "adviser", "triage", { title, summary: prose, theme: "TRAN" });
    const feed = await (await visit("/demand.atom", {})).text();
    expect(feed).toContain("<title>Roads &amp; &lt;rails&gt; &quot;now&quot;</title>");
  });
});

test("a number or an address that leads nowhere is told at the field it was typed in", async () => {
  const page = `/demand/${await triaged()}`;
  for (const [command, field] of [
    ["merge", "reference"],
    ["publish", "dataset"],
  ] as const) {
    const { text } = await requestAs("adviser", page);
    const refused = await requestAs("adviser", page, { ...carried(text, command), [field]: "nowhere" });
    expect(refused.status).toBe(422);
    expect(mistakesIn(refused.text)).toEqual([{ text: expect.stringContaining("«"), field: true }]);
    expect(refused.text).toContain(`href="#${command}-${field}"`);
  }
});

describe("registering", () => {
  test("needs an account, and every answer; what was typed stays", async () => {
    const stranger = await requestAs(null, "/demand/new", told());
    expect([stranger.status, stranger.location]).toEqual([302, expect.stringMatching(/^\/sign-in/)]);
    const before = await countDemands();
    const refused = await requestAs(
      "applicant",
      "/demand/new",
      told({ need: "Short", theme: "X", as: "org:x" }),
    );
    expect(refused.status).toBe(422);
    expect(refused.text).toContain("Bus occupancy by departure");
    expect(await countDemands()).toBe(before);
  });

  test("for an organisation that one does not belong to is refused", async () => {
    const before = await countDemands();
    expect((await requestAs("stranger", "/demand/new", told())).status).toBe(422);
    expect(await countDemands()).toBe(before);
  });

  test("shows first what others have told, and opens one case however often it is sent", async () => {
    const like = told({ title: "Clearing of snow", need: "When each road was cleared of snow last." });
    const shown = await requestAs("applicant", "/demand/new", like);
    expect(shown.status).toBe(200);
    expect(shown.text).toContain(`/demand/${demandId}`);
    expect(shown.text).toContain("Clearing of snow");
    const before = (await countDemands()) ?? 0;
    const sent = await requestAs("applicant", "/demand/new", { ...like, seen: "1" });
    const again = await requestAs("applicant", "/demand/new", { ...like, seen: "1" });
    expect([sent.status, again.location]).toEqual([303, sent.location]);
    expect(await countDemands()).toBe(before + 1);
    expect((await requestAs("applicant", sent.location)).status).toBe(200);
  });

  test("of a dataset that cannot be fetched remembers which, and finds whoever has asked before", async () => {
    const wish = told({
      title: "Quite other words",
      need: "Nothing that resembles anything else.",
      dataset: dataset.id,
    });
    expect((await requestAs("applicant", "/demand/new", wish)).status).toBe(303);
    const first = await triaged("applicant", { wishedDatasetId: dataset.id });
    const shown = await requestAs("stranger", "/demand/new", { ...wish, as: `org:${orgs.other}` });
    expect(shown.text).toContain(`/demand/${first}`);
  });
});

test("a draft that a need became starts with its answers and says where they come from", async () => {
  const met = await owned();
  await must(met, "handler", "publish", { dataset: dataset.id });
  const [draft] = await db().execute<{ id: string }>(sql`select id from cases where parent_id = ${met}`);
  const list = await requestAs("applicant", `/requests/${draft?.id}/form`);
  expect(list.text).toContain(`/demand/${met}`);
  expect((await requestAs("applicant", `/requests/${draft?.id}/form/what`)).text).toContain(prose);
  expect((await requestAs("applicant", `/demand/${met}`)).text).toContain(`/requests/${draft?.id}/form`);
  expect((await requestAs("stranger", `/demand/${met}`)).text).not.toContain(draft?.id);
});

test("whoever follows and votes does so from the page", async () => {
  const other = await triaged();
  const send = (form: Record<string, string>) =>
    requestAs("stranger", `/demand/${other}`, { _commandId: randomUUID(), _version: "", ...form });
  expect((await send({ _command: "follow", as: `org:${orgs.other}`, purpose: "" })).status).toBe(303);
  expect((await send({ _command: "vote" })).status).toBe(303);
  const { text } = await requestAs("stranger", `/demand/${other}`);
  expect(text).toContain("2 følger");
  expect(text).toContain("1 stemme");
  expect((await send({ _command: "vote" })).status).toBe(409);
});
