// For test files that share a process: the application has read its settings once, so a file that changes one would
// change them for the next file or for none, depending on the order.
import { afterAll, beforeAll } from "vitest";
import { SETTINGS } from "./settings.ts";

const settings = () => Object.keys(SETTINGS).map((name) => `${name}=${process.env[name]}`);
let found: string[] = [];
beforeAll(() => {
  found = settings();
});

afterAll(() => {
  const changed = settings().filter((line) => !found.includes(line));
  if (changed.length === 0) return;
  throw new Error(
    `This file changes ${changed.join(", ")} for those after it. Say why above its imports, and it gets a process of its own:\n// Alone in its process: it sets …`,
  );
});
