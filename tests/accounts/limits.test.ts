// Limits hold against those who try, and cannot be turned against those who are tried on.
import { expect, test } from "vitest";
import { askReset, checkPassword } from "#app/accounts/passwords.server.ts";
import { clientNetwork } from "#app/platform/http/client-network.ts";
import { LIMITS, limit, limitAll } from "#app/platform/http/rate-limit.server.ts";
import { sqlClient } from "#db/client.server.ts";
import { withDatabase } from "#tests/support/database.ts";
import { visit } from "#tests/support/site.ts";
import { textsFor } from "#tests/support/texts.ts";
import {
  goodPassword,
  makeMember,
  makeOrganisation,
  makeUser,
  newEmail,
  newPlace,
  registerPerson,
  signIn,
} from "./accounts-fixture.ts";

withDatabase();

const counters = async () => Number((await sqlClient()`select count(*) as n from rate_limits`)[0]?.n);
async function exhaust(name: keyof typeof LIMITS, key: string): Promise<void> {
  for (let i = 0; i < LIMITS[name].points; i++) await limit(name, key);
}

test("a place over its limit adds no counters, whatever addresses it tries", async () => {
  const place = newPlace();
  await exhaust("sign-in-place", place);
  await exhaust("reset-place", place);
  const before = await counters();
  for (let i = 0; i < 5; i++) {
    const tried = await checkPassword({ email: newEmail(), password: goodPassword }, { place });
    expect(tried).toMatchObject({ code: "too-many" });
    expect(await askReset(newEmail(), { place })).toMatchObject({ code: "too-many" });
  }
  expect(await counters()).toBe(before);
});

test("one place that goes on trying does not lock the owner out elsewhere", async () => {
  const { input } = await registerPerson();
  const place = newPlace();
  for (let i = 0; i < LIMITS["sign-in-place"].points; i++)
    await checkPassword({ email: input.email, password: "feil feil feil feil" }, { place });
  const owner = await checkPassword({ email: input.email, password: goodPassword }, { place: newPlace() });
  expect(owner).toMatchObject({ ok: true });
});

test("what is refused first is told, and what comes after is not counted", async () => {
  const key = newEmail();
  await exhaust("membership-ask", key);
  const answer = await limitAll([
    ["membership-ask", key],
    ["upload", key],
  ]);
  expect(answer).toMatchObject({ ok: false });
  const before = await counters();
  await limit("upload", key);
  expect(await counters()).toBe(before + 1);
});

test("a place is an IPv4 address or a network of IPv6, however it is written", () => {
  expect(clientNetwork("192.0.2.7")).toBe("192.0.2.7");
  expect(clientNetwork("::ffff:192.0.2.7")).toBe("192.0.2.7");
  const same = ["2001:db8:1:2::1", "2001:0DB8:0001:0002:aaaa:bbbb:cccc:dddd", "2001:db8:1:2:0:0:192.0.2.1"];
  expect(new Set(same.map(clientNetwork))).toEqual(new Set(["2001:db8:1:2::/64"]));
  expect(clientNetwork("2001:db8:1:3::1")).toBe("2001:db8:1:3::/64");
  expect(clientNetwork("2001:db8::1")).toBe("2001:db8:0:0::/64");
  expect(clientNetwork("fe80::1%eth0")).toBe("fe80:0:0:0::/64");
  expect(clientNetwork("::1")).toBe("0:0:0:0::/64");
  expect(clientNetwork(undefined)).toBe("");
  expect(clientNetwork("nonsense")).toBe("nonsense");
});

test("every page that anybody can send to, or that a link leads to, has an end", async () => {
  const address = newPlace();
  const words = textsFor("nb").auth.tooMany;
  for (const name of ["sign-in-place", "register", "reset-place", "email-link"] as const)
    await exhaust(name, address);
  await exhaust("consent-link", `from ${address}`);
  const key = "x".repeat(43);
  const person = {
    name: "Kari",
    email: newEmail(),
    password: goodPassword,
    orgNumber: "974760673",
    orgName: "x",
    role: "applicant",
  };
  const asked: [string, Record<string, string> | undefined][] = [
    ["/sign-in", { email: newEmail(), password: goodPassword }],
    ["/register", person],
    ["/reset", { email: newEmail() }],
    [`/reset/${key}`, undefined],
    [`/reset/${key}`, { password: goodPassword }],
    [`/confirm/${key}`, undefined],
    [`/confirm/${key}`, {}],
    [`/consent/${key}`, undefined],
    [`/consent/${key}`, { answer: "accept", version: "1" }],
    [`/consent/${key}/receipt`, undefined],
  ];
  for (const [path, form] of asked) {
    const answer = await visit(path, { address, ...(form ? { form } : {}) });
    expect([path, answer.status]).toEqual([path, 429]);
    expect(Number(answer.headers.get("Retry-After"))).toBeGreaterThan(0);
    const html = await answer.text();
    if (!path.startsWith("/consent")) expect(html).toContain(words.body({ wait: "" }).slice(0, 20));
  }
});

test("uploading and letting people in have an end, too", async () => {
  const admin = await signIn((await makeUser({ admin: true })).id);
  await exhaust("upload", admin.actor.userId);
  const upload = new FormData();
  upload.set("source", "en kilde");
  upload.set("file", new Blob(["x"]), "x.ttl");
  expect((await visit("/admin/import", { cookie: admin.cookie, form: upload })).status).toBe(429);

  const org = await makeOrganisation("private");
  const member = await signIn((await makeMember(org.id, "applicant")).id);
  await exhaust("membership-grant", member.actor.userId);
  const form = { intent: "add", email: newEmail(), role: "applicant" };
  const answer = await visit(`/organisations/${org.id}/members`, { cookie: member.cookie, form });
  expect(answer.status).toBe(429);
});
