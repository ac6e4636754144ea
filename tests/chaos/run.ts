// npm run chaos -- [--commands 5000] [--clients 16] [--seed 1] [--json]: kills everything while people work, and says what was lost.
import { parseArgs } from "node:util";
import { chaos, setSecret } from "./chaos.ts";

const { values } = parseArgs({
  options: {
    commands: { type: "string", default: "5000" },
    clients: { type: "string", default: "16" },
    seed: { type: "string", default: "1" },
    json: { type: "boolean", default: false },
  },
});
setSecret();
const tty = process.stderr.isTTY && !values.json;
const commands = Number(values.commands);
const report = await chaos({
  commands,
  clients: Number(values.clients),
  seed: Number(values.seed),
  ...(tty
    ? { onProgress: (n: number) => void process.stderr.write(`\r${n} of ${commands} commands answered`) }
    : {}),
});
if (tty) process.stderr.write("\n");
if (values.json) process.stdout.write(`${JSON.stringify(report)}\n`);
else {
  const { faults, killed, ...figures } = report;
  for (const [name, value] of Object.entries({
    ...figures,
    appKilled: killed.app,
    databaseKilled: killed.database,
  })) {
    process.stdout.write(`${name.padEnd(16)} ${Number.isInteger(value) ? value : value.toFixed(1)}\n`);
  }
  process.stdout.write(faults.length === 0 ? "Nothing was lost.\n" : `${faults.slice(0, 50).join("\n")}\n`);
}
process.exitCode = report.faults.length === 0 ? 0 : 1;
