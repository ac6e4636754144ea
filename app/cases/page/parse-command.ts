// From what a form sends to the payload of a command. Checks nothing: the command's schema does, in `decide`.
import type { z } from "zod";
import type { Widget } from "#workflows/fields.ts";
import { formFields } from "./form-fields.ts";

/** What stood in each field, as it was typed; a form that is refused shows it again. */
export type Typed = Record<string, string>;

export interface ParsedCommand {
  payload: Record<string, unknown>;
  typed: Typed;
}

/** Reads the drawn fields of a command; fields that the form did not send are left out. */
export function parseCommand(form: FormData, schema: z.ZodObject): ParsedCommand {
  const payload: Record<string, unknown> = {};
  const typed: Typed = {};
  for (const { name, meta } of formFields(schema)) {
    const raw = rawOf(form, name, meta.widget);
    if (raw !== null) typed[name] = raw;
    // An unticked box is not sent at all.
    if (raw === null && meta.widget !== "checkbox") continue;
    put(payload, name, readWidget(meta.widget, raw));
  }
  return { payload, typed };
}

/** Boxes share one name: their values are lines of one. */
function rawOf(form: FormData, name: string, widget: Widget): string | null {
  const sent = form.getAll(name).filter((value) => typeof value === "string");
  return widget === "marks" && sent.length > 0 ? sent.join("\n") : (sent[0] ?? null);
}

/** The value of one field, still unchecked. */
export function readWidget(widget: Widget, raw: string | null): unknown {
  switch (widget) {
    case "checkbox":
      return raw !== null;
    case "lines":
    case "marks":
      return nonBlankLines(raw ?? "");
    case "people":
      return nonBlankLines(raw ?? "").map(readPerson);
    case "date":
      return readDate(raw ?? "");
    case "number":
      // Number("") is 0, which nobody typed.
      return /^\s*\d{1,9}\s*$/.test(raw ?? "") ? Number(raw) : Number.NaN;
    default:
      return raw ?? "";
  }
}

/** Lines that have something in them: the n-th is what an issue with index n speaks of. */
export const nonBlankLines = (text: string): string[] =>
  text
    .split(/\r\n|\r|\n/)
    .map((s) => s.trim())
    .filter((s) => s !== "");

/** `Name, address`, and what mail programs copy: `Name <address>`. */
export function readPerson(line: string): { name: string; email: string } {
  const copied = /^(.*?)\s*<([^<>]*)>[,;]?$/.exec(line);
  if (copied) return { name: unquote(copied[1] ?? ""), email: (copied[2] ?? "").trim() };
  const at = Math.max(line.lastIndexOf(","), line.lastIndexOf(";"), line.lastIndexOf("\t"));
  if (at < 0) return line.includes("@") ? { name: "", email: line } : { name: line, email: "" };
  return { name: unquote(line.slice(0, at)), email: line.slice(at + 1).trim() };
}

/** Browsers without a calendar let people type 31.12.2027. */
export function readDate(raw: string): string {
  const norwegian = /^(\d{1,2})[./](\d{1,2})[./](\d{4})$/.exec(raw.trim());
  if (!norwegian) return raw.trim();
  const [, day = "", month = "", year = ""] = norwegian;
  return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}

/** The text a field is filled with for a value: the inverse of `readWidget`. */
export function writeWidget(widget: Widget, value: unknown): string {
  if (value === null || value === undefined) return "";
  if (widget === "checkbox") return value === true ? "on" : "";
  if ((widget === "lines" || widget === "marks") && Array.isArray(value)) return value.join("\n");
  if (widget === "people" && Array.isArray(value)) {
    return (value as { name: string; email: string }[]).map((p) => `${p.name}, ${p.email}`).join("\n");
  }
  return String(value);
}

function put(into: Record<string, unknown>, path: string, value: unknown) {
  const dot = path.indexOf(".");
  if (dot < 0) {
    into[path] = value;
    return;
  }
  const head = path.slice(0, dot);
  into[head] ??= {};
  put(into[head] as Record<string, unknown>, path.slice(dot + 1), value);
}

const unquote = (s: string) => s.trim().replace(/^["']|["']$/g, "");
