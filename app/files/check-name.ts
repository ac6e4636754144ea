// Names of files are shown to other people and become names on their discs, so they must look like what they are.
import { endingOf, FILE_KINDS } from "./file-kinds.ts";
import { type FileProblem, MAX_NAME } from "./limits.ts";

/** The name to keep, or what is wrong with it and what may be shown of it. */
export function checkName(sent: string): { name: string } | { problem: FileProblem; name: string } {
  const name = sent.normalize("NFC").trim();
  // For showing only: nothing that turns text around or hides in it.
  const shown = name.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, "").slice(0, MAX_NAME);
  // Control characters, marks that turn the direction of writing, and characters without a width.
  if (shown.length < Math.min(name.length, MAX_NAME)) return { problem: "name-hidden", name: shown };
  if (/[/\\]/.test(name)) return { problem: "name-path", name: shown };
  if (name.length > MAX_NAME) return { problem: "name-long", name: shown };
  if (!Object.hasOwn(FILE_KINDS, endingOf(name)) || /^\.[^.]*$/.test(name)) {
    return { problem: "kind", name: shown };
  }
  return { name };
}
