// A search as an address: every state of the page can be linked to, and any address, however odd, means some search.
import { ACCESS_RIGHTS } from "#app/catalogue/road/dataset-description.ts";
import { THEME_CODES } from "#workflows/data-themes.ts";
import { isWayIn } from "./ways-in.ts";

export const FACETS = ["way", "publisher", "theme", "accessRight", "format", "open"] as const;
export type FacetName = (typeof FACETS)[number];

export interface SearchParams {
  /** As typed, at most 200 characters. */
  q: string;
  /** Lower case, letters and digits only, each once, at most twelve. */
  words: string[];
  /** Something of what was typed is not searched for. */
  cut: boolean;
  filters: Partial<Record<FacetName, string>>;
  order: "relevance" | "newest";
  /** 1 to 40. */
  page: number;
  /** The reader has turned the correction of typing errors down. */
  asTyped: boolean;
}

const keys: Record<FacetName, string> = {
  way: "way",
  publisher: "publisher",
  theme: "theme",
  accessRight: "access",
  format: "format",
  open: "open",
};
const mostWords = 12;
const mostLetters = 40;
const mostTyped = 200;
const lastPage = 40;

const isFacetValue: Record<FacetName, (value: string) => boolean> = {
  way: isWayIn,
  publisher: (value) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value),
  theme: (value) => (THEME_CODES as readonly string[]).includes(value),
  accessRight: (value) => (ACCESS_RIGHTS as readonly string[]).includes(value),
  format: (value) => /^[^\p{C}]{1,60}$/u.test(value),
  open: (value) => value === "true",
};

export function parseSearchParams(params: URLSearchParams): SearchParams {
  const typed = (params.get("q") ?? "")
    .normalize("NFKC")
    .replace(/\p{C}+/gu, " ")
    .trim();
  const all = wordsOf(typed);
  const filters: SearchParams["filters"] = {};
  for (const facet of FACETS) {
    const value = params.get(keys[facet])?.trim() ?? "";
    if (isFacetValue[facet](value)) filters[facet] = value;
  }
  return {
    q: [...typed].slice(0, mostTyped).join(""),
    words: all.slice(0, mostWords).map((word) => [...word].slice(0, mostLetters).join("")),
    cut: all.length > mostWords || all.some((word) => [...word].length > mostLetters),
    filters,
    order: params.get("order") === "newest" ? "newest" : "relevance",
    page: pageNumber(params),
    asTyped: params.get("exact") === "1",
  };
}

/** 1 to `last`, whatever stands there. */
export function pageNumber(params: URLSearchParams, last = lastPage): number {
  const text = params.get("page") ?? "";
  return /^\d{1,4}$/.test(text) ? Math.min(Math.max(Number(text), 1), last) : 1;
}

/** Letters and digits of the text as words, in order, each once. */
export function wordsOf(text: string): string[] {
  const found =
    text
      .slice(0, 20_000)
      .normalize("NFKC")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return [...new Set(found)];
}

/** Address of the search page; a change other than of the page goes back to the first. */
export function searchHref(
  params: Pick<SearchParams, "q" | "filters"> & Partial<SearchParams>,
  change: Partial<Pick<SearchParams, "q" | "order" | "page" | "asTyped" | "filters">> = {},
): string {
  const next = { order: "relevance", asTyped: false, ...params, page: 1, ...change };
  const query = new URLSearchParams();
  if (next.q) query.set("q", next.q);
  for (const facet of FACETS) {
    const value = next.filters[facet];
    if (value) query.set(keys[facet], value);
  }
  if (next.order === "newest") query.set("order", "newest");
  if (next.asTyped) query.set("exact", "1");
  if (next.page > 1) query.set("page", String(next.page));
  const text = query.toString();
  return text ? `/data?${text}` : "/data";
}

/** What of a search is kept when it is saved: what is sought, in one order, without page and order. May be empty. */
export const savedQuery = ({ q, filters }: Pick<SearchParams, "q" | "filters">): string =>
  searchHref({ q, filters }).split("?")[1] ?? "";

/** The filters with one more, or with one less. */
export function withFilter(
  filters: SearchParams["filters"],
  facet: FacetName,
  value: string | null,
): SearchParams["filters"] {
  const { [facet]: _, ...others } = filters;
  return value === null ? others : { ...others, [facet]: value };
}

/** The hidden fields that keep the filters when the search field is sent. */
export function filterFields(params: SearchParams): { name: string; value: string }[] {
  const fields = FACETS.flatMap((facet) => {
    const value = params.filters[facet];
    return value ? [{ name: keys[facet], value }] : [];
  });
  return params.order === "newest" ? [...fields, { name: "order", value: "newest" }] : fields;
}
