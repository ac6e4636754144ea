// npm run replay: replays every stored case on this build and names those that come out differently.
import { parseArgs } from "node:util";
import { type DifferingCase, type ReplayReport, replayAll } from "#app/audit/replay.server.ts";
import type { ReplayFault } from "#app/audit/replay-case.ts";
import { figure, runCommand, withCommandDatabase } from "./command-line.server.ts";
import { progressBar } from "./progress-bar.ts";

const usage = `Use: npm run replay -- [--json]

Decides every event of every case anew, from the first one on, and compares what the case then remembers with what is
stored. Changes nothing.

  --json  one line of JSON on standard output

Exit code 0: the same. 1: at least one case differs. 2: could not be done.`;

const SENTENCES: Record<ReplayFault, string> = {
  refused: "this build would refuse it",
  threw: "this build fails on it",
  "other-state": "the case is elsewhere after it",
  "other-memory": "the case remembers something else at the end",
  "no-payload": "what was said is missing",
};

const describeCase = (d: DifferingCase): string =>
  `  ${d.reference}, event ${d.seq} (${d.type}): ${SENTENCES[d.fault]}${d.detail ? ` (${d.detail})` : ""}`;

function describe(r: ReplayReport): string {
  const figures = [
    `${figure(r.cases)} cases, ${figure(r.events)} events; ${figure(r.upcast)} cases were last written by an older machine.`,
    ...(r.erased > 0 ? [`${figure(r.erased)} cases were left out: something said in them was erased.`] : []),
    `${r.seconds} s, ${figure(r.eventsPerSecond)} events/s`,
  ];
  if (r.ok) return ["Every case comes out the same on this build.", "", ...figures].join("\n");
  const more = r.differing - r.differences.length;
  return [
    `${figure(r.differing)} CASES COME OUT DIFFERENTLY ON THIS BUILD:`,
    ...r.differences.map(describeCase),
    ...(more > 0 ? [`  … and ${figure(more)} more`] : []),
    "",
    ...figures,
  ].join("\n");
}

await runCommand(usage, async () => {
  const { values } = parseArgs({
    options: { json: { type: "boolean", default: false }, help: { type: "boolean", short: "h" } },
  });
  if (values.help) {
    process.stdout.write(`${usage}\n`);
    return 0;
  }
  return withCommandDatabase("dataveien-replay", async () => {
    const bar = progressBar(process.stderr, values.json);
    const report = await replayAll((done, total) =>
      bar.show(`${figure(done)} of ${figure(total)} events`, done, total),
    ).finally(bar.clear);
    process.stdout.write(`${values.json ? JSON.stringify(report) : describe(report)}\n`);
    return report.ok ? 0 : 1;
  });
});
