// That each language has each text is held by the types; what types cannot see is looked at here.
import { describe, expect, test } from "vitest";
import { LOCALES } from "#app/i18n/locale.ts";
import { textsFor } from "#tests/support/texts.ts";

/** Every text by its path. A text that takes parameters is called with the names themselves. */
function flat(value: unknown, path = ""): [string, string][] {
  if (typeof value === "string") return [[path, value]];
  if (typeof value === "function") {
    const parameters = new Proxy({}, { get: (_, name) => `<${String(name)}>` });
    let text: unknown;
    try {
      text = value(parameters, parameters);
    } catch {
      // A text that counts or formats wants real values; it is tried where it is used.
      return [];
    }
    return typeof text === "string" ? [[path, text]] : [];
  }
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => flat(inner, `${path}.${key}`));
}

const areas = Object.keys(textsFor("nb")) as (keyof ReturnType<typeof textsFor>)[];

describe.each(LOCALES)("in %s", (locale) => {
  test("no text is empty or has a hole in it", () => {
    const texts = flat(textsFor(locale));
    expect(texts.length).toBeGreaterThan(200);
    const bad = texts.filter(([, text]) => text.trim() === "" || /undefined|\[object|NaN/.test(text));
    expect(bad).toEqual([]);
  });
});

test.each(areas)("nynorsk and English of %s are written, not copied", (area) => {
  const nb = new Map(flat(textsFor("nb")[area]));
  if (nb.size < 10) return;
  for (const locale of ["nn", "en"] as const) {
    const same = flat(textsFor(locale)[area]).filter(([path, text]) => nb.get(path) === text);
    const limit = locale === "nn" ? 0.6 : 0.3;
    expect(same.length / nb.size, `${locale}: ${same.map(([path]) => path).join(" ")}`).toBeLessThan(limit);
  }
});

test("nynorsk has none of the words that only bokmål has", () => {
  const bokmal =
    /\b(ikke|jeg|hva|hvor|hvem|hvordan|hvis|noe|noen|fra|mye|gjøre|være|spørre|etter at du har gjort|bare)\b/i;
  const bad = flat(textsFor("nn")).filter(([, text]) => bokmal.test(text));
  expect(bad).toEqual([]);
});
