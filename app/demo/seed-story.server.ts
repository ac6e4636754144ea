// Replays one story through the write path of every case: what the demo shows is what the program does.
import { fireClocks } from "#app/cases/clocks/fire-clocks.server.ts";
import type { CommandIssuer } from "#app/cases/execute/command.ts";
import { execute, openCase } from "#app/cases/execute/execute.server.ts";
import { loadCase } from "#app/cases/execute/load-case.server.ts";
import type { OpenData } from "#app/catalogue/road/open-data.ts";
import { uuidFromName } from "#app/platform/uuid-from-name.ts";
import { db, sqlClient } from "#db/client.server.ts";
import { saveDraft } from "#db/queries/cases/drafts.ts";
import type { AgreementContext } from "#workflows/agreement/context.ts";
import { childId } from "#workflows/child-id.ts";
import type { AnswerRule } from "#workflows/request/answer-time.ts";
import { SECTION_FIELDS, SECTIONS } from "#workflows/request/answers.ts";
import type { RequestContext } from "#workflows/request/context.ts";
import { TERMS_VERSION, termsHash } from "#workflows/request/joint-terms.ts";
import type { Earlier } from "#workflows/request/memory/earlier-schema.ts";
import { principalsOf } from "#workflows/roles.ts";
import { assertAccepted } from "./assert-accepted.ts";
import { DEMO_ANSWERS } from "./demo-answers.ts";
import {
  DEMO_ORGANISATIONS,
  DEMO_PEOPLE,
  type DemoOrganisationKey,
  type DemoPerson,
  type DemoPersonKey,
  demoUserId,
} from "./people.ts";
import type { Step, Story } from "./story.ts";

const DAY_MS = 86_400_000;

export type DemoDataset = {
  id: string;
  title: { nb: string; nn: string; en: string };
  /** By when its owner has to answer, as for everybody who begins a request. */
  answerRule: AnswerRule | null;
};

export interface DemoWorld {
  orgIds: Record<DemoOrganisationKey, string>;
  /** Datasets of each owner, in the order of their addresses. */
  datasets: Record<string, DemoDataset[]>;
  /** Those that anybody may use. */
  openDatasets: Record<string, (DemoDataset & { openData: OpenData })[]>;
  /** Those that are public and lie nowhere: one asks for the documents. */
  documentDatasets: Record<string, DemoDataset[]>;
  /** The instant everything is counted back from. */
  now: Date;
}

/** Throws when a step is refused or the story ends elsewhere than it says: the demo must be true. */
export async function seedStory(story: Story, world: DemoWorld): Promise<void> {
  const start = world.now.getTime() - story.daysAgo * DAY_MS;
  // Working hours, a different minute for each, so that timelines read like life.
  const at = (day: number, n: number) => new Date(start + day * DAY_MS + n * 17 * 60_000).toISOString();
  const date = (day: number) => new Date(start + day * DAY_MS).toISOString().slice(0, 10);
  const pick = <T>(list: readonly T[] = []) => list[story.dataset % Math.max(1, list.length)];
  const open = story.openData ? pick(world.openDatasets[story.owner]) : undefined;
  const dataset = story.openData ? open : pick(world.datasets[story.owner]);
  if (!dataset) throw new Error(`The demo catalogue has no dataset of ${story.owner}.`);
  const org = (key: DemoOrganisationKey) => ({ id: world.orgIds[key], name: DEMO_ORGANISATIONS[key].name });

  const opened = await openCase({
    kind: "request",
    input: {
      dataset: { id: dataset.id, title: dataset.title },
      openData: open?.openData ?? null,
      answerRule: dataset.answerRule,
      applicantOrg: org(story.applicant),
      ownerOrg: org(story.owner),
      centreOrgId: world.orgIds.ressurssenter,
      ...(story.earlier ? { earlier: earlierOf(story.earlier, story, date) } : {}),
    },
    commandId: uuidFromName(`demo ${story.key}`),
    by: commander(story.by, world),
    roles: ["applicant"],
    at: at(0, 0),
  });
  const caseId = assertAccepted(opened, `story ${story.key}`, "create").caseId;
  if (story.draftOnly) await keepDraft(caseId, story, at(0, 1));

  const answers = { ...DEMO_ANSWERS[story.answers], periodFrom: date(30), periodTo: date(395) };
  for (const [n, step] of story.steps.entries()) {
    if (step.who === "time") {
      await fireClocks(at(step.day, n + 1), "due");
      continue;
    }
    const target = await sceneOf(caseId, step);
    const said = placed(dated(step.with ?? {}, date), world);
    const payload = step.does === "submit" ? { answers } : { ...said, ...target.carried };
    const result = await execute({
      caseId: target.caseId,
      command: { type: step.does, ...payload },
      commandId: uuidFromName(`demo ${story.key} ${n}`),
      by: target.linkId ? byLink(target.linkId, step, world) : commander(step.who, world),
      at: at(step.day, n + 1),
    });
    assertAccepted(result, `story ${story.key}`, step.does);
  }
  await fireClocks(world.now.toISOString(), "due");
  const end = await loadCase(sqlClient(), caseId, uuidFromName("nothing"));
  if (end?.state !== story.endsIn)
    throw new Error(`Demo story ${story.key} ended in ${end?.state}, not ${story.endsIn}.`);
  await checkEnd(caseId, story, "agreement", story.agreementEndsIn);
  await checkEnd(caseId, story, "appeal", story.appealEndsIn);
}

export function commander(who: Step["who"], world: DemoWorld): CommandIssuer {
  if (who === "subject" || who === "reviewer" || who === "time")
    throw new Error(`A ${who} acts through a link, or not at all.`);
  const person: DemoPerson = DEMO_PEOPLE[who];
  const { org, roles } = person.member ?? { org: null, roles: [] };
  const memberships = org === null ? [] : roles.map((role) => ({ orgId: world.orgIds[org], role }));
  const userId = demoUserId(who as DemoPersonKey);
  return { userId, principals: principalsOf(userId, memberships), demo: true };
}

/** An invitation is accepted by link and account together; other links are all that their holders have. */
function byLink(linkId: string, { who }: Step, world: DemoWorld): CommandIssuer {
  const link = `link:${linkId}`;
  if (who === "subject" || who === "reviewer") return { userId: null, principals: [link] };
  const person = commander(who, world);
  return "system" in person ? person : { ...person, principals: [...person.principals, link] };
}

/** What the page that shows the terms carries. */
export const termsOf = (c: RequestContext | undefined) => ({
  textVersion: TERMS_VERSION,
  locale: "nb",
  textHash: c && termsHash(TERMS_VERSION, "nb", { title: c.dataset.title, owner: c.ownerOrg.name }),
});

/** The case a step happens in; consents are reached as their subjects reach them, by link. */
async function sceneOf(caseId: string, step: Step): Promise<SceneCase> {
  if (!step.where || step.where === "case") return { caseId };
  const context = await memoryOf<RequestContext>(caseId);
  if (step.where === "question") return { caseId: context?.questions.at(-1)?.id ?? "" };
  if (step.where === "appeal") return { caseId: context?.appeal?.id ?? "" };
  if (step.where === "agreement") return agreementScene(context?.agreement?.id ?? "", step.does);
  if (step.where === "terms") return { caseId, carried: termsOf(context) };
  if ("invitation" in step.where)
    return {
      caseId,
      linkId: context?.coApplicants?.[step.where.invitation]?.id ?? "",
      carried: termsOf(context),
    };
  if ("review" in step.where) return { caseId, linkId: context?.reviews[step.where.review]?.id ?? "" };
  const consent = context?.consents[step.where.consent]?.id ?? "";
  // The link's id follows the consent's (workflows/request/effects.ts).
  return { caseId: consent, linkId: childId(consent, 0) };
}

/** The request of an earlier story, seeded first; it asked the same. */
function earlierOf(
  { story, how, untilDay }: NonNullable<Story["earlier"]>,
  { answers }: Story,
  date: (day: number) => string,
): Earlier {
  const caseId = childId(uuidFromName(`demo ${story}`), 0);
  return {
    caseId,
    how,
    until: untilDay === undefined ? null : date(untilDay),
    answers: DEMO_ANSWERS[answers],
  };
}

interface SceneCase {
  caseId: string;
  linkId?: string;
  /** What the page would carry. */
  carried?: Record<string, unknown>;
}

/** The signer signs the text that the page shows; the duty that is fulfilled is the next one. */
async function agreementScene(caseId: string, does: string): Promise<SceneCase> {
  const c = await memoryOf<AgreementContext>(caseId);
  if (does === "sign" || does === "accept-amendment")
    return { caseId, carried: { textHash: (c?.proposed ?? c?.current)?.hash } };
  if (does === "fulfil-obligation")
    return { caseId, carried: { obligation: c?.obligations.find((o) => !o.fulfilled)?.id } };
  return { caseId };
}

export async function memoryOf<T>(caseId: string): Promise<T | undefined> {
  const found = await loadCase(sqlClient(), caseId, uuidFromName("nothing"));
  return found?.snapshot.context as T | undefined;
}

async function checkEnd(caseId: string, story: Story, part: "agreement" | "appeal", wanted?: string) {
  if (wanted === undefined) return;
  const request = await memoryOf<RequestContext>(caseId);
  const end = await loadCase(sqlClient(), request?.[part]?.id ?? "", uuidFromName("nothing"));
  if (end?.state !== wanted)
    throw new Error(`Demo story ${story.key}: its ${part} ended in ${end?.state}, not ${wanted}.`);
}

/** `validUntilDay: 300` becomes `validUntil: <date>`, counted from the story's first day. */
export function dated(
  payload: Record<string, unknown>,
  date: (day: number) => string,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(payload).map(([key, value]) =>
      key.endsWith("Day") && typeof value === "number"
        ? [key.slice(0, -"Day".length), date(value)]
        : [key, value],
    ),
  );
}

/** `to: { org: "vegvesen" }` becomes the id that the organisation has here. */
function placed(payload: Record<string, unknown>, world: DemoWorld): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(payload).map(([key, value]) =>
      typeof value === "object" && value !== null && "org" in value
        ? [key, world.orgIds[value.org as DemoOrganisationKey]]
        : [key, value],
    ),
  );
}

async function keepDraft(caseId: string, story: Story, savedAt: string): Promise<void> {
  const all: Record<string, string> = DEMO_ANSWERS[story.answers];
  for (const section of SECTIONS) {
    const typed = Object.fromEntries(
      SECTION_FIELDS[section].filter((f) => story.draftOnly?.includes(f)).map((f) => [f, all[f] ?? ""]),
    );
    if (Object.keys(typed).length === 0) continue;
    const draft = {
      caseId,
      form: `answers.${section}`,
      values: { typed, page: "" },
      savedBy: demoUserId(story.by),
      savedAt: new Date(savedAt),
    };
    await saveDraft(db(), draft, null);
  }
}
