// What is recorded of an answer: all but what differs from one reading to the next.
import { createHash } from "node:crypto";
import { attribute, decoded } from "./addresses.ts";
import { type Answer, type Row, STRANGER, UUID, type Visit } from "./visits.ts";

/** Own to one answer or one connection; the length follows from the body, and differs with what is normalised. */
const UNTOLD =
  /^(date|connection|keep-alive|content-length|transfer-encoding|etag|last-modified|set-cookie|x-request-id)$/;
const TEXT = /^(text\/|application\/(json|atom\+xml|xml|ld\+json))|\+(json|xml)\b/;

/** Fields whose value the product makes anew for every page: they make a form that is sent twice one command. */
const MADE_ANEW = /^(_?commandId|_page|page|submission|_submission|claimId|takeId)$/;

/** In programs' spelling: 2026-12-01T00:20:03.123Z. */
const INSTANT = /\b\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,6})?)?(?:Z|[+-]\d\d:?\d\d)/g;
/** In people's: 1. desember 2026 kl. 00:20, 1 December 2026 at 00:20. */
const CLOCK_TIME = /\b(\d{1,2})\.? ([a-zæøå]{3,9}) (\d{4})(?:,| kl\.| at|) (\d\d:\d\d)\b/gi;
const MONTHS = "jan feb mar apr mai jun jul aug sep okt nov des".split(" ");
const ENGLISH: Record<string, string> = { may: "mai", oct: "okt", dec: "des" };
/** Norwegian time to the minute, which sorts: 2026-12-01 00:20. */
const minuteOf = (moment: number) =>
  new Date(moment).toLocaleString("sv-SE", { timeZone: "Europe/Oslo" }).slice(0, 16);

/** @param since what happened later happened because of the recording, at another time in every recording */
function normalised(text: string, since: number): string {
  return (
    text
      .replace(/<input type="hidden"[^>]*>/g, (tag) =>
        MADE_ANEW.test(attribute(tag, "name") ?? "") && UUID.test(attribute(tag, "value") ?? "")
          ? tag.replace(/\svalue="[^"]*"/, ' value="{made anew}"')
          : tag,
      )
      .replace(/\bnonce(="|-)[\w+/=-]{20,}/g, "nonce$1{nonce}")
      .replace(/\/assets\/[\w.$-]+\.(css|js|woff2?|svg|png)/g, "/assets/{built}.$1")
      .replace(/(http|webcal):\/\/(localhost|127\.0\.0\.1)(:|%3A)\d+/g, "$1://{here}")
      // How far a time has run out, to the fraction of a second.
      .replace(/<rect data-look="\d+"[^>]*>/g, (tag) =>
        tag.replace(/(\s(?:x|width)=")[\d.e-]{8,}"/g, '$1{share}"'),
      )
      // Of a case file, which says when it was made.
      .replace(/"value":"[0-9a-f]{128}"/g, '"value":"{signature}"')
      .replace(INSTANT, (moment) => (Date.parse(moment) >= since ? "{now}" : moment))
      .replace(CLOCK_TIME, (said, day: string, name: string, year: string, time: string) => {
        const begins = name.slice(0, 3).toLowerCase();
        const month = MONTHS.indexOf(ENGLISH[begins] ?? begins) + 1;
        const minute = `${year}-${String(month).padStart(2, "0")}-${day.padStart(2, "0")} ${time}`;
        return month > 0 && minute >= minuteOf(since) ? "{now}" : said;
      })
  );
}

/** One tag on a line, so that differences are short. Takes nothing out. */
const inLines = (text: string, type: string) =>
  type.startsWith("text/html") ? text.replaceAll("><", ">\n<") : text.replaceAll(',"', ',\n"');

export class Site {
  readonly #cookies = new Map<string, string>();
  constructor(
    readonly origin: string,
    readonly since: number,
  ) {}

  async fetch(reader: string, language: string, path: string, form?: Record<string, string>) {
    const session = this.#cookies.get(reader);
    return fetch(`${this.origin}${path}`, {
      redirect: "manual",
      signal: AbortSignal.timeout(120_000),
      headers: {
        Cookie: [`lang=${language}`, ...(session ? [session] : [])].join("; "),
        "Accept-Language": "nb",
        "User-Agent": "page-table",
        ...(form ? { Origin: this.origin } : {}),
      },
      ...(form ? { method: "POST", body: new URLSearchParams(form) } : {}),
    });
  }

  /** Signs in as everybody whom the demo offers. @returns their names, in the order of the page */
  async signInAll(): Promise<string[]> {
    const html = await (await this.fetch(STRANGER, "en", "/demo")).text();
    const names: string[] = [];
    for (const [button, text = ""] of html.matchAll(/<button\b[^>]*\bname="userId"[^>]*>(.*?)<\/button>/gs)) {
      const name = decoded(text).replace(/<[^>]*>|^become /gi, "");
      const answer = await this.fetch(STRANGER, "en", "/demo", { userId: attribute(button, "value") ?? "" });
      const cookie = answer.headers.getSetCookie().map((c) => c.split(";")[0] ?? "");
      if (answer.status !== 303) throw new Error(`${name}: not let in (${answer.status})`);
      this.#cookies.set(name, cookie.join("; "));
      names.push(name);
    }
    if (names.length === 0) throw new Error(`${this.origin}/demo offers nobody: is it a demo?`);
    return names;
  }

  async read({ reader, language, address }: Visit): Promise<{ row: Row; raw: string; type: string }> {
    const response = await this.fetch(reader, language, address);
    const type = response.headers.get("content-type") ?? "";
    const bytes = Buffer.from(await response.arrayBuffer());
    const requestId = response.headers.get("x-request-id") || "no request id";
    const raw = TEXT.test(type) ? bytes.toString("utf8").replaceAll(requestId, "{request}") : "";
    const headers = Object.fromEntries(
      [...response.headers]
        .filter(([name]) => !UNTOLD.test(name))
        .map(([name, value]) => [name, normalised(value, this.since)]),
    );
    // A PDF names the moment of its making inside packed streams.
    const other = type.includes("pdf") ? "" : createHash("sha256").update(bytes).digest("hex");
    const body = TEXT.test(type) ? inLines(normalised(raw, this.since), type) : other;
    const answer: Answer = { status: response.status, headers, body };
    const hash = createHash("sha256").update(JSON.stringify(answer)).digest("hex");
    return { row: { reader, language, address, hash, ...answer }, raw, type };
  }
}
