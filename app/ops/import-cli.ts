// npm run import: catalogue files into the database from the command line. Every file is read before the first is
// written, so that a syntax error in any of them imports nothing; each file is then a harvest and a transaction of its own.
import { readFile } from "node:fs/promises";
import { basename, resolve } from "node:path";
import { parseArgs } from "node:util";
import { installKinds } from "#app/cases/kinds.ts";
import type { HarvestReport } from "#app/catalogue/import/import.server.ts";
import { writeCatalogue } from "#app/catalogue/import/import.server.ts";
import { limits } from "#app/catalogue/import/limits.ts";
import { type ReadCatalogue, readCatalogue } from "#app/catalogue/import/read-catalogue.ts";
import { EmbeddedPostgresError } from "#app/platform/embedded-postgres/database-error.server.ts";
import { startEmbeddedPostgres } from "#app/platform/embedded-postgres/embedded-postgres.server.ts";
import { EnvError, env } from "#app/platform/env.server.ts";
import { closeDatabase, configureDatabase } from "#db/client.server.ts";
import { migrateDatabase, UnusableDatabaseError } from "#db/migrate.server.ts";
import { progressBar } from "./progress-bar.ts";

const usage = `Use: npm run import -- [--source NAME] [--json] FILE…

  --source NAME  the files are successive harvests of this source; without it each file's name is a source
  --json         one line of JSON per file on standard output

Turtle, RDF/XML, JSON-LD, TriG, N-Triples and N-Quads, told apart by content. When one file cannot be read,
none is imported.`;

interface ReadFile {
  path: string;
  catalogue: ReadCatalogue & { ok: true };
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { source: { type: "string" }, json: { type: "boolean" }, help: { type: "boolean", short: "h" } },
  });
  if (values.help) return say(usage, 0);
  if (positionals.length === 0) return complain(usage);
  if (values.source !== undefined && (values.source.trim() === "" || values.source.length > 200))
    return complain("The name of a source has 1 to 200 characters.");
  const bar = progressBar(process.stderr, values.json === true);
  const files: ReadFile[] = [];
  for (const path of positionals) {
    bar.show(`Reading ${basename(path)}`, files.length, positionals.length);
    const catalogue = await readOne(path);
    bar.clear();
    if (typeof catalogue === "string") return complain(catalogue);
    files.push({ path, catalogue });
  }
  const close = await openDatabase();
  try {
    for (const { path, catalogue } of files) {
      const fileName = basename(path);
      const result = await writeCatalogue(
        {
          source: values.source?.trim() ?? fileName,
          fileName,
          at: new Date(),
          onProgress: ({ done, total }) => bar.show(`Importing ${fileName}`, done, total),
        },
        catalogue,
      );
      bar.clear();
      if (!result.ok) return complain(`${path}: ${result.error.message}`);
      say(
        values.json ? JSON.stringify({ ...inOrder(result.report), file: path }) : describe(result.report),
        0,
      );
    }
    return 0;
  } finally {
    await close();
  }
}

async function readOne(path: string): Promise<(ReadCatalogue & { ok: true }) | string> {
  let bytes: Buffer;
  try {
    bytes = await readFile(resolve(path));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const reasons: Record<string, string> = {
      ENOENT: "There is no such file.",
      EISDIR: "This is a folder, not a file.",
      EACCES: "The file may not be read.",
    };
    if (code === "ERR_FS_FILE_TOO_LARGE")
      return `${path}: The file is larger than ${limits.fileBytes / 1024 / 1024} MB.`;
    return `${path}: ${reasons[code ?? ""] ?? (error as Error).message}`;
  }
  const catalogue = await readCatalogue(bytes);
  if (catalogue.ok) return catalogue;
  const { line, column, message } = catalogue.error;
  return `${path}:${line}:${column}: ${message}`;
}

/** The keys in the order the documentation gives them. */
function inOrder({
  file,
  datasets,
  added,
  changed,
  gone,
  unchanged,
  findings,
}: HarvestReport): HarvestReport {
  return { file, datasets, added, changed, gone, unchanged, findings };
}

function describe(report: HarvestReport): string {
  const counts = `${report.datasets} datasets: ${report.added} added, ${report.changed} changed, ${report.gone} gone, ${report.unchanged} unchanged`;
  const perCode = new Map<string, number>();
  for (const { code, severity } of report.findings)
    perCode.set(`${severity} ${code}`, (perCode.get(`${severity} ${code}`) ?? 0) + 1);
  const lines = [...perCode]
    .sort((a, b) => b[1] - a[1])
    .map(([code, count]) => `  ${String(count).padStart(6)}  ${code}`);
  return [`${report.file}: ${counts}`, ...lines].join("\n");
}

/** DATABASE_URL, or the embedded server: adopted when `npm start` runs, else started and stopped again. */
async function openDatabase(): Promise<() => Promise<void>> {
  const { DATABASE_URL, DATA_DIR } = env();
  const embedded = DATABASE_URL === undefined ? await startEmbeddedPostgres({ dataDir: DATA_DIR }) : null;
  const connection = embedded?.connection ?? DATABASE_URL ?? "";
  try {
    await migrateDatabase(connection);
    installKinds();
    configureDatabase(connection, { applicationName: "dataveien-import", poolSize: 2 });
  } catch (error) {
    await embedded?.stop();
    throw error;
  }
  return async () => {
    await closeDatabase();
    await embedded?.stop();
  };
}

function say(text: string, code: number): number {
  process.stdout.write(`${text}\n`);
  return code;
}

function complain(text: string): number {
  process.stderr.write(`${text}\n`);
  return 1;
}

try {
  process.exitCode = await main();
} catch (error) {
  const expected =
    error instanceof EnvError ||
    error instanceof UnusableDatabaseError ||
    error instanceof EmbeddedPostgresError;
  const isUsage = (error as { code?: string }).code?.startsWith("ERR_PARSE_ARGS") === true;
  if (isUsage) process.exitCode = complain(`${(error as Error).message}\n\n${usage}`);
  else if (expected) process.exitCode = complain((error as Error).message);
  else throw error;
}
