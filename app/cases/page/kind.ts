// What a kind of case brings along: each feature that is one hands in such an entry, and `app/cases/kinds.ts` lists them.
import type { Enrichers } from "#app/cases/execute/command.ts";
import type { MailLimited } from "#app/cases/execute/limit-mail.server.ts";
import type { BesideWriter } from "#app/cases/execute/write-transition.server.ts";
import type { TextSet } from "#app/i18n/define-texts.ts";
import type { CaseKind, Role } from "#workflows/types.ts";
import type { TimelineRules } from "./project-event.ts";
import type { KindTexts } from "./texts/shape.ts";

export interface Standing {
  state: string;
  ball: { role: Role | null; mine: boolean };
}

export interface CaseKindEntry<K extends CaseKind> {
  /** The address that pages of such cases begin with, without a slash at the end. */
  path: string;
  texts: TextSet<KindTexts<K>>;
  timeline: TimelineRules<K>;
  /** Roles in it that its own page is not for: what concerns them stands on a page apart. */
  withoutPage?: readonly Role[];
  /** Mails that its commands send on their sender's wish, and which are limited for it. */
  mail?: MailLimited;
  /** The command that takes a case on which is with the reader; left out where its lists name none. */
  nextCommand?: (standing: Standing, offered: readonly string[]) => string | null;
  /** What its commands take from data, by type of command. */
  enrichers?: Enrichers;
  /** Rows that are written in the same statement as each transition of such a case. */
  beside?: readonly BesideWriter[];
}
