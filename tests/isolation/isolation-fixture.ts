// A world in which everything that people wrote holds the word SECRET, and everybody who may not read it.
import { sql } from "drizzle-orm";
import { startSession } from "#app/accounts/session.server.ts";
import { newCommandId, openCase } from "#app/cases/execute/execute.server.ts";
import { saveAnswers } from "#app/cases/page/command-drafts.server.ts";
import { db } from "#db/client.server.ts";
import { insertPolicy } from "#db/queries/organisations/access-policies.ts";
import { answers } from "#tests/cases/samples.ts";
import { appealed, grounds, offer, offered } from "#tests/support/agreement-world.ts";
import {
  asSubject,
  assessing,
  deciding,
  id,
  must,
  openRequest,
  orgs,
  type Person,
  payloads,
  people,
  stateOf,
  submitted,
} from "#tests/support/case-world.ts";
import { perDatabase } from "#tests/support/database.ts";
import { openDemand } from "#tests/support/demand-world.ts";
import { visit } from "#tests/support/site.ts";
import { HOUSE_POLICY } from "#workflows/request/memory/access-policy-schema.ts";

export const SECRET = "SECRET";
const told = `${SECRET}: what is said between the parties of this case.`;

/** Besides the people of the small world. `null` is a visitor who is not signed in. */
const OTHERS = { nobody: id(40), leaver: id(41), administrator: id(42), asker: id(43) } as const;
export type Who = Person | keyof typeof OTHERS | null;
export const userIdOf = (who: Exclude<Who, null>): string =>
  who in OTHERS ? OTHERS[who as keyof typeof OTHERS] : people[who as Person].userId;

const cookies = perDatabase(() => new Map<Who, string>());
export async function requestAs(who: Who, path: string, form?: Record<string, string>) {
  if (who !== null && !cookies().has(who)) {
    cookies().set(who, await startSession(new Request("http://localhost:3000/"), userIdOf(who)));
  }
  const cookie = cookies().get(who);
  const response = await visit(path, {
    cookie: [...(who !== null && cookie ? [cookie] : []), "lang=nb"],
    ...(form ? { form } : {}),
  });
  return {
    status: response.status,
    text: await response.text(),
    location: response.headers.get("Location") ?? "",
    retryAfter: response.headers.get("Retry-After"),
  };
}

export async function makeOthers(): Promise<void> {
  for (const [name, userId] of Object.entries(OTHERS)) {
    await db().execute(sql`insert into users (id, email, name, email_confirmed_at, admin)
      values (${userId}, ${`${name}@example.no`}, ${name === "asker" ? `${SECRET} Asker` : `Person ${name}`}, now(),
        ${name === "administrator"})`);
  }
}

/** What a form of any command could send, so that nothing is refused for being empty. */
export const anything = {
  text: "A text that is long enough for anything.",
  question: "A text that is long enough for anything.",
  reasons: "A text that is long enough for anything.",
  comment: "A text that is long enough for anything.",
  reply: "A text that is long enough for anything.",
  answer: "A text that is long enough for anything.",
  where: "A text that is long enough for anything.",
  topic: "privacy",
  urgency: "urgent",
  adviserId: people.adviser.userId,
  confirm: "on",
};

export interface SecretWorld {
  /** Access has been given: every tab has something. */
  request: string;
  draft: string;
  /** Of the request, asked by the owner. */
  ownersQuestion: string;
  /** Asked by the applicant's side, answered. */
  applicantsQuestion: string;
  consent: string;
  /** Id of an invitation's link; its token is another. */
  invitation: string;
  /** Id of a reviewer's link; its token is another. */
  review: string;
  agreement: string;
  /** Only the centre and the person who answered have read it. */
  demand: string;
  appeal: string;
  /** Queue of a desk → a case that lies in it. */
  desk: Record<"mine" | "unclaimed" | "team" | "decision" | "waiting" | "active" | "closed", string>;
  cases: Record<"open" | "active" | "closed", string>;
  asked: Record<"yours" | "sent" | "over", string>;
  advised: Record<"unclaimed" | "mine" | "review" | "team" | "waiting" | "answered" | "closed", string>;
  mail: string;
  harvest: string;
  membershipRequest: string;
}

export async function makeSecretWorld(): Promise<SecretWorld> {
  const request = await toldRequest();
  const { context } = await stateOf(request);
  const draft = await openRequest();
  await saveAnswers(
    draft,
    people.applicant,
    "what",
    { purpose: told, use: "" },
    { version: 0, page: id(60) },
  );
  const mine = await assessing();
  const decision = await deciding();
  const waiting = await assessing();
  await must(waiting, "handler", "ask-clarification", { field: "use", question: told });
  const closed = await submitted();
  await must(closed, "applicant", "withdraw", { reason: told });
  const unclaimed = await submitted();
  const advised = {
    unclaimed: await ask(),
    mine: await answering(),
    review: await reviewed(),
    team: await answering(),
    waiting: await waitingForAsker(),
    answered: await answered(),
    closed: await over(),
  };
  return {
    request,
    draft,
    ownersQuestion: context.questions[0]?.id ?? "",
    applicantsQuestion: await answered(),
    consent: context.consents[0]?.id ?? "",
    invitation: context.coApplicants?.[0]?.id ?? "",
    review: context.reviews[0]?.id ?? "",
    demand: await openDemand("applicant", { title: told.slice(0, 100), need: told, purpose: told }),
    agreement: (await offered({ ...offer, purpose: told })).agreementId,
    appeal: (await appealed({ ...grounds, grounds: told })).appealId,
    desk: { mine, unclaimed, team: mine, decision, waiting, active: request, closed },
    cases: { open: unclaimed, active: request, closed },
    asked: { yours: advised.answered, sent: advised.unclaimed, over: advised.closed },
    advised,
    ...(await writtenBeside()),
  };
}

async function toldRequest(): Promise<string> {
  const request = await openRequest();
  await must(request, "applicant", "submit", { answers: { ...answers, purpose: told } });
  await must(request, "handler", "claim");
  const invited = [{ name: `${SECRET} Invited`, email: "invited@example.no" }];
  await must(request, "applicant", "invite-co-applicant", { invited });
  await must(request, "applicant", "send-message", { text: told });
  await must(request, "handler", "ask-resource-centre", { question: told, facts: told, blocking: true });
  await must(request, "handler", "require-consent", {
    ...payloads.consent,
    subjects: [{ name: `${SECRET} Subject`, email: "subject@example.no" }],
    data: told,
    needed: 1,
  });
  await must(request, "handler", "ask-review", {
    kind: "legal",
    reviewers: [{ name: `${SECRET} Reviewer`, email: "reviewer@example.no" }],
    question: told,
    replyBy: "2090-01-01",
    blocking: false,
  });
  const { context } = await stateOf(request);
  await asSubject(context.consents[0]?.id ?? "", "accept");
  const question = context.questions[0]?.id ?? "";
  await must(question, "adviser", "send-message", { text: told });
  await answer(question);
  await must(request, "handler", "propose-decision", { recommendation: "approve", reasons: told });
  await must(request, "approver", "approve", { ...payloads.approve, reasons: told });
  await must(request, "handler", "deliver-access", { ...payloads.deliver, instructions: told });
  return request;
}

/** A question of the applicant's side. */
export async function ask(): Promise<string> {
  const result = await openCase({
    kind: "legal-question",
    input: {
      question: told,
      facts: told,
      title: { nb: told, nn: told, en: told },
      askerPrincipal: `org:${orgs.applicant}:applicant`,
      askerName: "Org applicant",
      requestId: null,
      centreOrgId: orgs.centre,
      blocking: false,
    },
    commandId: newCommandId(),
    by: people.applicant,
    roles: ["asker"],
  });
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.caseId;
}
const doing =
  (
    before: () => Promise<string>,
    ...step: Parameters<typeof must> extends [string, ...infer R] ? R : never
  ) =>
  async () => {
    const caseId = await before();
    await must(caseId, ...step);
    return caseId;
  };
const answering = doing(ask, "adviser", "take");
const reviewed = doing(answering, "adviser", "submit-answer", { answer: told, sources: [told] });
const waitingForAsker = doing(answering, "adviser", "ask-details", { question: told });
const answered = doing(reviewed, "adviser2", "approve-answer");
const over = doing(answered, "applicant", "accept-answer");

async function answer(question: string): Promise<void> {
  await must(question, "adviser", "take");
  await must(question, "adviser", "submit-answer", { answer: told, sources: [told] });
  await must(question, "adviser2", "approve-answer");
}

/** A letter, an import, and a person who asks to join the applicant's organisation. */
async function writtenBeside() {
  const [mail, harvest, membershipRequest] = [id(50), id(51), id(52)];
  await db().execute(sql`insert into mails (id, idempotency_key, topic, to_address, to_name, locale, subject, html, text, status, created_at)
    values (${mail}, 'secret', 'request-received', 'a@example.no', ${SECRET}, 'nb', ${told}, ${told}, ${told}, 'dead', now())`);
  await db().execute(sql`insert into harvests (id, source_id, file_name, format, at, datasets, added, changed, gone, unchanged, findings)
    select ${harvest}, id, ${`${SECRET}.ttl`}, 'turtle', now(), 1, 1, 0, 0, 0, '[]'::jsonb from sources limit 1`);
  await db().execute(sql`insert into membership_requests (id, user_id, org_id, role, created_at)
    values (${membershipRequest}, ${OTHERS.asker}, ${orgs.applicant}, 'applicant', now())`);
  await insertPolicy(db(), {
    orgId: orgs.owner,
    datasetId: null,
    version: 1,
    policy: { ...HOUSE_POLICY, stages: [{ name: SECRET, needed: 1, approvers: [] }] },
    savedBy: people.approver.userId,
  });
  return { mail, harvest, membershipRequest };
}

/** Everything that outsiders could change, in one word. */
export async function printOfEverything(): Promise<string> {
  const [row] = await db().execute<{ print: string }>(sql`
    select md5(concat_ws('|',
      (select string_agg(id || ':' || seq, ',' order by id) from cases),
      (select string_agg(case_id || form || version || values::text, ',' order by case_id, form) from drafts),
      (select string_agg(user_id || ':' || org_id || ':' || role, ',' order by user_id, org_id, role) from memberships),
      (select string_agg(id || coalesce(outcome, ''), ',' order by id) from membership_requests),
      (select string_agg(id || status, ',' order by id) from mails where status = 'dead'),
      (select count(*) from harvests), (select count(*) from datasets))) as print`);
  return row?.print ?? "";
}
