// What a party reads of an erasure: a line in the timeline, and a case file that says by itself what was erased and when.
import { beforeAll, expect, test } from "vitest";
import type { CaseFile, ShownEvent } from "#app/audit/case-file.ts";
import { checkCaseFile } from "#app/audit/check-case-file.ts";
import { webHashing } from "#app/audit/web-hashing.ts";
import { canonicalJson } from "#app/cases/execute/canonical-json.ts";
import { LOCALES, type Locale } from "#app/i18n/locale.ts";
import { pageFor } from "#tests/request/requests-fixture.ts";
import { assessing, makeWorld, must, payloads, stateOf } from "#tests/support/case-world.ts";
import { withDatabase } from "#tests/support/database.ts";
import { textsFor } from "#tests/support/texts.ts";
import { ERASURE } from "#workflows/erasure.ts";
import { eraseSaid } from "./audit-world.ts";

withDatabase();
let id: string;
let asked: number;
beforeAll(async () => {
  await makeWorld();
  id = await assessing();
  await must(id, "handler", "require-consent", payloads.consent);
  asked = (await stateOf(id)).seq;
  await eraseSaid(id, [asked]);
});

const fileFor = async (person: "applicant" | "handler") =>
  (await pageFor(person, `/requests/${id}/case-file.json`)).html;

test.each(["applicant", "handler"] as const)("the %s gets a file that holds", async (person) => {
  const text = await fileFor(person);
  const file = JSON.parse(text) as CaseFile;
  expect(text).toBe(canonicalJson(file));
  expect(file.erasedBefore).toEqual([]);
  const last = file.events.at(-1) as ShownEvent;
  expect(last).toMatchObject({
    type: ERASURE,
    actorRole: "system",
    said: { payload: { events: [asked], ground: "person-asked" } },
  });
  expect((file.events[asked - 1] as ShownEvent).said).toBe("erased");
  expect(await checkCaseFile(text, webHashing)).toMatchObject({ ok: true, faults: [], erased: 1 });
});

test("words that are gone without an erasure are a fault, except in files of before", async () => {
  const file = JSON.parse(await fileFor("handler")) as CaseFile;
  (file.events[1] as ShownEvent).said = "erased";
  expect((await checkCaseFile(JSON.stringify(file), webHashing)).faults).toEqual([
    { code: "changed", seq: null },
    { code: "erased", seq: 2 },
  ]);
  delete file.erasedBefore;
  expect((await checkCaseFile(JSON.stringify(file), webHashing)).faults).toEqual([
    { code: "changed", seq: null },
  ]);
});

test.each(LOCALES)("the timeline says in %s that something was erased", async (locale: Locale) => {
  const { html } = await pageFor("applicant", `/requests/${id}?tab=timeline`, locale);
  const line = textsFor(locale).law.events[ERASURE]({ rule: "", count: 1 });
  expect(html).toContain(line);
});
