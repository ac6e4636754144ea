// Demands as an Atom feed (RFC 4287): what is needed and how far it has come, with addresses that never change.
import { stateText } from "#app/cases/page/texts/command-texts.ts";
import type { caseTexts } from "#app/cases/page/texts/index.ts";
import type { TextsOf } from "#app/i18n/define-texts.ts";
import type { Locale } from "#app/i18n/locale.ts";
import type { DemandRow } from "#db/queries/demand.ts";
import type { demandTexts } from "./texts/index.ts";

interface FeedFrame {
  locale: Locale;
  /** Addresses without a slash at the end. */
  site: string;
  self: string;
  page: string;
}

export function atomFeed(
  rows: readonly DemandRow[],
  { demand, cases }: { cases: TextsOf<typeof caseTexts>; demand: TextsOf<typeof demandTexts> },
  frame: FeedFrame,
): string {
  const newest =
    rows
      .map((r) => r.updatedAt)
      .sort()
      .at(-1) ?? "1970-01-01T00:00:00.000Z";
  const entries = rows.map(
    (row) => `  <entry>
    <id>urn:uuid:${row.id}</id>
    <title>${xml(row.title)}</title>
    <link href="${xml(`${frame.site}/demand/${row.id}`)}"/>
    <published>${row.createdAt}</published>
    <updated>${row.updatedAt}</updated>
    <category term="${xml(row.theme)}" label="${xml(demand.themes[row.theme] ?? row.theme)}"/>
    <summary>${xml(
      [
        `${stateText(cases, "demand", row.state)}.`,
        row.owner ? `${demand.page.owner}: ${row.owner}.` : "",
        `${demand.counts.followers({ n: row.followers })}, ${demand.counts.votes({ n: row.votes })}.`,
        row.summary,
      ]
        .filter((s) => s !== "")
        .join(" "),
    )}</summary>
  </entry>
`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${frame.locale}">
  <id>${xml(frame.self)}</id>
  <title>${xml(demand.feedTitle)}</title>
  <updated>${newest}</updated>
  <author><name>Dataveien</name></author>
  <link rel="self" type="application/atom+xml" href="${xml(frame.self)}"/>
  <link rel="alternate" type="text/html" href="${xml(frame.page)}"/>
${entries.join("")}</feed>
`;
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
/** Control characters have no place in XML 1.0, not even written as numbers. */
const xml = (text: string): string =>
  text
    .replace(/\p{Cc}/gu, (c) => (c === "\n" || c === "\t" ? c : ""))
    .replace(/[&<>"]/g, (c) => ENTITIES[c] ?? c);
