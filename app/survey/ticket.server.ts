// A ticket lets one answer be given about one case without saying which: it carries where a person stopped and at whom,
// and a number that only this service can make of the case. Our signature below; the case itself is not in it.
import { createHash, createHmac, timingSafeEqual } from "node:crypto";
import { z } from "zod";
import { secret } from "#app/platform/secret.server.ts";
import { db } from "#db/client.server.ts";
import { isSpent } from "#db/queries/survey.ts";
import { ENDINGS, STOPS } from "#workflows/survey/questions.ts";
import { monthAfter, monthOf } from "./months.ts";

/** Whole months after the one in which it ended: a later answer would be remembered wrongly. */
const validMonths = 3;

const contents = z.strictObject({
  step: z.enum([...STOPS, ...ENDINGS]),
  /** The data owner; null where there is none. */
  owner: z.uuid().nullable(),
  /** Last month in which it is taken, as 2026-11. */
  until: z.string().regex(/^\d{4}-\d{2}$/),
  /** The same for every ticket of the same case and occasion. */
  nonce: z.string().length(43),
});
export type Ticket = z.output<typeof contents>;

/** What a ticket is about; `asked`: why a person stopped and how it was are two occasions. */
export interface SurveyOccasion extends Pick<Ticket, "step" | "owner"> {
  caseId: string;
  asked: "why" | "survey";
  at: Date;
}

export const ticketOf = ({ caseId, asked, step, owner, at }: SurveyOccasion): Ticket => ({
  step,
  owner,
  until: monthAfter(monthOf(at), validMonths),
  nonce: derive("nonce", `${asked}:${caseId}`),
});

/** As it stands in an address: letters that logs take for a key and leave out (app/platform/http/mask-url.ts). */
export function writeTicket(ticket: Ticket): string {
  const body = Buffer.from(JSON.stringify(ticket)).toString("base64url");
  return `${body}${derive("ticket", body)}`;
}

/** Undefined for one that we have not written, or that is too old. */
export function readTicket(text: string, now: Date): Ticket | undefined {
  if (text.length < SIGNATURE || text.length > 500) return undefined;
  const body = text.slice(0, -SIGNATURE);
  const given = Buffer.from(text.slice(-SIGNATURE));
  const right = Buffer.from(derive("ticket", body));
  if (given.length !== right.length || !timingSafeEqual(given, right)) return undefined;
  const ticket = contents.parse(JSON.parse(Buffer.from(body, "base64url").toString()));
  return ticket.until < monthOf(now) ? undefined : ticket;
}

/** Whether a ticket can still be answered with. */
export async function stateOf(ticket: Ticket | undefined): Promise<"asked" | "told-before" | "gone"> {
  if (!ticket) return "gone";
  return (await isSpent(db(), hashOf(ticket))) ? "told-before" : "asked";
}

/** What is kept of a used ticket. */
export const hashOf = ({ nonce }: Ticket): string => createHash("sha256").update(nonce).digest("hex");

/** HMAC-SHA-256 in base64url. */
const SIGNATURE = 43;
const derive = (purpose: "nonce" | "ticket", text: string): string =>
  createHmac("sha256", secret()).update(`experience-${purpose}:${text}`).digest("base64url");
