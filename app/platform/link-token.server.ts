// Links that let a person act without a password. A token is derived from an id and the secret, so that mails can
// wait in the database with a placeholder: who reads the database alone can follow none of the links.
import { createHash, createHmac, randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import type { Executor } from "#db/client.server.ts";
import { caseLinks } from "#db/schema/cases.ts";
import type { Role } from "#workflows/types.ts";
import { secret } from "./secret.server.ts";

/** The token of a case link (43 characters, base64url). `caseLinks.tokenHash` is `hashToken()` of it. */
export function tokenOfLink(linkId: string): string {
  return derive("case-link", linkId);
}

/** SHA-256 in hex: what the database keeps of a token. */
export function hashToken(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}

/** For a mail body: becomes the link's token at sending. */
export function linkPlaceholder(linkId: string): string {
  return `{{link:${linkId}}}`;
}

/**
 * A fresh one-time token for a mail. Store `tokenHash`; put `placeholder` where the mail's path needs the token,
 * as in `/confirm-email/${placeholder}`. The token itself is known only to the mail.
 */
export function newEmailToken(): { token: string; tokenHash: string; placeholder: string } {
  const id = randomUUID();
  const token = derive("email-token", id);
  return { token, tokenHash: hashToken(token), placeholder: `{{token:${id}}}` };
}

export interface FoundLink {
  id: string;
  caseId: string;
  role: Role;
}

/** The link behind a token; undefined when there is none or it has expired. */
export async function findLink(executor: Executor, token: string): Promise<FoundLink | undefined> {
  // Looked up by hash: how long the comparison takes reveals nothing about the token.
  const [row] = await executor
    .select()
    .from(caseLinks)
    .where(eq(caseLinks.tokenHash, hashToken(token)))
    .limit(1);
  if (!row || (row.expiresAt && row.expiresAt <= new Date())) return undefined;
  return { id: row.id, caseId: row.caseId, role: row.role };
}

/** The body as its receiver gets it. Only for sending, and for the outbox of a demo that sends nothing. */
export function withLiveLinks(body: string): string {
  return body
    .replace(/\{\{link:([0-9a-f-]{36})\}\}/g, (_, id: string) => tokenOfLink(id))
    .replace(/\{\{unsubscribe:([0-9a-f-]{36}):([a-z-]+)\}\}/g, (_, id: string, group: string) =>
      tokenOfUnsubscription(id, group),
    )
    .replace(/\{\{token:([0-9a-f-]{36})\}\}/g, (_, id: string) => derive("email-token", id));
}

/** The body for readers who are not its receiver. */
export function withDeadLinks(body: string): string {
  return body.replace(/\{\{(link|token|unsubscribe):[0-9a-f-]{36}(:[a-z-]+)?\}\}/g, "…");
}

/** The secret part of a calendar's address. */
export const tokenOfCalendar = (linkId: string): string => derive("calendar", linkId);

/** Who leaves which sort of mail, and our signature below it; see unsubscribe.server.ts. */
export const tokenOfUnsubscription = (userId: string, group: string): string =>
  `${userId}_${group}_${derive("unsubscribe", `${userId}:${group}`)}`;

function derive(purpose: "case-link" | "email-token" | "unsubscribe" | "calendar", id: string): string {
  return createHmac("sha256", secret()).update(`${purpose}:${id}`).digest("base64url");
}
