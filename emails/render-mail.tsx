// From facts to a mail: subject, HTML and text, in the receiver's language.
import type { NotifyTopic } from "#workflows/types.ts";
import type { AccountFacts, AccountTopic, CaseFacts, MailLocale, RenderedMail } from "./facts.ts";

export interface MailFrame {
  /** Without a slash at the end. */
  publicUrl: string;
  /** The receiver's name. */
  receiver: string;
}

/** A mail about a case. */
export async function renderMail(
  _topic: NotifyTopic,
  _locale: MailLocale,
  _facts: CaseFacts,
  _frame: MailFrame,
): Promise<RenderedMail> {
  throw new Error("not yet");
}

/** A mail outside the cases. */
export async function renderAccountMail<T extends AccountTopic>(
  _topic: T,
  _locale: MailLocale,
  _facts: AccountFacts[T],
  _frame: MailFrame,
): Promise<RenderedMail> {
  throw new Error("not yet");
}
