// Two recordings held beside each other.
import { closeSync, createReadStream, openSync, readSync } from "node:fs";
import { createInterface } from "node:readline";
import { type Answer, keyOf, type Row } from "./visits.ts";

/** Rows of a recording, with where they lie in the file. */
export async function* rowsOf(path: string): AsyncGenerator<{ row: Row; at: number; bytes: number }> {
  let at = 0;
  for await (const line of createInterface({ input: createReadStream(path) })) {
    const bytes = Buffer.byteLength(line);
    yield { row: JSON.parse(line) as Row, at, bytes };
    at += bytes + 1;
  }
}

const linesOf = ({ status, headers, body }: Answer) => [
  `status: ${status}`,
  ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
  ...body.split("\n"),
];

/** Lines that only one of the two has, in order: by the longest common sequence, but for the common ends. */
export function differences(a: string[], b: string[]): string[] {
  let start = 0;
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const [x, y] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (x.length * y.length > 4_000_000) return [...x.map((l) => `- ${l}`), ...y.map((l) => `+ ${l}`)];
  const width = y.length + 1;
  const longest = new Uint32Array((x.length + 1) * width);
  const of = (i: number, j: number) => longest[i * width + j] ?? 0;
  for (let i = x.length - 1; i >= 0; i--) {
    for (let j = y.length - 1; j >= 0; j--) {
      longest[i * width + j] = x[i] === y[j] ? of(i + 1, j + 1) + 1 : Math.max(of(i + 1, j), of(i, j + 1));
    }
  }
  const told: string[] = [];
  for (let i = 0, j = 0; i < x.length || j < y.length; ) {
    if (i < x.length && j < y.length && x[i] === y[j]) [i, j] = [i + 1, j + 1];
    else if (j >= y.length || (i < x.length && of(i + 1, j) >= of(i, j + 1))) told.push(`- ${x[i++]}`);
    else told.push(`+ ${y[j++]}`);
  }
  return told;
}

/** @returns how many answers differ or are in one recording only */
export async function compare(before: string, after: string): Promise<number> {
  const known = new Map<string, { hash: string; at: number; bytes: number }>();
  for await (const { row, at, bytes } of rowsOf(before)) known.set(keyOf(row), { hash: row.hash, at, bytes });
  const count = known.size;
  const handle = openSync(before, "r");
  const earlier = new Map<string, number>();
  let differing = 0;
  for await (const { row } of rowsOf(after)) {
    const old = known.get(keyOf(row));
    known.delete(keyOf(row));
    if (old?.hash === row.hash) continue;
    console.log(`${++differing}. ${keyOf(row)}`);
    if (old === undefined) {
      console.log(`   only in ${after}`);
      continue;
    }
    const line = Buffer.alloc(old.bytes);
    readSync(handle, line, 0, old.bytes, old.at);
    const told = differences(linesOf(JSON.parse(line.toString("utf8"))), linesOf(row));
    const same = earlier.get(told.join("\n"));
    if (same !== undefined) {
      console.log(`   as ${same}.`);
      continue;
    }
    earlier.set(told.join("\n"), differing);
    for (const l of told.slice(0, 12)) console.log(`   ${l.length > 300 ? `${l.slice(0, 300)}…` : l}`);
    if (told.length > 12) console.log(`   and ${told.length - 12} more lines`);
  }
  closeSync(handle);
  for (const key of known.keys()) console.log(`${++differing}. ${key}\n   only in ${before}`);
  console.log(`${differing} of ${count} answers differ, in ${earlier.size} ways`);
  return differing;
}
