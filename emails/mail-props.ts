// What a mail is made of: plain facts in, no data access. The sender of a mail fills one of these.
import type { NotifyTopic } from "#workflows/notify-topics.ts";
import type { CaseKind, Role } from "#workflows/types.ts";

export type MailLocale = "nb" | "nn" | "en";
export const MAIL_LOCALES = ["nb", "nn", "en"] as const;

/** Facts about the case, the same for every topic. Never what people wrote: mail is read by many machines. */
export interface CaseFacts {
  kind: CaseKind;
  /** What the receiver is in the case. */
  role: Role;
  reference: string;
  /** In the receiver's language; people may have typed it, so it stands in no subject. */
  title: string;
  /** What a subject says that the mail is about: the dataset as the catalogue calls it, else the case's number. */
  about: string;
  /** Names of organisations; null where the case has none. */
  applicant: string | null;
  owner: string | null;
  /** ISO 8601; the nearest due date of the case. */
  dueAt: string | null;
  /** Whole address, or one with a `{{link:<id>}}` placeholder in it. */
  url: string;
  /** ISO 8601; until when access or consent lasts, where the topic is about that. */
  until: string | null;
  /** Number of conditions of an approval. */
  conditions: number;
  /** The approval asks for an agreement. */
  agreement: boolean;
}

/** Facts of the mails that belong to no case, by topic. `path` begins with "/"; it may hold a placeholder. */
export interface AccountFacts {
  "confirm-email": { path: string; validHours: number };
  "reset-password": { path: string; validHours: number };
  "already-registered": { path: string };
  "membership-asked": { path: string; asker: string; organisation: string };
  "membership-granted": { path: string; organisation: string };
  /** The organisation is a public body now, and nobody has shown that the receiver is of it. */
  "membership-suspended": { path: string; organisation: string };
  "membership-to-prove": { path: string; asker: string; organisation: string };
  /** Of searches that a person has saved. What they are called is people's own writing, and stays here. */
  "new-hits": { path: string; searches: number; hits: number };
}
export type AccountTopic = keyof AccountFacts;
export const ACCOUNT_TOPICS = [
  "confirm-email",
  "reset-password",
  "already-registered",
  "membership-asked",
  "membership-granted",
  "membership-suspended",
  "membership-to-prove",
  "new-hits",
] as const satisfies readonly AccountTopic[];

/** Several pieces of news in one mail: of one case within minutes, or of all cases since yesterday. */
export const NEWS_TOPICS = ["case-news", "daily-news"] as const;
export type NewsTopic = (typeof NEWS_TOPICS)[number];

export type MailTopic = NotifyTopic | AccountTopic | NewsTopic;

export interface RenderedMail {
  subject: string;
  html: string;
  text: string;
}
