// What importing costs beside what merely parsing costs: the same library, the same bytes, the same run.
// Aim: at least 0.3 of the bare parser's triples per second.
import { tmpdir } from "node:os";
import { join } from "node:path";
import { JsonLdParser } from "jsonld-streaming-parser";
import { Parser } from "n3";
import { RdfXmlParser } from "rdfxml-streaming-parser";
import { installKinds } from "#app/cases/kinds.ts";
import { importHarvest } from "#app/catalogue/import/import.server.ts";
import { startEmbeddedPostgres } from "#app/platform/embedded-postgres/embedded-postgres.server.ts";
import { closeDatabase, configureDatabase, connect } from "#db/client.server.ts";
import { withDatabaseName } from "#db/connection.ts";
import { migrateDatabase } from "#db/migrate.server.ts";
import { newDatabaseName } from "#tests/support/database-name.ts";
import { benchCatalogue } from "./bench-catalogue.ts";
import type { Benchmark } from "./run.ts";

const base = "http://bench.example/";
const rounds = 3;

const parsers: Record<string, (text: string) => Promise<number>> = {
  Turtle: async (text) => new Parser({ baseIRI: base }).parse(text).length,
  "RDF/XML": (text) => countStream(new RdfXmlParser({ baseIRI: base }), text),
  "JSON-LD": (text) => countStream(new JsonLdParser({ baseIRI: base }), text),
};

const benchmark: Benchmark = async (report) => {
  const url = process.env.DATABASE_URL;
  const embedded = url ? null : await startEmbeddedPostgres({ dataDir: join(tmpdir(), "dataveien-bench") });
  const server = url ?? embedded?.connection ?? "";
  const name = newDatabaseName();
  const admin = connect(server, { poolSize: 1 });
  await admin`create database ${admin(name)}`;
  try {
    const connection = withDatabaseName(server, name);
    await migrateDatabase(connection);
    installKinds();
    configureDatabase(connection, { poolSize: 2 });
    for (const [syntax, text] of Object.entries(benchCatalogue(1000))) await measure(syntax, text, report);
  } finally {
    await closeDatabase();
    await admin`drop database if exists ${admin(name)} with (force)`;
    await admin.end();
    await embedded?.stop();
  }
};
export default benchmark;

async function measure(syntax: string, text: string, report: Parameters<Benchmark>[0]): Promise<void> {
  const parse = parsers[syntax];
  if (!parse) throw new Error(`No parser for ${syntax}.`);
  const bytes = Buffer.from(text);
  let triples = 0;
  // Every round imports into a source of its own with other addresses, so that each dataset is new.
  const times: { bare: number; whole: number; again: number }[] = [];
  for (let round = 0; round <= rounds; round++) {
    const copy = Buffer.from(text.replaceAll("/dataset/", `/dataset/${syntax.length}${round}-`));
    const bare = await timed(async () => {
      triples = await parse(bytes.toString("utf8"));
    });
    const harvest = { source: `${syntax} ${round}`, fileName: "bench", bytes: copy, at: new Date() };
    const whole = await timed(() => importHarvest(harvest));
    const again = await timed(() => importHarvest(harvest));
    // The first round warms up the compiler.
    if (round > 0) times.push({ bare, whole, again });
  }
  const best = (key: "bare" | "whole" | "again") => Math.min(...times.map((time) => time[key]));
  const rate = (ms: number) => (triples / ms) * 1000;
  report(`${syntax}: bare parser`, rate(best("bare")), "triples/s", null, null);
  report(`${syntax}: first import`, rate(best("whole")), "triples/s", null, best("bare") / best("whole"));
  report(`${syntax}: same file again`, rate(best("again")), "triples/s", null, best("bare") / best("again"));
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function countStream(parser: RdfXmlParser | JsonLdParser, text: string): Promise<number> {
  return new Promise((resolve, reject) => {
    let count = 0;
    parser.on("data", () => count++);
    parser.on("end", () => resolve(count));
    parser.on("error", reject);
    parser.end(text);
  });
}
