// What is wrong or doubtful in a file that was read all the same. A finding never stops an import; a ParseError does.
import { limits } from "./limits.ts";

export type Severity = "error" | "warning" | "info";

/** Every finding with its severity. `error`: a rule of DCAT-AP-NO is broken; `warning`: repaired or lost; `info`: read with care. */
export const findingSeverities = {
  "title-missing": "error",
  "description-missing": "error",
  "publisher-missing": "error",
  "contact-missing": "error",
  "theme-missing": "warning",
  "access-right-missing": "warning",
  "access-right-unknown": "warning",
  "access-right-misspelt": "warning",
  "access-right-conflict": "warning",
  "publisher-name-missing": "warning",
  "publisher-described-twice": "warning",
  "publishers-many": "warning",
  "org-number-repaired": "warning",
  "org-number-invalid": "warning",
  "dataset-without-address": "warning",
  "dataset-untyped": "warning",
  "iri-repaired": "warning",
  "iri-relative": "info",
  "literal-for-iri": "warning",
  "link-dangerous": "warning",
  "link-unusable": "warning",
  "link-repaired": "warning",
  "email-unusable": "warning",
  "html-in-text": "info",
  "text-cut": "warning",
  "text-repeated": "info",
  "language-other": "info",
  "keywords-split": "info",
  "legal-basis-empty": "warning",
  "legal-basis-unknown-kind": "warning",
  "legal-basis-missing": "info",
  "licence-unknown": "info",
  "licence-missing": "warning",
  "distribution-without-address": "warning",
  "distribution-not-described": "warning",
  "distribution-missing": "info",
  "date-unusable": "warning",
  "values-cut": "warning",
  "encoding-guessed": "warning",
  "findings-cut": "info",
} as const satisfies Record<string, Severity>;

export type FindingCode = keyof typeof findingSeverities;

export interface Finding {
  code: FindingCode;
  severity: Severity;
  datasetUri?: string;
  /** Prefixed, as in the standard: `dct:title`. */
  property?: string;
  value?: string;
}

/** Collects findings, each once, in the order they were met, and no more than `limits.findings`. */
export class FindingList {
  readonly #seen = new Set<string>();
  readonly #findings: Finding[] = [];
  #cut = 0;

  /** @param where the dataset's address, the property and the value as it stood; cut to a readable length. */
  add(code: FindingCode, where: { datasetUri?: string; property?: string; value?: string } = {}): void {
    const finding: Finding = { code, severity: findingSeverities[code] };
    if (where.datasetUri) finding.datasetUri = where.datasetUri;
    if (where.property) finding.property = where.property;
    if (where.value) finding.value = cutText(where.value, limits.findingValue);
    const key = `${code}\n${finding.datasetUri ?? ""}\n${finding.property ?? ""}\n${finding.value ?? ""}`;
    if (this.#seen.has(key)) return;
    this.#seen.add(key);
    if (this.#findings.length < limits.findings) this.#findings.push(finding);
    else this.#cut++;
  }

  /** All of them; the last says how many more there were, if there were more than are kept. */
  list(): Finding[] {
    if (this.#cut === 0) return this.#findings;
    return [
      ...this.#findings,
      { code: "findings-cut", severity: findingSeverities["findings-cut"], value: String(this.#cut) },
    ];
  }
}

function cutText(text: string, length: number): string {
  // Control characters would break terminals and logs that print findings.
  const plain = text.slice(0, length * 2).replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069\ufffe\uffff]+/gu, " ");
  return plain.length > length ? `${plain.slice(0, length - 1)}…` : plain;
}
