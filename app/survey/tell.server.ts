// Receives a survey answer: validates and counts it. The sender's identity is not read.
import { randomUUID } from "node:crypto";
import { z } from "zod";
import { textOf } from "#app/accounts/form-answer.server.ts";
import { limit } from "#app/platform/http/rate-limit.server.ts";
import { db } from "#db/client.server.ts";
import { ALL, type Counted, countAnswers, saveText, spendTicket } from "#db/queries/survey.ts";
import { choicesOf, LONGEST_TEXT, questionsAt, type Step } from "#workflows/survey/questions.ts";
import { hashOf, type Ticket } from "./ticket.server.ts";

export type Mistake = "nothing-chosen" | "too-long";
export interface TellAnswer {
  outcome: "told" | "told-before" | "refused";
  mistake?: Mistake;
  waitMinutes?: number;
  typed?: Record<string, string>;
}

/**
 * Counts what a form says about a step. Of the survey any of the three may be left out.
 * @param ticket null on leaving the guide, where there is no case to answer for
 * @param place the network address, which is counted (hashed, for an hour) and kept nowhere else
 */
export async function recordAnswer(
  form: FormData,
  about: { step: Step; ticket: Ticket | null; place: string },
): Promise<TellAnswer> {
  const { step, ticket } = about;
  const questions = questionsAt(step);
  const typed = Object.fromEntries([...questions, "text"].map((name) => [name, textOf(form, name)]));
  const chosen = questions.flatMap((question) => {
    const choice = z.enum(choicesOf(question)).safeParse(typed[question]);
    return choice.success ? [{ question, choice: choice.data }] : [];
  });
  const text = (typed.text ?? "").trim();
  if (chosen.length === 0) return { outcome: "refused", mistake: "nothing-chosen", typed };
  if ([...text].length > LONGEST_TEXT) return { outcome: "refused", mistake: "too-long", typed };
  const within = await limit("tell-experience", about.place);
  if (!within.ok) return { outcome: "refused", waitMinutes: Math.ceil(within.retryAfterSeconds / 60), typed };
  const scopes = [ALL, ...(ticket?.owner ? [ticket.owner] : [])];
  const counted: Counted[] = scopes.flatMap((scope) => chosen.map((one) => ({ scope, step, ...one })));
  const fresh = await db().transaction(async (tx) => {
    if (ticket && !(await spendTicket(tx, { hash: hashOf(ticket), until: ticket.until }))) return false;
    await countAnswers(tx, counted);
    const why = chosen.find(({ question }) => question === "why");
    if (text !== "" && why) await saveText(tx, { id: randomUUID(), step, choice: why.choice, text });
    return true;
  });
  return { outcome: fresh ? "told" : "told-before" };
}
