// The product's own type in a PDF. It comes in files by script; a text is cut into runs, each with the file that has
// its letters, so that a Sámi or Greek name is not a row of boxes.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

export type Weight = 400 | 600;
export interface Run {
  text: string;
  /** Name under which `registerFonts` has made it known. */
  font: string;
}

/** Most common first: most texts are one run of the first. */
const SCRIPTS = [
  "latin",
  "latin-ext",
  "cyrillic",
  "cyrillic-ext",
  "greek",
  "greek-ext",
  "vietnamese",
] as const;
type Script = (typeof SCRIPTS)[number];
const WEIGHTS: readonly Weight[] = [400, 600];

const find = createRequire(import.meta.url).resolve;
const nameOf = (script: Script, weight: Weight) => `Inter ${script} ${weight}`;

/** Registers all files with the document; only those that are used end up in it. */
export function registerFonts(doc: { registerFont(name: string, path: string): unknown }): void {
  for (const script of SCRIPTS) {
    for (const weight of WEIGHTS) {
      const file = `@fontsource/inter/files/inter-${script}-${weight}-normal.woff`;
      doc.registerFont(nameOf(script, weight), find(file));
    }
  }
}

export function runsOf(text: string, weight: Weight): Run[] {
  const runs: Run[] = [];
  for (const char of text) {
    const script = scriptOf(char.codePointAt(0) ?? 0);
    // A letter that no file has is replaced by a sign that every file has.
    const shown = script ? char : "?";
    const font = nameOf(script ?? "latin", weight);
    const last = runs.at(-1);
    if (last && (last.font === font || shown === " ")) last.text += shown;
    else runs.push({ text: shown, font });
  }
  return runs;
}

let ranges: Map<Script, [from: number, to: number][]> | undefined;

function scriptOf(code: number): Script | undefined {
  ranges ??= readRanges();
  for (const [script, spans] of ranges) {
    if (spans.some(([from, to]) => code >= from && code <= to)) return script;
  }
  return undefined;
}

/** As the package publishes them for `unicode-range`: "U+0000-00FF, U+0131, …". */
function readRanges(): Map<Script, [number, number][]> {
  const all = JSON.parse(readFileSync(find("@fontsource/inter/unicode.json"), "utf8")) as Record<
    string,
    string
  >;
  return new Map(
    SCRIPTS.map((script) => [
      script,
      (all[script] ?? "").split(",").map((part): [number, number] => {
        const [from = "", to = from] = part.trim().replace("U+", "").split("-");
        return [Number.parseInt(from, 16), Number.parseInt(to, 16)];
      }),
    ]),
  );
}
