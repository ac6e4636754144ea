// The case file: each party gets what it may read and nothing else, and can see for itself that it is whole.
import { beforeAll, describe, expect, test } from "vitest";
import type { CaseFile, ShownEvent } from "#app/audit/case-file.ts";
import { checkCaseFile } from "#app/audit/check-case-file.ts";
import { nodeHashing } from "#app/audit/node-hashing.ts";
import { signingKey } from "#app/audit/signing-key.server.ts";
import { webHashing } from "#app/audit/web-hashing.ts";
import { canonicalJson } from "#app/cases/execute/canonical-json.ts";
import { sqlClient } from "#db/client.server.ts";
import { pageFor } from "#tests/request/requests-fixture.ts";
import {
  asSubject,
  makeWorld,
  must,
  openRequest,
  type Person,
  payloads,
  stateOf,
  submitted,
} from "#tests/support/case-world.ts";
import { withDatabase } from "#tests/support/database.ts";

withDatabase();
let requestId: string;
let questionId: string;
const long = "A text that is long enough to be accepted anywhere.";
/** What one side says to itself; the other must not find it in its file. */
const OWNERS = [
  "Too early to say, ask again.",
  "Kari Nordmann",
  "kari@example.no",
  "The owner asks the centre",
];
const CENTRES = ["The first attempt at an answer", "This will not do."];

beforeAll(async () => {
  await makeWorld();
  requestId = await submitted();
  await must(requestId, "handler", "claim");
  await must(requestId, "handler", "ask-clarification", { field: "purpose", question: "What for, exactly?" });
  await must(requestId, "applicant", "answer-clarification", { reply: "For research.", changes: {} });
  const question = `The owner asks the centre: ${long}`;
  await must(requestId, "handler", "ask-resource-centre", { ...payloads.question, question });
  questionId = (await stateOf(requestId)).context.questions[0]?.id ?? "";
  await must(questionId, "adviser", "triage", { topic: "privacy", urgency: "soon" });
  await must(questionId, "adviser", "take");
  await must(questionId, "adviser", "submit-answer", {
    answer: `The first attempt at an answer. ${long}`,
    sources: [],
  });
  await must(questionId, "adviser2", "return-answer", { comment: "This will not do." });
  await must(questionId, "adviser", "submit-answer", {
    answer: `The answer that holds. ${long}`,
    sources: ["GDPR"],
  });
  await must(questionId, "adviser2", "approve-answer");
  await must(requestId, "handler", "require-consent", { ...payloads.consent, needed: 1 });
  const consent = (await stateOf(requestId)).context.consents[0]?.id ?? "";
  await asSubject(consent, "accept");
  await must(requestId, "handler", "propose-decision", { recommendation: "approve", reasons: long });
  await must(requestId, "approver", "return-to-handler", { comment: "Too early to say, ask again." });
  await must(requestId, "handler", "propose-decision", { recommendation: "approve", reasons: long });
  await must(requestId, "approver", "approve", payloads.approve);
  await must(requestId, "handler", "deliver-access", payloads.deliver);
});

async function fileFor(
  person: Person,
  path = `/requests/${requestId}`,
): Promise<{ text: string; file: CaseFile }> {
  const { status, html: text } = await pageFor(person, `${path}/case-file.json`);
  expect(status).toBe(200);
  return { text, file: JSON.parse(text) as CaseFile };
}
const shown = (file: CaseFile) => file.events.filter((e): e is ShownEvent => !("hidden" in e));
const saidIn = (file: CaseFile, type: string) =>
  shown(file)
    .filter((e) => e.type === type)
    .map((e) => e.said);

describe("a case file", () => {
  test.each(["applicant", "handler", "approver"] as const)(
    "for the %s is canonical JSON that holds, wherever it is checked",
    async (person) => {
      const { text, file } = await fileFor(person);
      expect(text).toBe(canonicalJson(file));
      for (const hashing of [webHashing, nodeHashing]) {
        const check = await checkCaseFile(text, hashing);
        expect(check.faults).toEqual([]);
        expect(check).toMatchObject({
          ok: true,
          signaturesChecked: true,
          events: (await stateOf(requestId)).seq,
          coveredTo: (await stateOf(requestId)).seq,
          keys: [signingKey().publicKey],
        });
      }
    },
  );

  test("gives the applicant everything said to it, and of the rest only that it happened", async () => {
    const { text, file } = await fileFor("applicant");
    const { faults, hidden, withheld } = await checkCaseFile(text, webHashing);
    expect({ faults, hidden, withheld }).toEqual({ faults: [], hidden: 1, withheld: 4 });
    for (const secret of OWNERS) expect(text).not.toContain(secret);
    expect(saidIn(file, "propose-decision")).toEqual(["withheld", "withheld"]);
    expect(saidIn(file, "require-consent")).toEqual(["withheld"]);
    expect(saidIn(file, "ask-resource-centre")).toEqual(["withheld"]);
    expect(saidIn(file, "approve")).toMatchObject([{ payload: { reasons: payloads.approve.reasons } }]);
    expect(saidIn(file, "legal-question-answered")).toMatchObject([{ payload: { sources: ["GDPR"] } }]);
  });

  test("gives the owner what it said to itself", async () => {
    const { text, file } = await fileFor("handler");
    for (const own of OWNERS) expect(text).toContain(own);
    expect(shown(file)).toHaveLength(file.events.length);
  });

  test("never holds access details, salts of what is withheld, or the machine's memory", async () => {
    for (const person of ["applicant", "handler", "approver"] as const) {
      const { text, file } = await fileFor(person);
      expect(text).not.toMatch(/secret\.example|sesame|"snapshot":|"context":/);
      const withheld = shown(file)
        .filter((e) => typeof e.said === "string")
        .map((e) => e.seq);
      const salts =
        await sqlClient()`select salt from case_event_payloads where case_id = ${requestId} and seq = any(${withheld})`;
      for (const { salt } of salts) expect(text).not.toContain(salt);
    }
  });

  test("of a question gives the asker the answer that was approved, not the attempts before it", async () => {
    const asker = await fileFor("handler", `/questions/${questionId}`);
    expect(asker.text).toContain("The answer that holds.");
    for (const inside of CENTRES) expect(asker.text).not.toContain(inside);
    expect((await checkCaseFile(asker.text, webHashing)).faults).toEqual([]);
    const adviser = await fileFor("adviser2", `/questions/${questionId}`);
    for (const inside of CENTRES) expect(adviser.text).toContain(inside);
    expect((await checkCaseFile(adviser.text, webHashing)).faults).toEqual([]);
  });

  test("is for those who may see the case, at the address of its kind", async () => {
    for (const [person, path] of [
      ["stranger", `/requests/${requestId}`],
      ["otherHandler", `/requests/${requestId}`],
      ["adviser", `/requests/${requestId}`],
      ["applicant", `/questions/${questionId}`],
      ["handler", `/questions/${requestId}`],
      ["handler", `/requests/${questionId}`],
      ["handler", "/requests/nonsense"],
    ] as const) {
      expect(`${person} ${path} ${(await pageFor(person, `${path}/case-file.json`)).status}`).toBe(
        `${person} ${path} 404`,
      );
    }
  });

  test("of a long case is given page by page and still holds", async () => {
    const id = await openRequest();
    for (let i = 0; i < 205; i++) await must(id, "applicant", "send-message", { text: `Message ${i}` });
    const { text } = await fileFor("applicant", `/requests/${id}`);
    expect(await checkCaseFile(text, nodeHashing)).toMatchObject({ ok: true, events: 206, coveredTo: 206 });
  });
});

describe("a case file that somebody has changed", () => {
  type Change = (file: CaseFile) => unknown;
  const event = (file: CaseFile, type: string) => shown(file).find((e) => e.type === type) as ShownEvent;
  const changes: [string, Change, string[]][] = [
    [
      "a word of the decision",
      (f) => {
        (event(f, "approve").said as { payload: Record<string, unknown> }).payload.reasons = "No.";
      },
      ["changed", "said"],
    ],
    [
      "a salt",
      (f) => {
        (event(f, "approve").said as { salt: string }).salt = "00";
      },
      ["changed", "said"],
    ],
    [
      "who did it",
      (f) => {
        event(f, "approve").actorId = null;
      },
      ["changed", "hash"],
    ],
    [
      "the name of who did it",
      (f) => {
        event(f, "approve").who = "Somebody else";
      },
      ["changed"],
    ],
    [
      "the title",
      (f) => {
        f.case.title.nb = "Noe annet";
      },
      ["changed"],
    ],
    [
      "the state",
      (f) => {
        f.case.state = "refused";
      },
      ["changed", "head"],
    ],
    [
      "the reference",
      (f) => {
        f.case.reference = "F-2020-000001";
      },
      ["changed", "proof"],
    ],
    [
      "the last event, left out",
      (f) => {
        f.events.pop();
      },
      ["changed", "proof"],
    ],
    [
      "an event in the middle, left out",
      (f) => {
        f.events.splice(3, 1);
      },
      ["changed", "gap"],
    ],
    [
      "two events, swapped",
      (f) => {
        f.events.splice(2, 2, ...f.events.slice(2, 4).reverse());
      },
      ["changed", "gap"],
    ],
    [
      "the digest of a hidden event",
      (f) => {
        const e = f.events.find((x) => "hidden" in x);
        if (e && "hidden" in e) e.digest = "0".repeat(64);
      },
      ["changed", "hash"],
    ],
    [
      "the checkpoint's time",
      (f) => {
        if (f.checkpoint) f.checkpoint.takenAt = "2020-01-01T00:00:00.000Z";
      },
      ["changed", "checkpoint"],
    ],
    [
      "the proof",
      (f) => {
        if (f.proof) f.proof.seq -= 1;
      },
      ["changed", "proof"],
    ],
    [
      "the checkpoint, left out",
      (f) => {
        f.checkpoint = null;
      },
      ["changed", "proof"],
    ],
  ];
  test.each(changes)("%s", async (_what, change, found) => {
    const { file } = await fileFor("applicant");
    change(file);
    const check = await checkCaseFile(canonicalJson(file), webHashing);
    expect(check.ok).toBe(false);
    expect(check.faults.map((f) => f.code)).toEqual(expect.arrayContaining(found));
  });

  test.each([
    "",
    "{",
    "[]",
    "null",
    "{}",
    '{"format":"dataveien-case-file/1","events":[{}]}',
    '{"format":"dataveien-case-file/1","events":[null],"case":{},"signature":{}}',
  ])("or that never was one: %s", async (text) => {
    expect(await checkCaseFile(text, webHashing)).toMatchObject({ ok: false });
  });
});
