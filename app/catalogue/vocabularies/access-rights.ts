// How publishers spell the three access rights. The EU's table: http://publications.europa.eu/resource/authority/access-right
import type { AccessRight } from "#app/catalogue/road/dataset-description.ts";

export const ACCESS_RIGHT_BASE = "http://publications.europa.eu/resource/authority/access-right/";

/** Upper case, with anything but letters as `_`. */
const spellings: Record<string, AccessRight> = {
  PUBLIC: "PUBLIC",
  OPEN: "PUBLIC",
  OPEN_DATA: "PUBLIC",
  OFFENTLIG: "PUBLIC",
  OFFENTLEG: "PUBLIC",
  ALLMENN_TILGANG: "PUBLIC",
  ÅPEN: "PUBLIC",
  ÅPNE: "PUBLIC",
  ÅPNE_DATA: "PUBLIC",
  OPNE_DATA: "PUBLIC",
  UNRESTRICTED: "PUBLIC",
  OPENACCESS: "PUBLIC",
  RESTRICTED: "RESTRICTED",
  RESTRICTED_PUBLIC: "RESTRICTED",
  BEGRENSET: "RESTRICTED",
  BEGRENSA: "RESTRICTED",
  BEGRENSET_OFFENTLIGHET: "RESTRICTED",
  BEGRENSET_TILGANG: "RESTRICTED",
  AVGRENSA: "RESTRICTED",
  RESTRICTEDACCESS: "RESTRICTED",
  NON_PUBLIC: "NON_PUBLIC",
  NONPUBLIC: "NON_PUBLIC",
  NOT_PUBLIC: "NON_PUBLIC",
  NOPUBLIC: "NON_PUBLIC",
  NO_PUBLIC: "NON_PUBLIC",
  IKKE_OFFENTLIG: "NON_PUBLIC",
  IKKJE_OFFENTLEG: "NON_PUBLIC",
  UNNTATT_OFFENTLIGHET: "NON_PUBLIC",
  CLOSED: "NON_PUBLIC",
  LUKKET: "NON_PUBLIC",
  PRIVATE: "NON_PUBLIC",
  CONFIDENTIAL: "NON_PUBLIC",
  SENSITIVE: "NON_PUBLIC",
  CLOSEDACCESS: "NON_PUBLIC",
};
/** Values of the EU's table as it spells them. */
const official = new Set(["PUBLIC", "RESTRICTED", "NON_PUBLIC", "CONFIDENTIAL", "SENSITIVE"]);
const strictness: AccessRight[] = ["UNKNOWN", "PUBLIC", "RESTRICTED", "NON_PUBLIC"];

/** What a value means. `exact`: spelt as in the EU's table, and an address of it. */
export function readAccessRight(raw: string): { accessRight: AccessRight; exact: boolean } {
  const last =
    raw
      .trim()
      .replace(/[/#]+$/, "")
      .split(/[/#]/)
      .at(-1) ?? "";
  const spelling = last
    .replace(/([a-zæøå])([A-ZÆØÅ])/g, "$1_$2")
    .toUpperCase()
    .replace(/[^\p{L}]+/gu, "_")
    .replace(/^_+|_+$/g, "");
  const accessRight = spellings[spelling] ?? spellings[spelling.replaceAll("_", "")] ?? "UNKNOWN";
  return { accessRight, exact: raw === ACCESS_RIGHT_BASE + last && official.has(last) };
}

/** Of two rights the one that promises less. */
export function stricter(a: AccessRight, b: AccessRight): AccessRight {
  return strictness.indexOf(a) >= strictness.indexOf(b) ? a : b;
}
