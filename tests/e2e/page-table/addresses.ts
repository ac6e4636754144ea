// Which addresses a reader is sent to: those that links lead to, a few of each kind.
import { type RecordOptions, UUID } from "./visits.ts";

/** Pages that no link leads to, or none of every reader's; who may not see one is refused, which is recorded too. */
export const STARTS = `
  / /cases /desk /questions /admin /profile /organisations /demo/outbox /data /data?q=vei /data?q=qqqqwwww
  /data?access=RESTRICTED&order=newest /begin?goal=Vise+foreldre+ledige+barnehageplasser
  /begin?goal=Vise+foreldre+ledige+barnehageplasser&data=none&about=persons&use=own&form=api&often=live&has=nobody&as=public
  /begin?goal=x /what-if /forecast /experiences /experiences.csv /demand /demand.atom /demand/new /svar
  /compare /verify /why?at=guide:about /why/wrong /confirm/wrong /reset/wrong /consent/wrong /review/wrong
  /invitation/wrong /unsubscribe/wrong /calendar/wrong.ics /sign-in?note=signed-out&next=/cases
  /profile/export /profile/searches /searches/new?q=vei&access=RESTRICTED /questions/obstacles /questions/new
  /requests/new /organisations/join /data/00000000-0000-4000-8000-000000000000
  /requests/00000000-0000-4000-8000-000000000000 /checkpoints/1.json /dev/emails /refused /language
  /finnes/ikke /healthz
`
  .trim()
  .split(/\s+/);

/** Their forms change something, and nothing is to be read there that is not read elsewhere; files of the build. */
const NEVER = /^\/(sign-out|assets)(\/|$)/;
/** The product counts how often links of mails are opened from one place, so only a few are, by the person who finds them first. */
const COUNTED = /^\/(confirm|reset|consent|review|invitation|unsubscribe|calendar)\//;
const MOST_COUNTED = 30;
/** Addresses that differ only in what is asked of one page. The person who has not signed in sees most of what all may see. */
const MOST_QUERIES = { stranger: 40, others: 8 };
const STRANGER_FACTOR = 4;

const isName = (text: string) => /^[a-z][a-z.-]{0,24}$/i.test(text);

/** What sorts an address among others of its kind: `/requests/:id?tab=files`. */
function patternOf(address: string): { path: string; whole: string } {
  const url = new URL(address, "http://localhost");
  const segments = url.pathname.split("/").map((s) => {
    if (UUID.test(s)) return ":id";
    const [name = "", ending] = s.split(".");
    return isName(name) && name.length <= 24 ? s : `:text${ending ? `.${ending}` : ""}`;
  });
  const query = [...url.searchParams].map(([k, v]) => (isName(v) ? `${k}=${v}` : k)).sort();
  const path = segments.join("/");
  return { path, whole: query.length > 0 ? `${path}?${[...new Set(query)].join("&")}` : path };
}

/** Decides which of the addresses that one reader finds are visited. */
export function bouncer(stranger: boolean, options: RecordOptions, counted: Map<string, number>) {
  const perPattern = options.perPattern * (stranger ? STRANGER_FACTOR : 1);
  const queries = stranger ? MOST_QUERIES.stranger : MOST_QUERIES.others;
  const most = stranger ? Number.POSITIVE_INFINITY : options.max;
  const seen = new Set<string>();
  const taken = new Map<string, number>();
  const take = (counts: Map<string, number>, key: string, limit: number) => {
    const n = counts.get(key) ?? 0;
    if (n < limit) counts.set(key, n + 1);
    return n < limit;
  };
  return (address: string): boolean => {
    if (seen.has(address)) return false;
    seen.add(address);
    const path = address.split("?")[0] ?? "";
    if (NEVER.test(path) || (taken.get("all") ?? 0) >= most) return false;
    const pattern = patternOf(address);
    if (COUNTED.test(path) && !take(counted, path.split("/")[1] ?? "", MOST_COUNTED)) return false;
    // Every tab of a case is a page of its own.
    const asks = pattern.whole !== pattern.path && !/\?tab=[^&]*$/.test(pattern.whole);
    if ((taken.get(pattern.whole) ?? 0) >= perPattern) return false;
    if (asks && !take(taken, `queries of ${pattern.path}`, queries)) return false;
    return take(taken, pattern.whole, perPattern) && take(taken, "all", most);
  };
}

const ENTITIES: Record<string, string> = { quot: '"', lt: "<", gt: ">", amp: "&", "#x27": "'", "#39": "'" };
export const decoded = (text: string) => text.replace(/&(#?\w+);/g, (whole, name) => ENTITIES[name] ?? whole);

export const attribute = (tag: string, name: string) => {
  const found = new RegExp(`\\s${name}="([^"]*)"`, "i").exec(tag)?.[1];
  return found === undefined ? undefined : decoded(found);
};

/** The address that a form which only reads leads to when it is sent as it stands; none for other forms. */
function addressOfForm(html: string): string | undefined {
  const tag = /^<form[^>]*>/.exec(html)?.[0] ?? "";
  if (/\smethod="post"/i.test(tag)) return undefined;
  const query = new URLSearchParams();
  for (const [field] of html.matchAll(/<(?:input|select)\b[^>]*>(?:(?:(?!<\/select>).)*<\/select>)?/gs)) {
    const name = attribute(field, "name");
    if (!name || (/\stype="(radio|checkbox)"/.test(field) && !/\schecked=/.test(field))) continue;
    const chosen = /<option[^>]*\sselected=[^>]*>/.exec(field)?.[0] ?? /<option[^>]*>/.exec(field)?.[0];
    query.append(name, attribute(chosen ?? field, "value") ?? "");
  }
  return `${attribute(tag, "action") ?? ""}?${query}`;
}

/** Addresses on this site that a page leads to, in the order in which it names them. */
export function linksOf(html: string, from: string, origin: string): string[] {
  const named = [...html.matchAll(/<(?:a|link|iframe)\b[^>]*>|<form\b[^>]*>.*?<\/form>/gs)].flatMap(
    ([tag]) => {
      if (tag.startsWith("<form")) return addressOfForm(tag) ?? [];
      if (tag.startsWith("<link") && attribute(tag, "rel") !== "alternate") return [];
      return attribute(tag, tag.startsWith("<iframe") ? "src" : "href") ?? [];
    },
  );
  return named.flatMap((link) => {
    if (!URL.canParse(link, `${origin}${from}`)) return [];
    const url = new URL(link, `${origin}${from}`);
    // Mails that were kept name the port of their day.
    const here = url.origin === origin || /^http:\/\/localhost:\d+$/.test(url.origin);
    return here ? `${url.pathname}${url.search}` : [];
  });
}
