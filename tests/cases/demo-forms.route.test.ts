// Every form that the pages of the demo draw, filled in with exactly what was drawn and sent where the page sends it, is
// accepted: for every kind of case, state, role and command that anybody of the demo meets.
import { beforeAll, expect, test } from "vitest";
import { casePath } from "#app/cases/case-path.ts";
import { tokenOfLink } from "#app/platform/link-token.server.ts";
import { sqlClient } from "#db/client.server.ts";
import type { TestDatabase } from "#tests/support/database.ts";
import {
  commandsOfDemo,
  type DemoCommand,
  type DemoVisitor,
  demoVisitors,
  onCopyOf,
  seedDemoForTests,
  turnTo,
} from "#tests/support/demo-world.ts";
import {
  asksAnything,
  type DrawnForm,
  filledIn,
  formsOf,
  formThatSends,
  leftEmpty,
  mistakesIn,
  type Written,
} from "#tests/support/drawn-forms.ts";
import { visit } from "#tests/support/site.ts";
import { WORKFLOWS } from "#workflows/registry.ts";
import { SECTION_FIELDS, SECTIONS } from "#workflows/request/answers.ts";
import { coApplicantCommands } from "#workflows/request/co-applicant-commands.ts";
import { CASE_KINDS } from "#workflows/types.ts";

/** A form of one page, with what a person sends by it. */
interface Trial extends DemoCommand {
  path: string;
  form: Record<string, string>;
  filled: boolean;
}

/** Where the form of a command is drawn, when not on the page of the case, which every tab of it shows too. */
const PLACES: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.keys(coApplicantCommands).map((c) => [c, "/applicants"])),
  amend: "/amend",
  discard: "/form",
  submit: "/form/summary",
  anonymise: "/publication",
  "write-note": "?tab=notes",
  "remind-reviewers": "?tab=reviews",
  "cancel-review": "?tab=reviews",
};

/** Offered by a state, and left out by the page for a reason that the state does not know. */
const LEFT_OUT: Readonly<Record<string, string>> = {
  "demand ask-together": "The organisation asks together already.",
  "request appoint-lead": "Drawn once nobody is left who acts for the lead.",
  "request hand-over": "No colleague who could take it.",
  "request nudge": "The letter that says which deadline is over says more.",
  "request send-message": "A draft is written, not followed.",
};

/** No case of the demo is where a person could give them; some are at times, since its deadlines move with the days. */
const NOWHERE: Readonly<Record<string, string>> = {
  "request extend-deadline": "Every case is too young, or has its answer.",
  "request appoint-lead": "Every lead has somebody here.",
  "legal-question publish": "No text waits for somebody else to publish it.",
  "appeal propose-reversal": "The one that is reconsidered has its proposal.",
};

let demo: TestDatabase;
let people: DemoVisitor[];
let offers: DemoCommand[];
let written: Written;
/** What another need is put together with. */
let into: string;
beforeAll(async () => {
  demo = await seedDemoForTests();
  people = await demoVisitors();
  offers = await commandsOfDemo(people);
  const [other] = await sqlClient()`
    select id, reference from cases where kind = 'demand' and state = 'planned' order by id limit 1`;
  const [dataset] = await sqlClient()`select id from datasets where gone_at is null order by uri limit 1`;
  into = String(other?.id);
  await answerAll(offers.find((o) => o.command === "submit"));
  written = {
    legalBasis: "forvaltningsloven § 13 første ledd",
    refusalBasis: "forvaltningsloven § 13 første ledd",
    subjects: "Kari Nordmann, kari@example.no",
    reviewers: "Ola Nordmann, ola@example.no",
    invited: "Siri Nordmann, siri@example.no",
    reference: String(other?.reference),
    dataset: String(dataset?.id),
    "changes.purpose": "Vi lager en tjeneste som varsler om farlige strekninger på vinterføre.",
  };
});

test("every form is accepted as it is drawn, and left empty it leads to what it lacks", async () => {
  const { trials, undrawn } = await plan(offers);
  const faults: string[] = [];
  for (const round of rounds(trials)) {
    await onCopyOf(demo, async () => {
      const rest = [...round];
      const some = Array.from({ length: 4 }, async () => {
        for (let trial = rest.pop(); trial; trial = rest.pop()) faults.push(...(await faultsOf(trial)));
      });
      await Promise.all(some);
    });
  }
  expect(faults.sort()).toEqual([]);
  expect([...undrawn].filter((command) => !(command in LEFT_OUT))).toEqual([]);

  const tried = new Set(trials.filter((t) => t.filled).map((t) => `${t.kind} ${t.command}`));
  const all = CASE_KINDS.filter((kind) => kind !== "consent").flatMap((kind) =>
    Object.entries(WORKFLOWS[kind].policy)
      .filter(
        ([, row]) => row.roles.some((r) => !["system", "reviewer", "invited"].includes(r)) && !row.systemOnly,
      )
      .map(([command]) => `${kind} ${command}`),
  );
  expect(all.filter((command) => !tried.has(command) && !(command in NOWHERE))).toEqual([]);
  const appeals = trials.filter((t) => t.filled && t.command === "appeal");
  expect(appeals.map((t) => `${t.state}: ${"lateReason" in t.form ? "late" : "in time"}`).sort()).toEqual([
    "approved: in time",
    "closed: late",
    "partly-approved: in time",
    "refused: in time",
  ]);
}, 900_000);

/** Consents, opinions and invitations are answered by a link, mostly without an account. */
test("every form behind a link is accepted as it is drawn", async () => {
  await turnTo(demo);
  const marte = people.find((p) => p.key === "marte")?.cookie ?? "";
  const links = await sqlClient()`
    select l.id, l.role, c.state from case_links l join cases c on c.id = l.case_id order by l.created_at, l.id`;
  const found = new Map<string, { path: string; form: Record<string, string>; cookie: string[] }>();
  for (const { id, role, state } of links) {
    const path = `/${PAGE_OF_LINK[role]}/${tokenOfLink(id)}`;
    const cookie = role === "invited" ? [marte, "lang=nb"] : [];
    const html = await (await visit(path, { cookie })).text();
    for (const form of formsOf(html).filter((f) => f.action === undefined)) {
      for (const button of form.buttons.length > 0 ? form.buttons : [undefined]) {
        const sent = { ...filledIn(form), ...(button ? { [button.name]: button.value } : {}) };
        const what = `${role} of ${state}: ${sent.answer ?? Object.keys(sent).at(-1)}`;
        if (!found.has(what)) found.set(what, { path, form: sent, cookie });
      }
    }
  }
  const faults: string[] = [];
  for (const [what, { path, ...sent }] of found) {
    const { status } = await onCopyOf(demo, () => visit(path, sent));
    if (status !== 303) faults.push(`${what} ${status}`);
  }
  expect(faults).toEqual([]);
  expect([...found.keys()]).toEqual(
    expect.arrayContaining([
      "subject of created: accept",
      "subject of created: reject",
      "subject of accepted: withdraw",
      "reviewer of assessing: comment",
      "invited of draft: confirm",
      "invited of draft: decline",
    ]),
  );
});

const PAGE_OF_LINK: Readonly<Record<string, string>> = {
  subject: "consent",
  reviewer: "review",
  invited: "invitation",
};

/** One form for each kind, state, role and command; empty, one for each set of fields. */
async function plan(from: readonly DemoCommand[]) {
  const pages = new Map<string, Promise<string>>();
  const pageOf = ({ by }: DemoCommand, path: string) => {
    const key = `${by.key} ${path}`;
    const page = pages.get(key) ?? visit(path, { cookie: [by.cookie, "lang=nb"] }).then((r) => r.text());
    pages.set(key, page);
    return page;
  };
  const tried = new Set<string>();
  const missed = new Map<string, string>();
  const trials: Trial[] = [];
  for (const offer of from) {
    const { kind, command, state, role } = offer;
    const key = [kind, state, role, command].join(" | ");
    if (tried.has(key)) continue;
    const path = `${casePath(kind, offer.caseId)}${PLACES[command] ?? (kind === "demand" ? "" : "?tab=messages")}`;
    const html = await pageOf(offer, path);
    const form = command === "submit" ? formThatSubmits(html) : formThatSends(html, command);
    if (!form) {
      missed.set(key, `${kind} ${command}`);
      continue;
    }
    tried.add(key);
    const trial = { ...offer, path: form.action ?? path };
    trials.push({ ...trial, form: filledIn(form, written), filled: true });
    const fields = [kind, command, ...form.controls.map((c) => c.name)].join(" ");
    if (!asksAnything(form) || tried.has(fields)) continue;
    tried.add(fields);
    trials.push({ ...trial, form: leftEmpty(form), filled: false });
  }
  const undrawn = new Set([...missed].flatMap(([key, command]) => (tried.has(key) ? [] : [command])));
  return { trials, undrawn };
}

/** Answers the questions of a draft page by page, so that it can be sent. */
async function answerAll(draft: DemoCommand | undefined) {
  if (!draft) throw new Error("The demo has no draft.");
  const cookie = [draft.by.cookie, "lang=nb"];
  for (const section of SECTIONS) {
    const path = `/requests/${draft.caseId}/form/${section}`;
    const html = await (await visit(path, { cookie })).text();
    const form = formsOf(html).find((f) => f.controls.some((c) => c.name === SECTION_FIELDS[section][0]));
    if (!form) throw new Error(`${path} asks nothing.`);
    expect((await visit(path, { cookie, form: filledIn(form) })).status).toBe(303);
  }
}

/** Its page shows all answers, and sends them as they were seen. */
const formThatSubmits = (html: string): DrawnForm | undefined =>
  formsOf(html).find((f) => f.controls.some((c) => c.name === "_seen"));

/** In a round no two touch the same case, nor one that was opened from it. */
function rounds(trials: readonly Trial[]): Trial[][] {
  const found: Trial[][] = [];
  const count = new Map<string, number>();
  for (const trial of trials) {
    const touched = trial.command === "merge" ? [trial.family, into] : [trial.family];
    const n = Math.max(...touched.map((family) => count.get(family) ?? 0));
    for (const family of touched) count.set(family, n + 1);
    found[n] ??= [];
    found[n].push(trial);
  }
  return found;
}

async function faultsOf({ by, path, form, filled, kind, state, role, command }: Trial): Promise<string[]> {
  const answer = await visit(path, { cookie: [by.cookie, "lang=nb"], form });
  if (answer.status === 303) return [];
  const html = await answer.text();
  const mistakes = mistakesIn(html);
  const answerable = answer.status === 422 && mistakes.length > 0 && mistakes.every((m) => m.field);
  if (!filled && answerable) return [];
  const said = mistakes.map((m) => m.text).join(" ");
  const sent = Object.keys(form).join(", ");
  return [
    `${kind} | ${state} | ${role} | ${command}${filled ? "" : ", empty"}: ${answer.status} ${said} (${sent})`,
  ];
}
