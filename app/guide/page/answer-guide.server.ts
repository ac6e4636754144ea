// What is sent from the pages of the guide: an answer, which becomes part of the address, or the wish for a draft.
import { data, redirect } from "@remix-run/node";
import { readForm, textOf } from "#app/accounts/form-answer.server.ts";
import { localeOf } from "#app/accounts/reader-locale.server.ts";
import { unconfirmed } from "#app/accounts/require-confirmed.server.ts";
import { findPerson } from "#app/accounts/session.server.ts";
import { saveAnswers } from "#app/cases/page/command-drafts.server.ts";
import { cleanText, guideHref, readGuideAddress } from "#app/guide/address.ts";
import { requestAnswers } from "#app/guide/draft.ts";
import { draftFacts } from "#app/guide/draft-facts.server.ts";
import { loadGuide } from "#app/guide/load-guide.server.ts";
import { guideTexts } from "#app/guide/texts/index.ts";
import { beginRequest } from "#app/request/form/begin-request.server.ts";
import {
  faultOfGoal,
  type GoalFault,
  isAnswer,
  QUESTIONS,
  type Question,
} from "#workflows/guide/questions.ts";
import { SECTION_FIELDS, SECTIONS } from "#workflows/request/answers.ts";

export type GuideAnswer =
  | { question: Question; typed: string; fault: GoalFault | "choose" }
  /** The draft was not made. */
  | { question: null };

export async function answerGuide(request: Request) {
  const form = await readForm(request);
  const address = readGuideAddress(new URL(request.url).searchParams);
  const guide = await loadGuide(address);
  if (textOf(form, "intent") === "draft") return beginDraft(request, form, guide);
  const question = QUESTIONS.find((known) => known === textOf(form, "question")) ?? "goal";
  const typed = cleanText(textOf(form, question));
  if (!isAnswer(question, typed, guide.walk.answers)) {
    const fault = question === "goal" ? (faultOfGoal(typed) ?? "empty") : "choose";
    return data<GuideAnswer>({ question, typed, fault }, 422);
  }
  const next = { typed: { ...address.typed, [question]: typed }, asker: address.asker };
  return redirect(guideHref(next), 303);
}

async function beginDraft(request: Request, form: FormData, guide: Awaited<ReturnType<typeof loadGuide>>) {
  const { dataset, walk, address } = guide;
  const actor = await findPerson(request);
  // Back to the plan after signing in: it shows whom one can ask for.
  if (!actor)
    return redirect(`/sign-in?next=${encodeURIComponent(guideHref({ ...address, again: null }))}`, 303);
  // The form has been read already: the answers stand in the address, the rest goes with the refusal.
  if (!actor.emailConfirmed) throw unconfirmed(form);
  const commandId = textOf(form, "_commandId");
  const begun =
    walk.at === "plan" && dataset
      ? await beginRequest(actor, {
          datasetId: dataset.row.id,
          orgId: textOf(form, "organisation"),
          commandId,
          openData: false,
        })
      : { ok: false as const };
  if (!begun.ok) return data<GuideAnswer>({ question: null }, 422);
  const locale = await localeOf(request, actor);
  const answers = requestAnswers(guideTexts[locale].draft, draftFacts(guide, locale));
  for (const section of SECTIONS) {
    const own = SECTION_FIELDS[section].flatMap((field) => {
      const value = answers[field];
      return value === undefined ? [] : [[field, value]];
    });
    // A second click finds what the first one wrote, or what the reader has made of it since: that stands.
    if (own.length > 0)
      await saveAnswers(begun.caseId, actor, section, Object.fromEntries(own), {
        version: 0,
        page: commandId,
      });
  }
  return redirect(`/requests/${begun.caseId}/form`, 303);
}
