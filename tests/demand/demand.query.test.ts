// Needs: what everybody may read is what the centre has made public, and drafts are of those they were made for.
import { sql } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import { db } from "#db/client.server.ts";
import {
  findPublicDemand,
  listDemandedOwners,
  listDemands,
  listDemandsForDataset,
  listRequestsOfDemand,
  listSimilarDemands,
} from "#db/queries/demand.ts";
import { dataset, makeWorld, must, orgs, people } from "#tests/support/case-world.ts";
import { withDatabase } from "#tests/support/database.ts";
import { openDemand, owned, triaged } from "#tests/support/demand-world.ts";

withDatabase();
beforeAll(makeWorld);

test("finds no need that has not been made public, and no draft that it became for others", async () => {
  const hidden = await openDemand();
  const states = ["registered", "triaged", "owner-found"];
  const listed = async () =>
    (await listDemands(db(), { states }, { order: "newest", page: 1 })).rows.map((row) => row.id);
  expect(await listed()).toEqual([]);
  expect(await listSimilarDemands(db(), "Snow clearing", null)).toEqual([]);
  const [row] = await db().execute<{ reference: string }>(
    sql`select reference from cases where id = ${hidden}`,
  );
  expect(await findPublicDemand(db(), row?.reference ?? "")).toBeUndefined();
  const shown = await owned();
  expect(await listed()).toEqual([shown]);
  expect(await listDemandedOwners(db())).toEqual([{ id: orgs.owner, name: "Org owner" }]);
  await must(shown, "handler", "publish", { dataset: dataset.id });
  expect(await listRequestsOfDemand(db(), shown, people.applicant.principals)).toHaveLength(1);
  for (const who of ["stranger", "otherHandler", "handler", "adviser"] as const)
    expect(await listRequestsOfDemand(db(), shown, people[who].principals)).toEqual([]);
});

test("an owner that sent it back is not named any more", async () => {
  const demandId = await owned();
  await must(demandId, "handler", "return-to-centre", { comment: "It is not ours to give." });
  const { rows } = await listDemands(db(), { states: ["triaged"] }, { order: "wanted", page: 1 });
  expect(rows.map((row) => [row.id, row.owner])).toEqual([[demandId, null]]);
});

test("those who wait for a dataset are counted at it, once everybody may read of them", async () => {
  const wish = { wishedDatasetId: dataset.id };
  await openDemand("applicant", wish);
  expect(await listDemandsForDataset(db(), dataset.id)).toEqual([]);
  const shown = await triaged("stranger", wish);
  expect(await listDemandsForDataset(db(), dataset.id)).toEqual([
    { id: shown, title: "Snow clearing", followers: 1 },
  ]);
  await must(shown, "adviser", "decline", { reasons: "Nobody keeps such data." });
  expect(await listDemandsForDataset(db(), dataset.id)).toEqual([]);
});
