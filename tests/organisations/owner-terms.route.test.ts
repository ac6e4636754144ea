// The page of an owner's own agreement template and appeal body: kept, refused by name, taken away, and used.
import { sql } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import { db } from "#db/client.server.ts";
import { requestAs } from "#tests/isolation/isolation-fixture.ts";
import { appealed, appealMemory, memoryOf, offer, offered } from "#tests/support/agreement-world.ts";
import { id, makeWorld, orgs } from "#tests/support/case-world.ts";
import { withDatabase } from "#tests/support/database.ts";
import { DEFAULT_TEMPLATES } from "#workflows/agreement/template.ts";

withDatabase();
beforeAll(makeWorld);

const page = `/organisations/${orgs.owner}/terms`;
const own = `Vår egen avtale\n\n${DEFAULT_TEMPLATES.nb}`;
const send = (form: Record<string, string>) => requestAs("approver", page, { language: "nb", ...form });

test("a template of one's own is kept, stands in the next offer, and can be taken away again", async () => {
  expect((await requestAs("approver", page)).text).not.toContain("Vår egen avtale");
  const saved = await send({ intent: "template", text: own });
  expect([saved.status, saved.location]).toEqual([303, `${page}?language=nb&done=saved`]);
  expect((await requestAs("approver", saved.location)).text).toContain("Vår egen avtale");

  const { agreementId } = await offered({ ...offer, language: "nb" });
  expect((await memoryOf(agreementId)).current?.text).toContain("Vår egen avtale");
  const other = await offered({ ...offer, language: "nn" });
  expect((await memoryOf(other.agreementId)).current?.text).not.toContain("Vår egen avtale");

  await send({ intent: "remove" });
  expect((await requestAs("approver", page)).text).not.toContain("Vår egen avtale");
  // What has been offered reads as it was offered.
  expect((await memoryOf(agreementId)).current?.text).toContain("Vår egen avtale");
});

test("a template that lacks a place is refused with its name, and what was typed stays", async () => {
  const text = own.replace("{{deletion}}", "").replace("{{breach}}", "{{weather}}");
  const refused = await send({ intent: "template", text });
  expect(refused.status).toBe(422);
  for (const said of ["{{deletion}}", "{{breach}}", "{{weather}}", "Vår egen avtale"])
    expect(refused.text).toContain(said);
  const rows = await db().execute(sql`select 1 from agreement_templates where org_id = ${orgs.owner}`);
  expect(rows.length).toBe(0);
});

test("the appeal body is found by its number, and hears the next appeal", async () => {
  await db().execute(sql`update organisations set org_number = '310200158' where id = ${orgs.owner}`);
  await db().execute(sql`update organisations set org_number = '311700138' where id = ${orgs.otherOwner}`);
  expect((await send({ intent: "body", orgNumber: "999999999" })).status).toBe(422);
  expect((await send({ intent: "body", orgNumber: "310200158" })).status).toBe(422);

  const before = await appealed();
  expect((await appealMemory(before.appealId)).body).toEqual({ id: orgs.centre, name: "", onBehalf: true });
  expect((await send({ intent: "body", orgNumber: "311 700 138" })).status).toBe(303);
  const after = await appealed();
  expect((await appealMemory(after.appealId)).body).toEqual({
    id: orgs.otherOwner,
    name: "Org otherOwner",
    onBehalf: false,
  });
  expect((await appealMemory(before.appealId)).body.id).toBe(orgs.centre);

  expect((await send({ intent: "body", orgNumber: "" })).status).toBe(303);
  const [row] = await db().execute(sql`select appeal_body_id from organisations where id = ${orgs.owner}`);
  expect(row?.appeal_body_id).toBeNull();
});

test("nothing is known there of organisations that do not exist", async () => {
  for (const path of [`/organisations/${id(99)}/terms`, "/organisations/nonsense/terms"])
    expect((await requestAs("approver", path)).status).toBe(404);
});
