// Setting a service up in production: nobody is administrator or adviser before the person who runs it says so.
import { sql } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import { grantAdmin, grantAdviser } from "#app/accounts/grant-roles.server.ts";
import { db } from "#db/client.server.ts";
import { findResourceCentre } from "#db/queries/cases/cases.ts";
import { withDatabase } from "#tests/support/database.ts";

withDatabase();
beforeAll(async () => {
  await db().execute(sql`insert into users (id, email, name, email_confirmed_at) values
    (gen_random_uuid(), 'kari@example.no', 'Kari', now()), (gen_random_uuid(), 'per@example.no', 'Per', now()),
    (gen_random_uuid(), 'stranger@example.no', 'Stranger', null)`);
});

test("only a confirmed address becomes administrator", async () => {
  expect(await grantAdmin("stranger@example.no")).toBeNull();
  expect(await grantAdmin("nobody@example.no")).toBeNull();
  expect(await grantAdmin("KARI@example.no")).toBe("Kari");
  const rows = await db().execute(sql`select name from users where admin`);
  expect([...rows]).toEqual([{ name: "Kari" }]);
});

test("the first adviser brings the resource centre with them; the second joins it", async () => {
  expect(await grantAdviser("stranger@example.no")).toBeNull();
  expect(await findResourceCentre(db())).toBeUndefined();
  const first = await grantAdviser("kari@example.no");
  expect(first?.name).toBe("Kari");
  expect(await grantAdviser("per@example.no")).toEqual({ name: "Per", centre: first?.centre });
  // Twice is once.
  await grantAdviser("kari@example.no");
  const centre = await findResourceCentre(db());
  expect(centre?.name).toBe(first?.centre);
  const rows = await db().execute(sql`
    select u.name, m.role from memberships m join users u on u.id = m.user_id where m.org_id = ${centre?.id} order by 1, 2`);
  expect([...rows]).toEqual([
    { name: "Kari", role: "adviser" },
    { name: "Kari", role: "approver" },
    { name: "Per", role: "adviser" },
    { name: "Per", role: "approver" },
  ]);
});
