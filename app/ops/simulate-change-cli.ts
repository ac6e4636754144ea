// npm run simulate-change: run it with the new build on the live database before the release. It changes no case.
import { parseArgs } from "node:util";
import { recordAllCases } from "#app/audit/record-available-commands.server.ts";
import { type ChangeGroup, type SimulationReport, simulateChange } from "#app/audit/simulate.server.ts";
import { figure, runCommand, UsageError, withCommandDatabase } from "./command-line.server.ts";
import { progressBar } from "./progress-bar.ts";

const usage = `Use: npm run simulate-change -- [--sample N] [--json]
     npm run simulate-change -- --remember

Tells what this build would do otherwise with the live cases than the build that wrote them: cases it cannot load,
histories that come out differently, other states, other commands on offer, other due dates. Grouped and counted.

  --sample N   N live cases by chance instead of all
  --json       one line of JSON on standard output
  --remember   keeps what this build offers in all live cases, for the next comparison; run it after the release

Exit code 0: no case breaks. 1: at least one would. 2: could not be done.`;

function describe(r: SimulationReport): string {
  const unknown =
    r.notRecorded > 0
      ? [`Of ${figure(r.notRecorded)} it is not known what they offered before: not yet recorded.`]
      : [];
  const erased =
    r.erased > 0 ? [`${figure(r.erased)} were not told again: something in them was erased.`] : [];
  const verdict =
    r.groups.length === 0
      ? "Nothing changes for any live case."
      : `${figure(r.affected)} of ${figure(r.looked)} live cases are affected.`;
  return [
    verdict,
    ...section("THESE BREAK:", r, "breaks"),
    ...section("These change:", r, "changes"),
    "",
    `${figure(r.looked)} of ${figure(r.live)} live cases looked at, in ${r.seconds} s.`,
    ...unknown,
    ...erased,
  ].join("\n");
}

function section(title: string, { groups }: SimulationReport, effect: ChangeGroup["effect"]): string[] {
  const of = groups.filter((g) => g.effect === effect);
  if (of.length === 0) return [];
  return [
    "",
    title,
    ...of.map(
      (g) =>
        `${figure(g.cases).padStart(9)}  ${g.kind}, ${g.state}: ${g.what}: ${g.detail}  (${g.examples.join(", ")}${g.cases > g.examples.length ? ", …" : ""})`,
    ),
  ];
}

function say(text: string, code: number): number {
  process.stdout.write(`${text}\n`);
  return code;
}

await runCommand(usage, async () => {
  const { values } = parseArgs({
    options: {
      sample: { type: "string" },
      json: { type: "boolean", default: false },
      remember: { type: "boolean", default: false },
      help: { type: "boolean", short: "h" },
    },
  });
  if (values.help) return say(usage, 0);
  if (values.sample !== undefined && !/^[1-9]\d{0,8}$/.test(values.sample))
    throw new UsageError("--sample takes a whole number from 1 on.");
  const sample = values.sample === undefined ? undefined : Number(values.sample);
  const bar = progressBar(process.stderr, values.json);
  return withCommandDatabase("dataveien-simulate-change", async () => {
    if (values.remember) {
      const n = await recordAllCases().finally(bar.clear);
      return say(values.json ? JSON.stringify({ remembered: n }) : `Remembered ${figure(n)} live cases.`, 0);
    }
    const report = await simulateChange({
      sample,
      onProgress: (done, total) => bar.show(`${figure(done)} of ${figure(total)} live cases`, done, total),
    }).finally(bar.clear);
    return say(values.json ? JSON.stringify(report) : describe(report), report.ok ? 0 : 1);
  });
});
