// The forms of a page as a browser would send them: only what was drawn, filled in as a person would who reads it.

type Attributes = Readonly<Record<string, string>>;

export interface DrawnControl {
  name: string;
  kind: "hidden" | "text" | "date" | "number" | "file" | "lines" | "radio" | "checkbox" | "select";
  /** What it is filled with as it is drawn; of a box or a button to choose, what it sends when chosen. */
  value: string;
  /** Chosen as it is drawn. */
  chosen: boolean;
  /** Of a list to open. */
  options: readonly string[];
}

export interface DrawnForm {
  /** Undefined: it is sent to the address of the page. */
  action: string | undefined;
  controls: readonly DrawnControl[];
  /** Buttons that send something of their own. */
  buttons: readonly { name: string; value: string }[];
}

/** What a person writes into a field of that name, where running text would not do, or the page has filled it in. */
export type Written = Readonly<Record<string, string>>;

/** Long enough and short enough for every field of running text. */
const PROSE = "Vi viser til saken og ber om at dette tas med i vurderingen.";

/** Reads what React has drawn: attributes in double quotes, five characters escaped. */
export function formsOf(html: string): DrawnForm[] {
  return [...html.matchAll(/<form\b([^>]*)>(.*?)<\/form>/gs)].map(([, tag = "", inside = ""]) => ({
    action: attributesOf(tag).action,
    controls: [...inside.matchAll(CONTROL)].flatMap(controlOf),
    buttons: [...inside.matchAll(/<button\b([^>]*)>/g)].flatMap(([, of = ""]) => {
      const { name, value = "" } = attributesOf(of);
      return name ? [{ name, value }] : [];
    }),
  }));
}

/** The form that sends this command of a case. */
export const formThatSends = (html: string, command: string): DrawnForm | undefined =>
  formsOf(html).find((f) => f.controls.some((c) => c.name === "_command" && c.value === command));

/** What the browser sends once everything drawn has been answered; what is filled in already is left as it is. */
export const filledIn = (form: DrawnForm, written: Written = {}) =>
  sentBy(form, ({ name, kind, value, options }) => {
    if (kind === "select") return value || (options.find((o) => o !== "") ?? "");
    if (written[name] !== undefined || value !== "") return written[name] ?? value;
    if (kind === "number") return "1";
    return kind === "date" ? new Date(Date.now() + 60 * 86_400_000).toISOString().slice(0, 10) : PROSE;
  });

/** What the browser sends when nothing has been answered, and what was filled in has been taken out. */
export const leftEmpty = (form: DrawnForm) => sentBy(form, () => "");

/** Whether there is anything to answer. */
export const asksAnything = ({ controls }: DrawnForm) => controls.some((c) => c.kind !== "hidden");

function sentBy({ controls }: DrawnForm, answer: (control: DrawnControl) => string) {
  const sent: Record<string, string> = {};
  for (const c of controls) {
    if (c.kind === "file") continue;
    if (c.kind === "hidden") sent[c.name] = c.value;
    else if (c.kind === "radio" || c.kind === "checkbox") {
      // A person who leaves everything open chooses nothing, and the browser sends nothing.
      if (answer({ ...c, kind: "text", value: "" }) !== "" && (c.chosen || sent[c.name] === undefined))
        sent[c.name] = c.value;
    } else sent[c.name] = answer(c);
  }
  return sent;
}

/**
 * What a page that refused a form says is wrong, and whether it can be put right there: each mistake leads to a field
 * that the page has drawn.
 */
export function mistakesIn(html: string): { text: string; field: boolean }[] {
  const summary = /data-error-summary="">(.*?)<\/ul>/s.exec(html)?.[1] ?? "";
  return [...summary.matchAll(/<li>(.*?)<\/li>/gs)].map(([, item = ""]) => {
    const to = /href="#([^"]+)"/.exec(item)?.[1];
    return {
      text: unescaped(item.replace(/<[^>]*>/g, "")),
      field: to !== undefined && html.includes(` id="${to}"`),
    };
  });
}

const CONTROL =
  /<input\b([^>]*?)\/?>|<textarea\b([^>]*)>(.*?)<\/textarea>|<select\b([^>]*)>(.*?)<\/select>/gs;

function controlOf([, input, area, text, select, options]: RegExpMatchArray): DrawnControl[] {
  const attributes = attributesOf(input ?? area ?? select ?? "");
  const { name, value = "" } = attributes;
  if (!name) return [];
  const rest = { name, value, chosen: false, options: [] };
  if (area !== undefined) return [{ ...rest, kind: "lines", value: unescaped(text ?? "") }];
  if (select !== undefined) {
    const all = [...(options ?? "").matchAll(/<option\b([^>]*)>/g)].map(([, of = ""]) => attributesOf(of));
    const chosen = all.find((o) => "selected" in o) ?? all[0];
    const values = all.map((o) => o.value ?? "");
    return [{ ...rest, kind: "select", value: chosen?.value ?? "", options: values }];
  }
  return [{ ...rest, kind: inputKind(attributes), chosen: "checked" in attributes }];
}

function inputKind({ type = "text", inputMode }: Attributes): DrawnControl["kind"] {
  if (type === "hidden" || type === "date" || type === "file" || type === "radio" || type === "checkbox")
    return type;
  return type === "number" || inputMode === "numeric" ? "number" : "text";
}

const attributesOf = (tag: string): Attributes =>
  Object.fromEntries(
    [...tag.matchAll(/([\w-]+)(?:="([^"]*)")?/g)].map(([, name = "", value = ""]) => [
      name,
      unescaped(value),
    ]),
  );

const ESCAPED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#x27": "'" };
const unescaped = (text: string) =>
  text.replace(/&(amp|lt|gt|quot|#x27);/g, (whole, name: string) => ESCAPED[name] ?? whole);
