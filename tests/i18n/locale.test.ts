// How a reader's language is found.
import fc from "fast-check";
import { expect, test } from "vitest";
import { acceptedLocale, LOCALES, negotiateLocale } from "#app/i18n/locale.ts";

test.each([
  ["nb-NO,nb;q=0.9,en;q=0.8", "nb"],
  ["no", "nb"],
  ["nn-NO", "nn"],
  ["en-US,en;q=0.5", "en"],
  ["de-DE,de;q=0.9,en;q=0.7", "en"],
  ["en;q=0.2, nn;q=0.9", "nn"],
  ["en;q=0, nn;q=0.1", "nn"],
  ["NN", "nn"],
  ["da, sv", undefined],
  ["*", undefined],
  ["", undefined],
  ["en;q=abc", undefined],
])("the browser's wish %j is %s", (header, locale) => {
  expect(acceptedLocale(header)).toBe(locale);
});

test("the choice on the page comes before the account, the account before the browser", () => {
  const wishes = { cookie: "lang=en", account: "nn", acceptLanguage: "nb" };
  expect(negotiateLocale(wishes)).toBe("en");
  expect(negotiateLocale({ ...wishes, cookie: null })).toBe("nn");
  expect(negotiateLocale({ acceptLanguage: "nn" })).toBe("nn");
  expect(negotiateLocale({})).toBe("nb");
});

test("a cookie that is not ours or not a language is passed over", () => {
  expect(negotiateLocale({ cookie: "slang=en; lang=xx" })).toBe("nb");
  expect(negotiateLocale({ cookie: "a=1;lang=nn" })).toBe("nn");
});

test("whatever a browser sends, the answer is a language that we write", () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (cookie, acceptLanguage) => {
      expect(LOCALES).toContain(negotiateLocale({ cookie, acceptLanguage }));
    }),
  );
});
