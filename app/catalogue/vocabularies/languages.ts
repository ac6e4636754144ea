// Language tags and codes as catalogues write them: two letters, three letters, regions, EU addresses.
import type { TextLanguage } from "#app/catalogue/road/dataset-description.ts";

const shown: Record<string, TextLanguage> = {
  nb: "nb",
  nob: "nb",
  no: "nb",
  nor: "nb",
  bok: "nb",
  nn: "nn",
  nno: "nn",
  nyn: "nn",
  en: "en",
  eng: "en",
};

/** The language a tag means to the reader; null for languages the service is not shown in, `und` for none. */
export function textLanguage(tag: string): TextLanguage | null {
  const primary = tag.toLowerCase().split(/[-_]/)[0] ?? "";
  if (primary === "" || primary === "und" || primary === "zxx" || primary === "mul") return "und";
  return shown[primary] ?? null;
}

const codes: Record<string, string> = {
  nob: "nb",
  nor: "no",
  nno: "nn",
  eng: "en",
  swe: "sv",
  dan: "da",
  fin: "fi",
  sme: "se",
  smi: "se",
  smj: "smj",
  sma: "sma",
  deu: "de",
  ger: "de",
  fra: "fr",
  fre: "fr",
  spa: "es",
  isl: "is",
  ice: "is",
};

/** ISO 639-1 (or -3) code of the last part of an address or of a plain code: `…/language/NOB` → nb. */
export function languageCode(raw: string): string | null {
  const last = raw.trim().replace(/\/+$/, "").split(/[/#]/).at(-1)?.toLowerCase() ?? "";
  const code = last.split(/[-_]/)[0] ?? "";
  if (!/^[a-z]{2,3}$/.test(code)) return null;
  return codes[code] ?? code;
}
