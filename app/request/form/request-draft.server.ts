// A request that is still being written, as the applicant's people see it.
import { findCaseForActor, type Reader } from "#app/cases/execute/case-for-actor.server.ts";
import {
  ANSWERS_FORMS,
  answersForm,
  type SectionDraft,
  sectionDraft,
} from "#app/cases/page/command-drafts.server.ts";
import type { Typed } from "#app/cases/page/parse-command.ts";
import { db } from "#db/client.server.ts";
import { listDrafts } from "#db/queries/cases/drafts.ts";
import type { AnswerRule } from "#workflows/request/answer-time.ts";
import { type AnswerField, SECTION_FIELDS, SECTIONS, type Section } from "#workflows/request/answers.ts";
import { requestContext } from "#workflows/request/context.ts";
import { startingAnswers } from "#workflows/request/earlier.ts";
import type { Earlier } from "#workflows/request/memory/earlier-schema.ts";

export interface RequestDraft {
  id: string;
  reference: string;
  version: number;
  dataset: { id: string; title: { nb: string; nn: string; en: string } };
  applicant: string;
  owner: string;
  ownerId: string;
  /** By which rule the owner will have to answer. */
  answerRule: AnswerRule | null;
  sections: Record<Section, SectionDraft>;
  /** All that has been typed, over the sections. */
  typed: Typed;
  /** Where its answers come from. */
  earlier: Earlier | null;
  /** The demand that it began as. */
  demandId: string | null;
  /** Changes with every saving: who sends finds out whether they saw the last of it. */
  seen: string;
}

/** `sent`: the request exists and is no draft any more. Undefined: it does not exist for this person. */
export async function findRequestDraft(
  reader: Reader,
  caseId: string | undefined,
): Promise<RequestDraft | "sent" | undefined> {
  const found = await findCaseForActor(caseId, reader);
  if (found?.row.kind !== "request") return undefined;
  if (!found.roles.includes("applicant")) return found.row.state === "draft" ? undefined : "sent";
  if (found.row.state !== "draft") return "sent";
  const context = requestContext.parse(found.row.snapshot.context);
  const rows = await listDrafts(db(), found.row.id, ANSWERS_FORMS);
  const earlier = context.earlier ?? null;
  // What was written where the data were asked for is where the answers start from.
  const carried: Partial<Record<AnswerField, string>> = earlier
    ? startingAnswers(earlier)
    : (context.demand?.answers ?? {});
  const sections = Object.fromEntries(
    SECTIONS.map((s) => {
      const row = rows.find((r) => r.form === answersForm(s));
      const own = SECTION_FIELDS[s].flatMap((f) => (carried[f] === undefined ? [] : [[f, carried[f]]]));
      // Once a person has saved a section, it is what they made of it.
      return [s, row ? sectionDraft(row) : { ...sectionDraft(row), typed: Object.fromEntries(own) }];
    }),
  ) as Record<Section, SectionDraft>;
  return {
    id: found.row.id,
    reference: found.row.reference,
    version: found.row.version,
    dataset: context.dataset,
    applicant: context.applicantOrg.name,
    owner: context.ownerOrg.name,
    ownerId: context.ownerOrg.id,
    answerRule: context.answerTime.rule,
    sections,
    earlier,
    demandId: context.demand?.id ?? null,
    typed: Object.assign({}, ...SECTIONS.map((s) => sections[s].typed)),
    seen: SECTIONS.map((s) => sections[s].version).join("."),
  };
}
