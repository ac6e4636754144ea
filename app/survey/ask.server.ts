// Whom we ask, and when: after the applicant has ended a case of their own, and when a request is over.
import { db } from "#db/client.server.ts";
import { findLastOf, isSpent } from "#db/queries/survey.ts";
import { endingOf, isStop, STOP_COMMANDS, stopOf } from "#workflows/survey/questions.ts";
import type { CaseKind } from "#workflows/types.ts";
import { monthOf } from "./months.ts";
import { hashOf, type SurveyOccasion, ticketOf, writeTicket } from "./ticket.server.ts";

interface AskedCase {
  id: string;
  kind: CaseKind;
  state: string;
  open: boolean;
  ownerId: string | null;
  /** ISO 8601, of its last change. */
  updatedAt: string;
}

export interface Ask {
  asked: SurveyOccasion["asked"];
  path: string;
}

/** The page that asks why, right after one of these commands; null after any other. */
export async function pathAfterStop(caseId: string, kind: CaseKind, command: string): Promise<string | null> {
  if (!isStop(kind, command)) return null;
  const stop = await findStop(caseId, kind);
  return stop && `${pathOf(stop)}?done=${command}`;
}

/** What the applicant of a case that is over can be asked; null when nothing, or when it has been answered. */
export async function findAsk(over: AskedCase): Promise<Ask | null> {
  const { id: caseId, kind, state, ownerId: owner } = over;
  const at = new Date(over.updatedAt);
  const step = kind === "request" ? endingOf(state) : null;
  const occasion: SurveyOccasion | null = step
    ? { asked: "survey", caseId, step, owner, at }
    : over.open
      ? null
      : await findStop(caseId, kind);
  if (!occasion) return null;
  const ticket = ticketOf(occasion);
  const fresh = ticket.until >= monthOf(new Date());
  if (!fresh || (await isSpent(db(), hashOf(ticket)))) return null;
  return { asked: occasion.asked, path: pathOf(occasion) };
}

async function findStop(caseId: string, kind: CaseKind): Promise<SurveyOccasion | null> {
  const last = await findLastOf(db(), caseId, STOP_COMMANDS);
  return last ? { asked: "why", caseId, step: stopOf(kind, last), owner: last.owner, at: last.at } : null;
}

const pathOf = (occasion: SurveyOccasion): string => `/why/${writeTicket(ticketOf(occasion))}`;
