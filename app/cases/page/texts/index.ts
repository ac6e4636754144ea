// The words of all kinds of case: what is said alike in each stands here, the rest is handed in by the kinds.
import type { TextSet } from "#app/i18n/define-texts.ts";
import type { Locale } from "#app/i18n/locale.ts";
import { slot } from "#app/platform/slot.ts";
import type { CaseKind } from "#workflows/types.ts";
import { en } from "./en.ts";
import { nb } from "./nb.ts";
import { nn } from "./nn.ts";
import type { CasesTexts, KindTexts } from "./shape.ts";

export const kindTexts = slot<{ readonly [K in CaseKind]: TextSet<KindTexts<K>> }>(
  "words of the kinds of case",
);

const shared = { nb, nn, en };
const whole = new Map<Locale, CasesTexts>();

function inLanguage(locale: Locale): CasesTexts {
  const known = whole.get(locale);
  if (known) return known;
  const kinds = Object.entries(kindTexts.get()).map(([kind, set]) => [kind, set[locale]] as const);
  const part = (name: keyof KindTexts<CaseKind>) =>
    Object.fromEntries(kinds.map(([kind, words]) => [kind, words[name]]));
  const texts = {
    ...shared[locale],
    kinds: part("kind"),
    states: part("states"),
    steps: part("steps"),
    commands: part("commands"),
    fields: part("fields"),
    choices: part("choices"),
    events: part("events"),
  } as unknown as CasesTexts;
  whole.set(locale, texts);
  return texts;
}

/** Read when a page is drawn, not when a file is loaded: the kinds are handed in at start. */
export const caseTexts: TextSet<CasesTexts> = {
  get nb() {
    return inLanguage("nb");
  },
  get nn() {
    return inLanguage("nn");
  },
  get en() {
    return inLanguage("en");
  },
};
