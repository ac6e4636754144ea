// What has happened, in one sentence: the same on the page and in the case file.
import type { lawTexts } from "#app/cases/clocks/texts/index.ts";
import { ruleName } from "#app/cases/clocks/texts/rule-name.ts";
import type { TextsOf } from "#app/i18n/define-texts.ts";
import { isSystemCommand } from "#workflows/system-commands.ts";
import type { CaseKind } from "#workflows/types.ts";
import type { TimelineEntry } from "./case-view.server.ts";
import { choiceText, eventText } from "./texts/command-texts.ts";
import type { caseTexts } from "./texts/index.ts";

type Told = Pick<TimelineEntry, "type" | "who" | "what" | "count" | "to" | "rule" | "settled">;

/** Who did it, as the reader knows them. */
export function nameOf(
  texts: { cases: TextsOf<typeof caseTexts> },
  { who }: Pick<TimelineEntry, "who">,
): string {
  const t = texts.cases;
  if (who.me) return t.timeline.you;
  if (who.role === "system") return t.timeline.system;
  const role = t.roles[who.role];
  // A subject acts by link and is nobody's acquaintance here.
  return who.name ? `${who.name} (${role})` : role.charAt(0).toUpperCase() + role.slice(1);
}

/** The line of the timeline. */
export function sentence(
  texts: { cases: TextsOf<typeof caseTexts>; law: TextsOf<typeof lawTexts> },
  kind: CaseKind,
  e: Told,
): string {
  const what = e.what ? choiceText(texts.cases, kind, e.type, e.what.field, e.what.value) : undefined;
  if (isSystemCommand(e.type)) {
    return texts.law.events[e.type]({ rule: e.rule ? ruleName(texts.law, e.rule) : "", count: e.count });
  }
  const say = eventText(texts.cases, kind, e.type);
  return say
    ? say({
        who: nameOf(texts, e),
        count: e.count,
        to: e.to ?? "",
        settled: e.settled,
        rule: e.rule ? ruleName(texts.law, e.rule) : "",
        what: what ? what.charAt(0).toLowerCase() + what.slice(1) : "",
      })
    : e.type;
}
