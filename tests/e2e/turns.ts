// In which language each place is looked at. Not every place in all of them: each place once, and the languages turn so
// that every route and every reader is seen in each language. Where a route has fewer places than there are languages,
// its places are opened again in those that are left.
import { LOCALES, type Locale } from "#app/i18n/locale.ts";
import type { Place } from "./place.ts";

export interface Look extends Place {
  locale: Locale;
  /** The place has been looked at in full, in another language. */
  again?: true;
}

export function looksAt(places: Record<string, readonly Place[]>): Record<string, Look[]> {
  const seen = new Set<string>();
  const pairs = (route: string, { as }: Place, locale: Locale) => [
    `the route ${route} in ${locale}`,
    `${as} in ${locale}`,
  ];
  const news = (route: string, place: Place, locale: Locale) =>
    pairs(route, place, locale).filter((pair) => !seen.has(pair)).length;
  const looks: Record<string, Look[]> = {};
  let turn = 0;
  for (const [route, all] of Object.entries(places)) {
    looks[route] = all.map((place) => {
      const order = LOCALES.map((_, n) => LOCALES[(turn + n) % LOCALES.length] as Locale);
      const locale = order.reduce((a, b) => (news(route, place, b) > news(route, place, a) ? b : a));
      turn++;
      for (const pair of pairs(route, place, locale)) seen.add(pair);
      return { ...place, locale };
    });
  }
  for (const [route, all] of Object.entries(places)) {
    for (const [n, locale] of LOCALES.entries()) {
      for (const place of [...all.slice(n), ...all.slice(0, n)]) {
        if (news(route, place, locale) === 0) continue;
        for (const pair of pairs(route, place, locale)) seen.add(pair);
        looks[route]?.push({ ...place, locale, again: true });
      }
    }
  }
  return looks;
}

/** "the route x in nn", "leif in en": pairs that these looks leave out. */
export function leftOut(looks: Record<string, readonly Look[]>): string[] {
  const seen = new Set(
    Object.entries(looks).flatMap(([route, all]) =>
      all.flatMap(({ as, locale }) => [`the route ${route} in ${locale}`, `${as} in ${locale}`]),
    ),
  );
  const wanted = Object.entries(looks).flatMap(([route, all]) => [
    `the route ${route}`,
    ...all.map((l) => l.as),
  ]);
  return [...new Set(wanted)]
    .flatMap((one) => LOCALES.map((locale) => `${one} in ${locale}`))
    .filter((pair) => !seen.has(pair));
}
