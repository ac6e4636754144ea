// The words of one feature in every language. A text or a language that is missing does not compile.
import type { Locale } from "./locale.ts";

export type TextSet<T> = Readonly<Record<Locale, T>>;
/** The words of a set in one language, whichever. */
export type TextsOf<S extends TextSet<unknown>> = S["nb"];
/** Sets of several features under names of the reader's choice, in one language. */
export type PickedTexts<G extends Readonly<Record<string, TextSet<unknown>>>> = {
  readonly [K in keyof G]: TextsOf<G[K]>;
};

/** Bokmål gives the shape; the other languages must have it. */
export const defineTexts = <T>(texts: { nb: T; nn: NoInfer<T>; en: NoInfer<T> }): TextSet<T> => texts;

/** Several features' words in one language: `pickTexts("nn", { request: requestTexts, ui: uiTexts })`. */
export function pickTexts<const G extends Readonly<Record<string, TextSet<unknown>>>>(
  locale: Locale,
  sets: G,
): PickedTexts<G> {
  return Object.fromEntries(Object.entries(sets).map(([name, set]) => [name, set[locale]])) as PickedTexts<G>;
}
