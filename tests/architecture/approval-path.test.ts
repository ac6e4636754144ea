// README, "Follow one approval": few files, short ones, and what it says is in them is there.
import { existsSync, readFileSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";

const root = resolve(import.meta.dirname, "../..");
const MOST_FILES = 12;
const MOST_LINES = 250;

interface Step {
  files: string[];
  /** Functions and values that the step names. */
  names: string[];
}

/** The numbered steps of the section. */
function stepsOf(readme: string): Step[] {
  const section = readme.split(/^## /m).find((part) => part.startsWith("Follow one approval\n")) ?? "";
  return section
    .split(/^\d+\. /m)
    .slice(1)
    .map((step) => ({
      files: [...step.matchAll(/\]\(([^)]+)\)/g)].map(([, file = ""]) => file),
      names: [...step.matchAll(/(?<!\[)`([A-Za-z]+)`/g)].map(([, name = ""]) => name),
    }));
}

const read = (file: string) => readFileSync(join(root, file), "utf8");

describe("one approval", () => {
  const steps = stepsOf(read("README.md"));
  const files = steps.flatMap((step) => step.files);

  test("is followed in numbered steps, from the route to the mail", () => {
    expect(steps.length).toBeGreaterThanOrEqual(4);
    expect(files[0]).toBe("app/request/routes/request.tsx");
    expect(files.at(-1)).toBe("emails/render-mail.tsx");
  });

  test("leads through few files, each named once", () => {
    expect(files.length).toBeLessThanOrEqual(MOST_FILES);
    expect(new Set(files).size).toBe(files.length);
  });

  test.each(files)("%s is a file, and a short one", (file) => {
    expect(existsSync(join(root, file)) && statSync(join(root, file)).isFile()).toBe(true);
    expect(read(file).split("\n").length - 1).toBeLessThanOrEqual(MOST_LINES);
  });

  test.each(steps.flatMap(({ names, files }) => names.map((name) => [name, files] as const)))(
    "%s is in a file that its step links to",
    (name, of) => {
      expect(of.filter((file) => new RegExp(`\\b${name}\\b`).test(read(file)))).not.toEqual([]);
    },
  );

  test("is not led around a long file, a folder or a file that is gone: the section is read as it stands", () => {
    const [step] = stepsOf(
      "## Follow one approval\n\n1. `doIt` in [`a`](a/b.ts) and [`c`](c)\n\n## Next\n2. [`d`](d)",
    );
    expect(step).toEqual({ files: ["a/b.ts", "c"], names: ["doIt"] });
  });
});
