// What every part of a description is read with: texts per language, links, dates, references, each reporting what it repaired.
import type { LocalisedText, NamedReference, TextLanguage } from "#app/catalogue/road/dataset-description.ts";
import { languageCode, textLanguage } from "#app/catalogue/vocabularies/languages.ts";
import type { FindingCode, FindingList } from "./findings.ts";
import { type Graph, Iri, Literal, type Term } from "./graph.ts";
import { limits } from "./limits.ts";
import { plainText } from "./plain-text.ts";

export const LABELS = [
  "skos:prefLabel",
  "dct:title",
  "rdfs:label",
  "foaf:name",
  "schema:name",
  "eli:title",
  "dc:title",
];

export class DatasetReader {
  constructor(
    readonly graph: Graph,
    readonly datasetUri: string,
    readonly findings: FindingList,
  ) {}

  report(code: FindingCode, property: string, value?: string): void {
    this.findings.add(code, {
      datasetUri: this.datasetUri,
      property,
      ...(value === undefined ? {} : { value }),
    });
  }

  /** Values of the first property that has any, bounded. */
  values(term: Term, ...properties: string[]): Term[] {
    const values = this.graph.values(term, ...properties);
    if (values.length <= limits.values) return values;
    this.report("values-cut", properties[0] ?? "", String(values.length));
    return values.slice(0, limits.values);
  }

  /** One text per language: the first the file has; nothing for empty ones. */
  text(term: Term, properties: string[], length: number = limits.label, oneLine = true): LocalisedText {
    const result: LocalisedText = {};
    const other: string[] = [];
    let vague = false;
    const property = properties[0] ?? "";
    for (const value of this.values(term, ...properties)) {
      const raw = value instanceof Literal ? value.value : this.#labelOf(value);
      const text = this.plain(raw, property, length, oneLine);
      if (text === "") continue;
      const tag = value instanceof Literal ? value.language : "";
      const language = textLanguage(tag);
      if (language === null) {
        this.report("language-other", property, tag);
        other.push(text);
      } else if (result[language] === undefined || (language === "nb" && vague && isExactBokmal(tag))) {
        vague = language === "nb" ? !isExactBokmal(tag) : vague;
        result[language] = text;
      } else if (result[language] !== text) this.report("text-repeated", property, text);
    }
    // A text in another language is better than none.
    if (other[0] !== undefined && result.und === undefined && Object.keys(result).length === 0)
      result.und = other[0];
    return result;
  }

  #labelOf(term: Term): string {
    const label = this.graph.values(term, ...LABELS, "rdf:value")[0];
    return label instanceof Literal ? label.value : term instanceof Iri ? term.value : "";
  }

  /** Safe plain text of bounded length. */
  plain(raw: string, property: string, length: number, oneLine: boolean): string {
    const { text, hadHtml, wasCut } = plainText(raw, length, oneLine);
    if (hadHtml) this.report("html-in-text", property);
    if (wasCut) this.report("text-cut", property, text);
    return text;
  }

  /** The first usable web address among the values. */
  link(term: Term, ...properties: string[]): string | null {
    return this.links(term, ...properties)[0] ?? null;
  }

  links(term: Term, ...properties: string[]): string[] {
    const found = this.values(term, ...properties).map((value) => this.linkOf(value, properties[0] ?? ""));
    return [...new Set(found.filter((link) => link !== null))];
  }

  /** Web addresses only (http, https, ftp): what else a file calls a link must never become one on our pages. */
  linkOf(value: Term, property: string): string | null {
    let target = value;
    // An address may stand inside a node: schema:url, foaf:homepage, or the node's label.
    if (!(target instanceof Iri) && !(target instanceof Literal)) {
      const inner = this.graph.values(
        target,
        "schema:url",
        "foaf:homepage",
        "dct:source",
        "rdfs:seeAlso",
        "rdf:value",
      )[0];
      if (!inner) return null;
      target = inner;
    }
    const raw = target.value.trim();
    if (raw === "") return null;
    // Browsers skip white space and control characters inside a scheme.
    const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(raw.replace(/[\p{Cc} ]/gu, ""))?.[1]?.toLowerCase();
    if (
      scheme === "javascript" ||
      scheme === "data" ||
      scheme === "vbscript" ||
      scheme === "file" ||
      scheme === "blob"
    ) {
      this.report("link-dangerous", property, raw);
      return null;
    }
    const url = webAddress(raw);
    if (url === null) {
      this.report("link-unusable", property, raw);
      return null;
    }
    if (target instanceof Literal && !/anyURI$/.test(target.datatype?.value ?? ""))
      this.report("literal-for-iri", property, raw);
    if (url.repaired) this.report("link-repaired", property, raw);
    return url.href;
  }

  /** Things with a label and perhaps an address: standards, places, series. */
  references(term: Term, ...properties: string[]): NamedReference[] {
    const property = properties[0] ?? "";
    const result: NamedReference[] = [];
    for (const value of this.values(term, ...properties)) {
      if (value instanceof Literal) {
        const text = this.plain(value.value, property, limits.label, true);
        if (text === "") continue;
        const isAddress = webAddress(text)?.repaired === false;
        if (isAddress) this.report("literal-for-iri", property, text);
        result.push(
          isAddress
            ? { uri: text, label: {} }
            : { uri: null, label: { [textLanguage(value.language) ?? "und"]: text } },
        );
      } else {
        const source = this.graph.values(value, "dct:source", "rdfs:seeAlso", "foaf:page")[0]?.value ?? "";
        const uri = value instanceof Iri ? value.value : webAddress(source)?.href;
        const label = this.text(value, LABELS);
        if (uri || Object.keys(label).length > 0)
          result.push({ uri: uri?.slice(0, limits.address) || null, label });
      }
    }
    return result;
  }

  /** A date, date and time, year or month as published; null and a finding for what is none. */
  date(term: Term, ...properties: string[]): string | null {
    const raw = this.values(term, ...properties)[0]?.value.trim() ?? "";
    if (raw === "") return null;
    const iso =
      /^(\d{4})(-\d{2}(-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?)?)?(Z|[+-]\d{2}:\d{2})?$/.test(
        raw,
      );
    const norwegian = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(raw);
    const text = norwegian
      ? `${norwegian[3]}-${norwegian[2]?.padStart(2, "0")}-${norwegian[1]?.padStart(2, "0")}`
      : raw;
    if (
      (iso || norwegian) &&
      !Number.isNaN(Date.parse(text.replace(/^(\d{4}-\d{2}-\d{2})(Z|[+-]\d{2}:\d{2})$/, "$1")))
    )
      return text;
    this.report("date-unusable", properties[0] ?? "", raw);
    return null;
  }

  languages(term: Term): string[] {
    const codes = this.values(term, "dct:language", "dc:language").map((value) => languageCode(value.value));
    return [...new Set(codes.filter((code) => code !== null))];
  }
}

/** `nb` says more than `no`, which may be either form. */
function isExactBokmal(tag: string): boolean {
  return /^(nb|nob)\b/i.test(tag);
}

/** An address a browser can follow; `repaired` when its scheme was missing or doubled. */
export function webAddress(raw: string): { href: string; repaired: boolean } | null {
  const text = raw.trim();
  if (text.length > limits.address) return null;
  let candidate = text;
  if (/^www\.[\w-]+\.[a-z]/i.test(text)) candidate = `https://${text}`;
  else if (/^https?:\/\/https?:\/\//i.test(text)) candidate = text.replace(/^https?:\/\//i, "");
  if (!/^(https?|ftp):\/\/[^/\s]/i.test(candidate)) return null;
  try {
    const url = new URL(candidate);
    // Credentials in an address are a trick to show one host and go to another.
    if (url.username !== "" || url.password !== "") return null;
    return { href: /[\s<>"]/.test(candidate) ? url.href : candidate, repaired: candidate !== text };
  } catch {
    return null;
  }
}

/** The languages in which a text says something, for tests of emptiness. */
export function isEmptyText(text: LocalisedText): boolean {
  return (Object.keys(text) as TextLanguage[]).length === 0;
}
