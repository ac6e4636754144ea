// The kinds of case, and what each brings along. The only file of `app/` that lists them: what lies below (the write path,
// the pages that all cases share) is handed their parts when the process starts.
import { agreementKind } from "#app/agreement/agreement-kind.server.ts";
import { appealKind } from "#app/appeal/appeal-kind.server.ts";
import { consentKind } from "#app/consent/consent-kind.server.ts";
import { demandKind } from "#app/demand/demand-kind.server.ts";
import { questionKind } from "#app/legal-question/question-kind.server.ts";
import { requestKind } from "#app/request/request-kind.server.ts";
import { pathAfterStop } from "#app/survey/ask.server.ts";
import type { CaseKind } from "#workflows/types.ts";
import { casePaths } from "./case-path.ts";
import { rolesWithoutPage } from "./execute/case-for-actor.server.ts";
import { enrichers } from "./execute/enrich-command.server.ts";
import { mailLimited } from "./execute/limit-mail.server.ts";
import { rowsBeside } from "./execute/write-transition.server.ts";
import { afterCommand } from "./page/case-action.server.ts";
import type { CaseKindEntry, Standing } from "./page/kind.ts";
import { timelineRules } from "./page/project-event.ts";
import { kindTexts } from "./page/texts/index.ts";

const KINDS: { readonly [K in CaseKind]: CaseKindEntry<K> } = {
  request: requestKind,
  "legal-question": questionKind,
  consent: consentKind,
  agreement: agreementKind,
  appeal: appealKind,
  demand: demandKind,
};

/** One part of every kind's entry, by kind. */
function part<P extends keyof CaseKindEntry<CaseKind>>(
  name: P,
): { readonly [K in CaseKind]: CaseKindEntry<K>[P] } {
  const parts = Object.entries(KINDS).map(([kind, entry]) => [kind, entry[name]]);
  return Object.fromEntries(parts) as { readonly [K in CaseKind]: CaseKindEntry<K>[P] };
}

const orElse = <T>(parts: { readonly [K in CaseKind]: T | undefined }, nothing: T) =>
  Object.fromEntries(Object.entries(parts).map(([kind, value]) => [kind, value ?? nothing])) as {
    readonly [K in CaseKind]: T;
  };

/** Every process calls it before it touches a case: the server's bundle, the jobs, the commands, the tests. */
export function installKinds(): void {
  casePaths.fill(part("path"));
  kindTexts.fill(part("texts"));
  timelineRules.fill(part("timeline"));
  rolesWithoutPage.fill(orElse(part("withoutPage"), []));
  mailLimited.fill(orElse(part("mail"), {}));
  enrichers.fill(orElse(part("enrichers"), {}));
  rowsBeside.fill(orElse(part("beside"), []));
  afterCommand.fill(pathAfterStop);
}

/** For the lists of cases, which stand above the kinds: the command that takes a case of a kind on. */
export const nextCommandOf = (
  kind: CaseKind,
  standing: Standing,
  offered: readonly string[],
): string | null => KINDS[kind].nextCommand?.(standing, offered) ?? null;
