// What has changed in a text, word by word; and, of a long text, only what stands around it.
import { diffWordsWithSpace } from "diff";

export interface DiffPart {
  kind: "same" | "added" | "removed";
  text: string;
}

/** Edits that are worth reading one by one. A text that differs more has been written anew. */
const MOST_EDITS = 400;
/** Unchanged words that are shown before and after a change. */
const AROUND = 12;

/** Same parts far from any change are cut to "…". Two texts with little in common come as one removed, one added. */
export function wordDiff(before: string, after: string): DiffPart[] {
  const parts = diffWordsWithSpace(before, after, { maxEditLength: MOST_EDITS });
  if (!parts || before === "" || after === "") {
    return [
      ...(before === "" ? [] : [{ kind: "removed", text: before } as const]),
      ...(after === "" ? [] : [{ kind: "added", text: after } as const]),
    ];
  }
  const all = inPhrases(
    parts.map(
      ({ value, added, removed }): DiffPart => ({
        kind: added ? "added" : removed ? "removed" : "same",
        text: value,
      }),
    ),
  );
  if (all.length === 1) return all;
  return all.map((part, i) =>
    part.kind === "same" ? { ...part, text: shortened(part.text, i > 0, i < all.length - 1) } : part,
  );
}

/** Changed words with only a space between them are one phrase that went and one that came: nobody reads them in turn. */
function inPhrases(parts: readonly DiffPart[]): DiffPart[] {
  const phrases: DiffPart[] = [];
  for (let i = 0; i < parts.length; ) {
    const part = parts[i] as DiffPart;
    if (part.kind === "same") {
      phrases.push(part);
      i++;
      continue;
    }
    let [removed, added] = ["", ""];
    for (; i < parts.length; i++) {
      const { kind, text } = parts[i] as DiffPart;
      const next = parts[i + 1];
      if (kind === "same" && (text.trim() !== "" || !next)) break;
      if (kind !== "added") removed += text;
      if (kind !== "removed") added += text;
    }
    if (removed) phrases.push({ kind: "removed", text: removed });
    if (added) phrases.push({ kind: "added", text: added });
  }
  return phrases;
}

/** @param keepStart a change stands before it @param keepEnd one stands after it */
function shortened(text: string, keepStart: boolean, keepEnd: boolean): string {
  const words = text.split(/(?<=\s)(?=\S)/);
  const kept = (keepStart ? AROUND : 0) + (keepEnd ? AROUND : 0);
  if (words.length <= kept + 1) return text;
  const start = keepStart ? words.slice(0, AROUND).join("").trimEnd() : "";
  const end = keepEnd ? words.slice(-AROUND).join("") : "";
  return `${start}${keepStart ? " " : ""}…${keepEnd ? " " : ""}${end}`;
}
