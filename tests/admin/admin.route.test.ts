// Where administrators begin: what needs them is said first, auditors read the same, and for others there is no such page.
import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { LOCALES } from "#app/i18n/locale.ts";
import { db } from "#db/client.server.ts";
import { HEALTH_LIMIT, readServiceHealth } from "#db/queries/service-health.ts";
import { pageFor, send } from "#tests/request/requests-fixture.ts";
import { makeWorld, orgs, type Person, people, submitted } from "#tests/support/case-world.ts";
import { withDatabase } from "#tests/support/database.ts";
import { visit } from "#tests/support/site.ts";
import { textsFor } from "#tests/support/texts.ts";

withDatabase();
const t = textsFor("nb").admin.start;
const admin: Person = "stranger";
const auditor: Person = "otherHandler";
const harvestId = randomUUID();
const deadMail = randomUUID();

beforeAll(async () => {
  await makeWorld();
  await db().execute(sql`update users set admin = true where id = ${people[admin].userId}`);
  await db().execute(sql`update users set auditor = true where id = ${people[auditor].userId}`);
});
beforeEach(async () => {
  for (const table of ["mails", "outbox", "harvests", "membership_requests", "clocks"])
    await db().execute(sql`delete from ${sql.identifier(table)}`);
  await db().execute(sql`delete from graphile_worker._private_jobs`);
});

const mail = (id: string, status: string, age = "0 minutes") =>
  db().execute(sql`insert into mails (id, idempotency_key, topic, to_address, to_name, locale, subject, html, text, status, created_at)
    values (${id}, ${id}, 'request-received', 'kari@example.no', 'Kari', 'nb', 'A letter', '<p>Hi</p>', 'Hi', ${status},
      now() - ${age}::interval)`);
const harvest = (findings: object[]) =>
  db().execute(sql`insert into harvests (id, source_id, file_name, format, at, datasets, added, changed, gone, unchanged, findings)
    select ${harvestId}, id, 'catalogue.ttl', 'turtle', now(), 47, 40, 7, 0, 0, ${JSON.stringify(findings)}::jsonb from sources limit 1`);
const page = async (who: Person = admin) => (await pageFor(who, "/admin")).html;

describe("the first page", () => {
  test("says that all is well when it is, in each language", async () => {
    await harvest([]);
    for (const language of LOCALES) {
      const { status, html } = await pageFor(admin, "/admin", language);
      const words = textsFor(language).admin.start;
      expect(status).toBe(200);
      for (const text of [words.calm, words.noMails, words.clocksInTime, words.noJobs, words.noMemberships])
        expect(html).toContain(text);
      expect(html).not.toContain(words.see);
      expect(html).toContain(`href="/admin/harvests/${harvestId}"`);
      for (const tool of ["import", "harvests", "outbox"]) expect(html).toContain(`href="/admin/${tool}"`);
      expect(html).not.toMatch(/undefined|NaN/);
    }
  });

  test("says that no catalogue has been read, and leads to reading one", async () => {
    const html = await page();
    expect(html).toContain(t.look({ count: 1, shown: "1" }));
    expect(html).toContain(t.noHarvest);
  });

  test("tells mail that waits from mail that has waited too long and mail that did not arrive", async () => {
    await harvest([]);
    await mail(randomUUID(), "pending");
    const calm = await page();
    expect(calm).toContain(t.mailsWaiting({ count: 1, shown: "1" }));
    expect(calm).toContain(t.calm);
    await mail(randomUUID(), "pending", "1 hour");
    await mail(deadMail, "dead", "1 day");
    const html = await page();
    expect(html).toContain(t.mailsWaiting({ count: 2, shown: "2" }));
    expect(html).toContain(t.mailsLate({ count: 1, shown: "1" }));
    expect(html).toContain(t.mailsDead({ count: 1, shown: "1" }));
    expect(html).toContain('href="/admin/outbox?status=dead"');
    expect(html).toContain(t.look({ count: 1, shown: "1" }));
  });

  test("tells errors in the last catalogue, deadlines that did not ring, jobs given up and who waits to join", async () => {
    await harvest([
      { code: "x", severity: "error" },
      { code: "y", severity: "info" },
    ]);
    const caseId = await submitted();
    await db().execute(sql`update clocks set due_at = now() - interval '1 hour' where case_id = ${caseId}`);
    await db().execute(sql`update graphile_worker._private_jobs set attempts = max_attempts`);
    await db().execute(sql`insert into membership_requests (id, user_id, org_id, role, created_at)
      values (${randomUUID()}, ${people.stranger.userId}, ${orgs.applicant}, 'applicant', now())`);
    const html = await page();
    const { jobsFailed, clocksLate } = await readServiceHealth(db());
    expect(Math.min(jobsFailed, clocksLate)).toBeGreaterThan(0);
    for (const text of [
      t.findings({ findings: "2", errors: "1" }),
      t.clocksLate({ count: clocksLate, shown: String(clocksLate) }),
      t.jobsFailed({ count: jobsFailed, shown: String(jobsFailed) }),
      t.membershipsAsked({ count: 1, shown: "1" }),
      t.look({ count: 2, shown: "2" }),
    ])
      expect(html).toContain(text);
  });

  test("counts no further than it shows", async () => {
    await db().execute(sql`insert into mails (id, idempotency_key, topic, to_address, to_name, locale, subject, html, text, status, created_at)
      select gen_random_uuid(), 'many-' || n, 'request-received', 'a@example.no', 'A', 'nb', 'A', '', '', 'pending', now() - interval '1 day'
      from generate_series(1, 500) n`);
    const health = await readServiceHealth(db());
    expect(health).toMatchObject({
      mailsWaiting: HEALTH_LIMIT + 1,
      mailsLate: HEALTH_LIMIT + 1,
      mailsDead: 0,
    });
    const shown = t.more({ limit: String(HEALTH_LIMIT) });
    expect(await page()).toContain(t.mailsWaiting({ count: HEALTH_LIMIT + 1, shown }));
  });
});

describe("who may", () => {
  const pages = ["/admin", "/admin/harvests", `/admin/harvests/${harvestId}`, "/admin/outbox"];

  test("an auditor reads what administrators read, is offered nothing that changes, and can change nothing", async () => {
    await harvest([]);
    await mail(deadMail, "dead");
    for (const path of [...pages, `/admin/outbox/${deadMail}`, `/admin/outbox/${deadMail}/html`]) {
      expect(`${path} ${(await pageFor(auditor, path)).status}`).toBe(`${path} 200`);
      expect((await pageFor(admin, path)).status).toBe(200);
    }
    const html = await page(auditor);
    expect(html).toContain(t.readOnly);
    expect(html).toContain('href="/admin"');
    for (const path of pages) expect((await pageFor(auditor, path)).html).not.toContain("/admin/import");
    const again = textsFor("nb").mail.outbox.retry;
    expect((await pageFor(auditor, `/admin/outbox/${deadMail}`)).html).not.toContain(again);
    expect((await pageFor(admin, `/admin/outbox/${deadMail}`)).html).toContain(again);
    expect((await send(auditor, `/admin/outbox/${deadMail}?index`, {})).status).toBe(404);
    expect((await send(auditor, "/admin/import", {})).status).toBe(404);
    expect((await pageFor(auditor, "/admin/import")).status).toBe(404);
    expect((await readServiceHealth(db())).mailsDead).toBe(1);
  });

  test("for everybody else, and for who is not signed in, it does not exist", async () => {
    await harvest([]);
    for (const who of ["applicant", "handler", "approver", "adviser"] as const) {
      for (const path of [...pages, "/admin/import"]) expect((await pageFor(who, path)).status).toBe(404);
      expect((await pageFor(who, "/data")).html).not.toContain('href="/admin"');
    }
    for (const path of [...pages, "/admin/import"]) expect((await visit(path)).status).toBe(404);
  });
});

describe("the toolbox", () => {
  const shown = async (who: Person) => (await pageFor(who, "/admin/toolbox")).html;
  const keep = (who: Person, tool: string, url: string) => send(who, "/admin/toolbox", { tool, url });

  test("takes an address that an administrator has tried, and the pages of requests lead there", async () => {
    expect(await shown(admin)).toContain(textsFor("nb").journey.admin.untried);
    expect(await shown(auditor)).not.toContain('name="url"');
    const moved = "https://www.example.no/be-om-tilgang";
    expect((await keep(admin, "digdir-roles", moved)).status).toBe(303);
    expect(await shown(admin)).toContain(moved);
    const { html } = await pageFor("applicant", `/requests/${await submitted()}`);
    expect(html).toContain(`href="${moved}">`);
  });

  test("takes nothing else, keeps what was typed, and nothing from others", async () => {
    const odd = "javascript:alert(1)";
    const refused = await keep(admin, "digdir-ask", odd);
    expect([refused.status, refused.html.includes(odd)]).toEqual([422, true]);
    for (const [tool, url] of [
      ["digdir-ask", "http://example.no"],
      ["digdir-ask", ""],
      ["own-answers", "https://example.no"],
      ["nonsense", "https://example.no"],
    ] as const)
      expect((await keep(admin, tool, url)).status).toBe(422);
    for (const who of [auditor, "applicant"] as const)
      expect((await keep(who, "digdir-ask", "https://example.no")).status).toBe(404);
  });
});
