// Texts of catalogues made safe to show: plain, without markup, control characters or tricks of direction, of bounded length.

const entities: Record<string, string> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  ndash: "–",
  mdash: "—",
  hellip: "…",
  laquo: "«",
  raquo: "»",
  aelig: "æ",
  oslash: "ø",
  aring: "å",
  AElig: "Æ",
  Oslash: "Ø",
  Aring: "Å",
  eacute: "é",
  egrave: "è",
  ouml: "ö",
  auml: "ä",
  uuml: "ü",
  rsquo: "’",
  lsquo: "‘",
  rdquo: "”",
  ldquo: "“",
  bull: "•",
  middot: "·",
  deg: "°",
  sup2: "²",
  sect: "§",
  copy: "©",
};

/** Not `<https://…>`, which is how people mark an address in a text. */
const anyTag = /<\/?[a-z][a-z0-9]*(?:[\s/][^<>]*)?>/i;
const allTags = new RegExp(anyTag, "gi");

/** Words of Latin letters with one space between them need none of the work below, and most texts are such. */
const plainAlready = /^[!-%'-;=-~¡-ʯ–—‘’“”…]+(?: [!-%'-;=-~¡-ʯ–—‘’“”…]+)*$/;

export interface PlainText {
  text: string;
  hadHtml: boolean;
  wasCut: boolean;
}

/**
 * @param length characters kept.
 * @param oneLine titles and names; descriptions keep their paragraphs.
 */
export function plainText(raw: string, length: number, oneLine: boolean): PlainText {
  if (raw.length <= length && plainAlready.test(raw)) return { text: raw, hadHtml: false, wasCut: false };
  const hasTags = anyTag.test(raw);
  const hasEntities = /&(#\d{1,6}|#x[0-9a-f]{1,5}|[a-z]{2,8}\d?);/i.test(raw);
  let text = hasTags ? withoutTags(raw) : raw;
  if (hasEntities) text = decodeEntities(text);
  text = text
    .normalize("NFC")
    .replace(/\r\n?/g, "\n")
    .replace(/(?![\n\t])[\p{Cc}\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufffe\uffff]/gu, "")
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, "");
  text = oneLine
    ? text.replace(/\s+/g, " ").trim()
    : text
        .replace(/[^\S\n]+/g, " ")
        .replace(/ ?\n ?/g, "\n")
        .replace(/\n{3,}/g, "\n\n")
        .trim();
  const wasCut = text.length > length;
  if (wasCut) text = `${text.slice(0, length - 1).replace(/[\ud800-\udbff]$/, "")}…`;
  return { text, hadHtml: hasTags || hasEntities, wasCut };
}

function withoutTags(raw: string): string {
  return withoutElements(withoutElements(raw, "script"), "style")
    .replace(/<!--[^<>]*-->/g, "")
    .replace(/<(br|hr)\b[^<>]*>/gi, "\n")
    .replace(/<li\b[^<>]*>/gi, "\n– ")
    .replace(/<\/(p|div|h[1-6]|ul|ol|table|tr|blockquote)\s*>/gi, "\n\n")
    .replace(allTags, "");
}

/** With its content. An index walk: a pattern over both tags takes quadratic time on hostile text. */
function withoutElements(raw: string, name: string): string {
  const lower = raw.toLowerCase();
  let result = "";
  let from = 0;
  for (;;) {
    const start = lower.indexOf(`<${name}`, from);
    if (start < 0) return result + raw.slice(from);
    result += raw.slice(from, start);
    const end = lower.indexOf(`</${name}`, start);
    if (end < 0) return result;
    from = lower.indexOf(">", end) + 1;
    if (from === 0) return result;
  }
}

function decodeEntities(text: string): string {
  return text.replace(/&(#\d{1,6}|#x[0-9a-f]{1,5}|[a-z]{2,8}\d?);/gi, (whole, name: string) => {
    if (name[0] !== "#") return entities[name] ?? whole;
    const code = name[1]?.toLowerCase() === "x" ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : "";
  });
}
