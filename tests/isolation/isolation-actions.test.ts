// Denied by default, for what is sent as well: who has no part in a case changes nothing in it, and who has left an
// organisation neither reads nor changes anything of it from the next request on.
import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { newCommandId } from "#app/cases/execute/execute.server.ts";
import { db } from "#db/client.server.ts";
import { assessing, dataset, makeWorld, must, orgs, people, submitted } from "#tests/support/case-world.ts";
import { withDatabase } from "#tests/support/database.ts";
import { WORKFLOWS } from "#workflows/registry.ts";
import {
  anything,
  ask,
  makeOthers,
  makeSecretWorld,
  printOfEverything,
  requestAs,
  SECRET,
  type SecretWorld,
  userIdOf,
  type Who,
} from "./isolation-fixture.ts";

withDatabase();
let world: SecretWorld;
beforeAll(async () => {
  await makeWorld();
  await makeOthers();
  world = await makeSecretWorld();
});

const OUTSIDERS: readonly Who[] = ["stranger", "otherHandler", "nobody"];
const command = (name: string) => ({ ...anything, _command: name, _commandId: newCommandId(), _version: "" });

type Sending = [name: string, path: string, form: Record<string, string>, others: readonly Who[]];
function sendings(): Sending[] {
  const request = [...OUTSIDERS, "adviser" as const];
  const decisions = `/organisations/${orgs.owner}/decisions`;
  return [
    ...Object.keys(WORKFLOWS.request.commands).map(
      (name): Sending => [`request ${name}`, `/requests/${world.desk.mine}?index`, command(name), request],
    ),
    ...Object.keys(WORKFLOWS["legal-question"].commands).map(
      (name): Sending => [
        `question ${name}`,
        `/questions/${world.advised.mine}`,
        command(name),
        [...OUTSIDERS, "handler", "approver"],
      ],
    ),
    ...(["agreement", "appeal"] as const).flatMap((kind) =>
      Object.keys(WORKFLOWS[kind].commands).map(
        (name): Sending => [
          `${kind} ${name}`,
          kind === "agreement" ? `/agreements/${world.agreement}?index` : `/appeals/${world.appeal}`,
          command(name),
          request,
        ],
      ),
    ),
    ...Object.keys(WORKFLOWS.demand.commands).map(
      (name): Sending => [`demand ${name}`, `/demand/${world.demand}`, command(name), OUTSIDERS],
    ),
    ...Object.keys(WORKFLOWS.consent.commands).map(
      (name): Sending => [`consent ${name}`, `/requests/${world.consent}?index`, command(name), request],
    ),
    [
      "consent by its id",
      `/consent/${world.consent}`,
      { answer: "withdraw", version: "1" },
      [...OUTSIDERS, null],
    ],
    [
      "an invitation by its id",
      `/invitation/${world.invitation}`,
      { answer: "decline", orgId: orgs.other, confirm: "yes" },
      [...OUTSIDERS, "applicant", "handler", null],
    ],
    ...["invite-co-applicant", "remove-co-applicant", "offer-lead", "leave-request"].map(
      (name): Sending => [name, `/requests/${world.desk.mine}/applicants`, command(name), request],
    ),
    [
      "a review by its id",
      `/review/${world.review}`,
      { recommendation: "share", comment: "Yes, of course." },
      [...OUTSIDERS, "handler", null],
    ],
    [
      "autosave of answers",
      `/requests/${world.draft}/answers`,
      { _section: "what", purpose: "x" },
      [...request, "handler"],
    ],
    [
      "a section",
      `/requests/${world.draft}/form/what`,
      { purpose: "x", _then: "list" },
      [...request, "handler"],
    ],
    [
      "beginning again",
      `/requests/${world.request}/again`,
      { _commandId: newCommandId() },
      [...request, "handler", "approver"],
    ],
    ["the summary", `/requests/${world.draft}/form/summary`, command("submit"), [...request, "handler"]],
    ["a draft of a command", `/cases/${world.desk.mine}/draft`, command("send-message"), request],
    ["taking on the desk", "/desk?index", { ...command("claim"), _case: world.desk.unclaimed }, request],
    [
      "taking a question",
      "/questions?index",
      { ...command("take"), _case: world.advised.unclaimed },
      OUTSIDERS,
    ],
    ...(["grant", "refuse"] as const).map(
      (intent): Sending => [
        `${intent} a membership`,
        `/organisations/${orgs.applicant}/members`,
        { intent, requestId: world.membershipRequest },
        [...request, "handler"],
      ],
    ),
    ["an owner's rules", decisions, { intent: "inherit" }, [...OUTSIDERS, "applicant", "adviser"]],
    [
      "let oneself in",
      `/organisations/${orgs.applicant}/members`,
      { intent: "add", email: "nobody@example.no", role: "applicant" },
      [...request, "handler"],
    ],
    [
      "put somebody out",
      `/organisations/${orgs.owner}/members`,
      { intent: "remove", userId: people.handler.userId, role: "handler" },
      [...OUTSIDERS, "applicant", "adviser"],
    ],
    ...(["template", "remove", "body"] as const).map(
      (intent): Sending => [
        `terms: ${intent}`,
        `/organisations/${orgs.owner}/terms`,
        { intent, language: "nb", text: "x", orgNumber: "" },
        [...request, "handler", "applicant"],
      ],
    ),
    [
      "another try for a letter",
      `/admin/outbox/${world.mail}?index`,
      {},
      [...request, "handler", "applicant"],
    ],
    ["an import", "/admin/import", { source: "x" }, [...request, "handler", "applicant"]],
  ];
}

describe("whatever is sent", () => {
  test("by somebody without a part in it is answered with 404 and changes nothing", async () => {
    const before = await printOfEverything();
    expect(sendings().length).toBeGreaterThan(50);
    for (const [name, path, form, others] of sendings()) {
      for (const who of others) {
        const refused = await requestAs(who, path, form);
        expect(`${name} ${who} ${refused.status}`).toBe(`${name} ${who} 404`);
        expect(refused.text).not.toContain(SECRET);
      }
    }
    expect(await printOfEverything()).toBe(before);
  });

  test("by nobody leads to signing in, or to nothing, and changes nothing", async () => {
    const before = await printOfEverything();
    for (const [name, path, form] of sendings()) {
      const refused = await requestAs(null, path, form);
      const expected = /^\/(admin|consent|invitation|review)/.test(path) ? "404 " : "302 /sign-in";
      expect(`${name} ${refused.status} ${refused.location.split("?")[0]}`).toBe(`${name} ${expected}`);
    }
    expect(await printOfEverything()).toBe(before);
  });

  test("for an organisation that one does not belong to begins nothing", async () => {
    const before = await printOfEverything();
    const begin = (who: Who) =>
      requestAs(who, "/requests/new", {
        dataset: dataset.id,
        organisation: orgs.applicant,
        _commandId: newCommandId(),
      });
    for (const who of OUTSIDERS) expect((await begin(who)).status).toBe(422);
    for (const who of OUTSIDERS) {
      const asked = await requestAs(who, "/questions/new", {
        _commandId: newCommandId(),
        question: "May I ask in their name, please?",
        facts: "I am not one of them.",
        askFor: `org:${orgs.applicant}:applicant`,
      });
      expect(asked.status).toBe(422);
    }
    expect(await printOfEverything()).toBe(before);
  });

  test("what one has typed and not sent is not shown to colleagues", async () => {
    const caseId = await assessing();
    const typed = { ...command("ask-clarification"), field: "use", question: `${SECRET} of mine alone` };
    expect((await requestAs("handler", `/cases/${caseId}/draft`, typed)).status).toBe(200);
    expect((await requestAs("handler", `/requests/${caseId}`)).text).toContain(typed.question);
    for (const who of ["handler2", "approver", "applicant"] as const)
      expect((await requestAs(who, `/requests/${caseId}`)).text).not.toContain(typed.question);
  });
});

describe("who has left", () => {
  const who = "leaver";
  const roles = [
    { orgId: orgs.applicant, role: "applicant" },
    { orgId: orgs.owner, role: "handler" },
    { orgId: orgs.owner, role: "approver" },
    { orgId: orgs.centre, role: "adviser" },
  ] as const;

  test("sees and changes nothing more, also where they once worked with the case by name", async () => {
    const userId = userIdOf(who);
    for (const { orgId, role } of roles)
      await db().execute(
        sql`insert into memberships (user_id, org_id, role) values (${userId}, ${orgId}, ${role})`,
      );
    // They take a request and a question, and ask one; then colleagues take over.
    const request = await submitted();
    const question = await ask();
    const act = async (path: string, name: string) => {
      const sent = await requestAs(who, path, command(name));
      expect(`${name} ${sent.status}`).toBe(`${name} 303`);
    };
    await act(`/requests/${request}?index`, "claim");
    await act(`/questions/${question}`, "take");
    await act(`/questions/${question}`, "send-message");
    const asked = await requestAs(who, "/questions/new", {
      _commandId: newCommandId(),
      question: `${SECRET}: what a colleague asked before leaving?`,
      facts: "It belongs to the organisation.",
      askFor: `org:${orgs.applicant}:applicant`,
    });
    const own = /\/questions\/([0-9a-f-]{36})/.exec(asked.location)?.[1] ?? "";
    expect(own).not.toBe("");
    await must(request, "handler2", "claim");
    await must(question, "adviser2", "assign", { adviserId: people.adviser2.userId });

    const pages = [
      ...[request, world.request].map((id) => `/requests/${id}`),
      `/requests/${world.draft}/form`,
      ...[question, own, world.ownersQuestion, world.applicantsQuestion].map((id) => `/questions/${id}`),
      ...roles.map(({ orgId }) => `/organisations/${orgId}/members`),
    ];
    const lists = [
      "/cases",
      "/desk",
      "/desk?tab=closed",
      "/questions",
      "/questions?tab=sent",
      "/questions?tab=over",
    ];
    for (const path of pages) expect(`${path} ${(await requestAs(who, path)).status}`).toBe(`${path} 200`);
    expect((await requestAs(who, "/desk?tab=team")).text).toContain(request);

    for (const { orgId, role } of roles) {
      const gone = await requestAs(who, `/organisations/${orgId}/members`, {
        intent: "remove",
        userId,
        role,
      });
      expect(`${role} ${gone.status}`).toBe(`${role} 303`);
    }

    const before = await printOfEverything();
    for (const path of pages) {
      const refused = await requestAs(who, path);
      expect(`${path} ${refused.status} ${refused.text.includes(SECRET)}`).toBe(`${path} 404 false`);
    }
    const [all] = await db().execute<{ ids: string[] }>(sql`select array_agg(id::text) as ids from cases`);
    for (const path of lists) {
      const { status, text } = await requestAs(who, path);
      expect(status).toBe(200);
      expect([SECRET, ...(all?.ids ?? [])].filter((word) => text.includes(word))).toEqual([]);
    }
    for (const [name, path, form] of sendings().filter(([name]) => /^(request|question) /.test(name)))
      expect(`${name} ${(await requestAs(who, path, form)).status}`).toBe(`${name} 404`);
    expect(await printOfEverything()).toBe(before);
  });

  test("keeps what they asked for themselves", async () => {
    const asked = await requestAs("nobody", "/questions/new", {
      _commandId: newCommandId(),
      question: "What may a person ask without an organisation?",
      facts: "It is my own question.",
      askFor: `user:${userIdOf("nobody")}`,
    });
    const own = asked.location.split("?")[0] ?? "";
    expect((await requestAs("nobody", own)).status).toBe(200);
    expect((await requestAs("leaver", own)).status).toBe(404);
  });
});
