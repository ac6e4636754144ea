// The pages that show outgoing mail: who may see them, what they show, and what a second try does.
import { randomUUID } from "node:crypto";
import { eq, sql } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { startSession } from "#app/accounts/session.server.ts";
import { deliverOutbox } from "#app/notifications/deliver-outbox.server.ts";
import { loader as demoListLoader } from "#app/outbox/routes/demo-outbox.tsx";
import { loader as demoLetterLoader } from "#app/outbox/routes/demo-outbox-mail.tsx";
import { loader as demoFrameLoader } from "#app/outbox/routes/demo-outbox-mail-html.ts";
import { loader as listLoader } from "#app/outbox/routes/outbox.tsx";
import { action as letterAction, loader as letterLoader } from "#app/outbox/routes/outbox-mail.tsx";
import { loader as frameLoader } from "#app/outbox/routes/outbox-mail-html.ts";
import { loader as sampleFrameLoader } from "#app/outbox/routes/sample-mail-html.ts";
import { loader as samplesLoader } from "#app/outbox/routes/sample-mails.tsx";
import { THIS_MACHINE } from "#app/platform/http/this-machine.ts";
import { tokenOfLink } from "#app/platform/link-token.server.ts";
import { db } from "#db/client.server.ts";
import { cases } from "#db/schema/cases.ts";
import { mails } from "#db/schema/mail.ts";
import { users } from "#db/schema/people.ts";
import { settings } from "#db/schema/settings.ts";
import { addCase, addLetter, addPerson, addSubject } from "#tests/notifications/case-with-people.ts";
import { withDatabase } from "#tests/support/database.ts";

withDatabase();

type Loader = (args: never) => Promise<Response>;
type Params = Record<string, string>;

/** A real Request into a loader or action; a thrown Response is an answer, too. */
async function ask(
  route: Loader,
  path: string,
  options: { cookie?: string; params?: Params; method?: string; headers?: Record<string, string> } = {},
) {
  const headers = new Headers({ ...(options.cookie ? { Cookie: options.cookie } : {}), ...options.headers });
  const request = new Request(`http://localhost:3000${path}`, {
    headers,
    method: options.method ?? "GET",
  });
  return route({ request, params: options.params ?? {}, context: {} } as never).catch((thrown: unknown) => {
    if (thrown instanceof Response) return thrown;
    throw thrown;
  });
}

let admin = "";
let somebody = "";
let linkId = "";
let mailId = "";
beforeAll(async () => {
  const cookieOf = async (id: string) =>
    (await startSession(new Request("http://localhost:3000/"), id)).split(";")[0] ?? "";
  const boss = await addPerson("Astrid");
  await db().update(users).set({ admin: true }).where(eq(users.id, boss.id));
  admin = await cookieOf(boss.id);
  somebody = await cookieOf((await addPerson("Ola")).id);
  const caseId = await addCase({ kind: "consent" });
  linkId = await addSubject(caseId, "sunniva@example.no", "nb");
  await deliverOutbox(await addLetter(caseId, "consent-asked", ["subject"]));
  const [mail] = await db().select().from(mails).where(eq(mails.caseId, caseId));
  mailId = mail?.id ?? "";
});

describe("the administrator's outbox", () => {
  test("does not exist for others", async () => {
    const params = { mailId };
    for (const cookie of ["", somebody]) {
      expect((await ask(listLoader, "/admin/outbox", { cookie })).status).toBe(404);
      expect((await ask(letterLoader, `/admin/outbox/${mailId}`, { cookie, params })).status).toBe(404);
      expect((await ask(frameLoader, `/admin/outbox/${mailId}/html`, { cookie, params })).status).toBe(404);
      const post = { cookie, params, method: "POST" };
      expect((await ask(letterAction, `/admin/outbox/${mailId}`, post)).status).toBe(404);
    }
  });

  test("shows letters without live links, in a sandbox", async () => {
    const letter = await ask(letterLoader, `/admin/outbox/${mailId}`, { cookie: admin, params: { mailId } });
    expect(letter.status).toBe(200);
    const text = await letter.text();
    expect(text).not.toContain(tokenOfLink(linkId));
    expect(text).not.toContain("{{");
    const frame = await ask(frameLoader, `/admin/outbox/${mailId}/html`, {
      cookie: admin,
      params: { mailId },
    });
    const policy = frame.headers.get("Content-Security-Policy");
    expect(policy).toContain("default-src 'none'");
    expect(policy).toMatch(/sandbox allow-popups allow-popups-to-escape-sandbox$/);
    expect(await frame.text()).not.toContain(tokenOfLink(linkId));
  });

  test("an id that is none, or nobody's, is not found", async () => {
    for (const id of ["nonsense", randomUUID()]) {
      const options = { cookie: admin, params: { mailId: id } };
      expect((await ask(letterLoader, `/admin/outbox/${id}`, options)).status).toBe(404);
      expect((await ask(frameLoader, `/admin/outbox/${id}/html`, options)).status).toBe(404);
    }
  });

  test("pages through all mail, each once, also where many have the same instant", async () => {
    const createdAt = new Date(Date.now() - 86_400_000);
    const many = Array.from({ length: 120 }, () => {
      const id = randomUUID();
      const to = { toAddress: "a@example.no", toName: "A", locale: "nb" as const };
      const body = { subject: "S", html: "<p>", text: "t" };
      return {
        id,
        idempotencyKey: id,
        topic: "message-sent",
        ...to,
        ...body,
        status: "sent" as const,
        createdAt,
      };
    });
    await db().insert(mails).values(many);
    const seen: string[] = [];
    let path = "/admin/outbox?status=sent";
    for (let page = 0; page < 5 && path; page++) {
      const data = await (await ask(listLoader, path, { cookie: admin })).json();
      seen.push(...data.mails.map((mail: { id: string }) => mail.id));
      expect(data.mails.length).toBeLessThanOrEqual(50);
      path = data.older ? `/admin/outbox?status=sent&after=${encodeURIComponent(data.older)}` : "";
    }
    expect(seen).toHaveLength(120);
    expect(new Set(seen)).toEqual(new Set(many.map((mail) => mail.id)));
  });

  test("nonsense in the address shows the newest", async () => {
    const answer = await ask(listLoader, "/admin/outbox?status=lost&after=%00_x", { cookie: admin });
    expect((await answer.json()).mails.length).toBeGreaterThan(0);
  });

  test("a letter that was given up is queued again, once however often one presses", async () => {
    await db().update(mails).set({ status: "dead", attempts: 16 }).where(eq(mails.id, mailId));
    await db().execute(sql`delete from graphile_worker._private_jobs`);
    const post = { cookie: admin, params: { mailId }, method: "POST" };
    const [first, second] = [
      await ask(letterAction, `/admin/outbox/${mailId}`, post),
      await ask(letterAction, `/admin/outbox/${mailId}`, post),
    ];
    expect(first.headers.get("Location")).toBe(`/admin/outbox/${mailId}?retried`);
    expect(second.headers.get("Location")).toBe(`/admin/outbox/${mailId}`);
    const jobs = await db().execute(sql`select key from graphile_worker.jobs`);
    expect(jobs.map((job) => job.key)).toEqual([`send-mail:${mailId}`]);
  });
});

describe("the demo's outbox", () => {
  const all = async (id = mailId, headers = THIS_MACHINE) => [
    await ask(demoListLoader, "/demo/outbox", { headers }),
    await ask(demoLetterLoader, `/demo/outbox/${id}`, { headers, params: { mailId: id } }),
    await ask(demoFrameLoader, `/demo/outbox/${id}/html`, { headers, params: { mailId: id } }),
  ];
  const listed = async () => {
    const list = await ask(demoListLoader, "/demo/outbox", { headers: THIS_MACHINE });
    return (await list.json()).mails.map((mail: { id: string }) => mail.id);
  };
  const setDemo = (demo: boolean) =>
    db().update(cases).set({ demo }).where(sql`id = (select case_id from mails where id = ${mailId})`);
  const mailTo = async (values: { userId?: string; toAddress?: string }) => {
    const row = {
      id: randomUUID(),
      idempotencyKey: randomUUID(),
      topic: "reset-password",
      toAddress: "somebody@example.no",
      toName: "Somebody",
      locale: "nb" as const,
      subject: "S",
      html: "<p>",
      text: "t",
      status: "kept" as const,
      createdAt: new Date(),
      ...values,
    };
    await db().insert(mails).values(row);
    return row.id;
  };

  test("does not exist where people work", async () => {
    for (const answer of await all()) expect(answer.status).toBe(404);
  });

  test("shows to this machine what made-up people get, with links that work", async () => {
    await db().insert(settings).values({ key: "demo", value: true });
    await setDemo(true);
    const [, letter, frame] = await all();
    expect(await listed()).toEqual([mailId]);
    expect(await letter?.text()).toContain(tokenOfLink(linkId));
    expect(await frame?.text()).toContain(tokenOfLink(linkId));
    const figure = await addPerson("Demo");
    await db().update(users).set({ demo: true }).where(eq(users.id, figure.id));
    const toFigure = await mailTo({ userId: figure.id });
    expect(await listed()).toEqual([toFigure, mailId]);
  });

  test("does not exist for anybody on another machine", async () => {
    for (const answer of await all(mailId, {})) expect(answer.status).toBe(404);
  });

  test("shows nothing that a real person gets, by their account, by their address, or about their case", async () => {
    const person = await addPerson("Kari");
    const [row] = await db().select().from(users).where(eq(users.id, person.id));
    const secrets = [
      await mailTo({ userId: person.id }),
      await mailTo({ toAddress: row?.email.toUpperCase() ?? "" }),
      await mailTo({ toAddress: "not.registered@example.no" }),
    ];
    // Also where they have been drawn into a case of the demo.
    const [{ caseId } = { caseId: null }] = await db()
      .select({ caseId: mails.caseId })
      .from(mails)
      .where(eq(mails.id, mailId));
    await db()
      .update(mails)
      .set({ caseId })
      .where(eq(mails.id, secrets[1] ?? ""));
    for (const id of secrets) {
      expect(await listed()).not.toContain(id);
      for (const answer of (await all(id)).slice(1)) expect(answer.status).toBe(404);
    }
    await setDemo(false);
    expect(await listed()).not.toContain(mailId);
    expect((await all())[1]?.status).toBe(404);
  });
});

describe("the samples", () => {
  test("show every mail, and nothing for a name that is none", async () => {
    const data = await (await ask(samplesLoader, "/dev/emails?locale=nn&show=consent-asked.subject")).json();
    expect(data.preview.subject).toContain("bed om samtykket ditt");
    for (const { topic, role } of data.samples) {
      const name = `${topic}.${role}.en`;
      const frame = await ask(sampleFrameLoader, `/dev/emails/${name}/html`, { params: { name } });
      expect(await frame.text(), name).toContain('lang="en"');
    }
    const name = "request-received.applicant.se";
    expect((await ask(sampleFrameLoader, `/dev/emails/${name}/html`, { params: { name } })).status).toBe(404);
  });
});
