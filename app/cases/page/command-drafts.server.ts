// Never lose a word: what is typed is kept, errors and all, before anything is sent.
import { findCaseForActor, type Reader } from "#app/cases/execute/case-for-actor.server.ts";
import { db } from "#db/client.server.ts";
import { type DraftRow, deleteDrafts, findDraft, listDraftsOf, saveDraft } from "#db/queries/cases/drafts.ts";
import { WORKFLOWS } from "#workflows/registry.ts";
import { type AnswerField, SECTION_FIELDS, SECTIONS, type Section } from "#workflows/request/answers.ts";
import type { CaseKind } from "#workflows/types.ts";
import { commandSchema, formFields } from "./form-fields.ts";
import type { Typed } from "./parse-command.ts";

/** More than any field takes; what is longer was not typed by hand. */
const MAX_TYPED = 20_000;

export interface StoredDraft {
  typed: Typed;
  savedAt: string;
}

/** Keeps what one person has typed into the form of a command; never what must not be kept. */
export async function saveCommandDraft(
  caseId: string,
  userId: string,
  kind: CaseKind,
  type: string,
  typed: Typed,
): Promise<string | undefined> {
  const schema = commandSchema(kind, type);
  if (!schema) return undefined;
  const secret = WORKFLOWS[kind].policy[type]?.secret ?? [];
  const names = formFields(schema)
    // What the page carries was not typed.
    .filter((f) => f.meta.widget !== "hidden")
    .map((f) => f.name)
    .filter((name) => !secret.includes(name));
  const values = pick(typed, names);
  if (Object.values(values).every((v) => v.trim() === "")) return undefined;
  const savedAt = new Date();
  await saveDraft(
    db(),
    { caseId, form: `${type}:${userId}`, values: { typed: values }, savedBy: userId, savedAt },
    null,
  );
  return savedAt.toISOString();
}

export async function forgetCommandDraft(caseId: string, userId: string, type: string): Promise<void> {
  await deleteDrafts(db(), caseId, [`${type}:${userId}`]);
}

/** What this person has typed into forms of this case, by command. */
export async function listCommandDrafts(
  caseId: string,
  userId: string,
): Promise<Record<string, StoredDraft>> {
  const rows = await listDraftsOf(db(), caseId, userId);
  return Object.fromEntries(
    rows.map((r) => [
      r.form.slice(0, r.form.lastIndexOf(":")),
      { typed: typedOf(r), savedAt: r.savedAt.toISOString() },
    ]),
  );
}

// ------------------------------------------------------------------ answers, shared by the applicant's people

/** A section is saved by itself, so that two who write in different sections do not meet. */
export const answersForm = (section: Section) => `answers.${section}`;
export const ANSWERS_FORMS = SECTIONS.map(answersForm);

export interface SectionDraft {
  typed: Typed;
  version: number;
  savedAt: string | null;
  savedByName: string | null;
}

export type SaveAnswersResult =
  | { ok: true; version: number; savedAt: string }
  | { ok: false; code: "not-found" | "not-possible-now" }
  /** A colleague saved first: their version stands, ours is given back. */
  | { ok: false; code: "conflict"; theirs: SectionDraft; ours: Typed };

/**
 * Saves one section as typed. `page` is an id made with the page: what the same page saved before is no conflict,
 * so that saving as one types needs no answer from the server.
 */
export async function saveAnswers(
  caseId: string,
  actor: Reader,
  section: Section,
  typed: Typed,
  seen: { version: number; page: string },
): Promise<SaveAnswersResult> {
  const found = await findCaseForActor(caseId, actor);
  if (found?.row.kind !== "request" || !found.roles.includes("applicant")) {
    return { ok: false, code: "not-found" };
  }
  if (found.row.state !== "draft") return { ok: false, code: "not-possible-now" };
  const form = answersForm(section);
  const ours = pick(typed, SECTION_FIELDS[section]);
  const page = seen.page.slice(0, 64);
  let expected = seen.version;
  // Twice only: the second time is the page meeting its own earlier saving.
  for (let i = 0; i < 2; i++) {
    const savedAt = new Date();
    const draft = { caseId, form, values: { typed: ours, page }, savedBy: actor.userId, savedAt };
    const version = await saveDraft(db(), draft, expected);
    if (version !== undefined) return { ok: true, version, savedAt: savedAt.toISOString() };
    const theirs = await findDraft(db(), caseId, form);
    if (!theirs) break;
    const same = page !== "" && theirs.values.page === page;
    if (!same && !equal(typedOf(theirs), ours)) {
      return { ok: false, code: "conflict", theirs: sectionDraft(theirs), ours };
    }
    expected = theirs.version;
  }
  return { ok: false, code: "not-possible-now" };
}

export function sectionDraft(row: DraftRow | undefined): SectionDraft {
  return row
    ? {
        typed: typedOf(row),
        version: row.version,
        savedAt: row.savedAt.toISOString(),
        savedByName: row.savedByName,
      }
    : { typed: {}, version: 0, savedAt: null, savedByName: null };
}

const typedOf = (row: Pick<DraftRow, "values">): Typed => (row.values.typed ?? {}) as Typed;

const pick = (typed: Typed, names: readonly (AnswerField | string)[]): Typed =>
  Object.fromEntries(
    names.flatMap((n) => (typed[n] === undefined ? [] : [[n, typed[n].slice(0, MAX_TYPED)]])),
  );

const equal = (a: Typed, b: Typed) => Object.keys({ ...a, ...b }).every((k) => (a[k] ?? "") === (b[k] ?? ""));

/** The answers have been sent: they live in the case now. */
export async function forgetAnswers(caseId: string): Promise<void> {
  await deleteDrafts(db(), caseId, ANSWERS_FORMS);
}
