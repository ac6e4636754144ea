// The contrast of our colours, in both schemes, measured as WCAG does.
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const css = readFileSync("app/ui/styles/theme.css", "utf8");
const [lightCss = "", darkCss = ""] = css.split("@media screen and (prefers-color-scheme: dark)");

function colours(block: string): Map<string, string> {
  return new Map(
    [...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name = "", hex = ""]) => [name, hex]),
  );
}

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

const GROUNDS = [
  "background-default",
  "background-tinted",
  "surface-default",
  "surface-tinted",
  "surface-hover",
];

describe.each([
  ["light", colours(lightCss)],
  ["dark", colours(darkCss)],
])("in the %s scheme", (_name, scheme) => {
  const of = (name: string) => {
    const hex = scheme.get(name);
    if (!hex) throw new Error(`${name} is missing`);
    return hex;
  };

  test.each(["accent", "neutral", "info", "success", "warning", "danger", "brand1", "brand2"])(
    "%s can be read on each of its grounds",
    (scale) => {
      const at = (step: string) => of(`ds-color-${scale}-${step}`);
      for (const ground of GROUNDS) {
        expect(contrast(at("text-subtle"), at(ground)), `text-subtle on ${ground}`).toBeGreaterThanOrEqual(
          4.5,
        );
        expect(contrast(at("text-default"), at(ground)), `text-default on ${ground}`).toBeGreaterThanOrEqual(
          7,
        );
      }
      for (const ground of ["background-default", "surface-default", "surface-tinted"]) {
        expect(contrast(at("border-default"), at(ground)), `border on ${ground}`).toBeGreaterThanOrEqual(3);
      }
      for (const base of ["base-default", "base-hover", "base-active"]) {
        expect(contrast(at("base-contrast-default"), at(base)), `on ${base}`).toBeGreaterThanOrEqual(4.5);
      }
      expect(contrast(at("base-contrast-subtle"), at("base-default"))).toBeGreaterThanOrEqual(4.5);
    },
  );

  test("the band of the front page can be read", () => {
    expect(contrast(of("app-band-text"), of("app-band"))).toBeGreaterThanOrEqual(7);
    expect(contrast(of("app-band-subtle"), of("app-band"))).toBeGreaterThanOrEqual(4.5);
  });

  test("the focus ring stands out from every ground", () => {
    for (const ground of GROUNDS) {
      expect(contrast(of("ds-color-focus-outer"), of(`ds-color-neutral-${ground}`))).toBeGreaterThanOrEqual(
        3,
      );
    }
  });
});
