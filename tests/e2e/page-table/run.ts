// Did a change that should change no page change one? Records what a running demo answers, and compares two recordings:
// for every address that links lead to, every demo person and nobody, in every language, the status, the headers and the
// body, with nothing taken out but what differs from one reading to the next (see `normalised`).
//
//   npx tsx tests/e2e/page-table/run.ts record --url http://localhost:4310 --out before.jsonl
//   npx tsx tests/e2e/page-table/run.ts record --url http://localhost:4310 --out after.jsonl --addresses before.jsonl
//   npx tsx tests/e2e/page-table/run.ts compare before.jsonl after.jsonl
//
// Serve a fresh copy of one DATA_DIR for each recording, on the same day of Norway and in the same month of UTC:
// pages count days, and opening messages marks them as read. The readers are therefore visited one after the other.
// On purpose nothing in this folder imports the product, so that the same file runs before and after everything else has moved.
import { setTimeout } from "node:timers/promises";
import { parseArgs } from "node:util";
import { compare } from "./compare.ts";
import { record } from "./record.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    url: { type: "string" },
    out: { type: "string" },
    max: { type: "string", default: "300" },
    "per-pattern": { type: "string", default: "3" },
    also: { type: "string", multiple: true, default: [] },
    addresses: { type: "string" },
    /** Of what happened since then, the time is left out. Default: from the next minute on, which is waited for. */
    since: { type: "string" },
  },
});
const [mode, before, after] = positionals;
if (mode === "record" && values.url && values.out) {
  const { url, out, also, addresses } = values;
  const limits = { max: Number(values.max), perPattern: Number(values["per-pattern"]) };
  // Pages say the minute, and what has happened in this one is no doing of the recording.
  const since = values.since ? Date.parse(values.since) : Math.ceil(Date.now() / 60_000) * 60_000;
  await setTimeout(Math.max(0, since - Date.now()));
  await record({ url, out, also, addresses, ...limits, since });
} else if (mode === "compare" && before && after) {
  process.exitCode = (await compare(before, after)) === 0 ? 0 : 1;
} else {
  console.error("record --url URL --out FILE [--addresses FILE] [--max N], or compare FILE FILE");
  process.exitCode = 2;
}
