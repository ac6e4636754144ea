// Visits every address as every reader in every language, one after the other.
import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { bouncer, linksOf, STARTS } from "./addresses.ts";
import { Site } from "./answers.ts";
import { rowsOf } from "./compare.ts";
import { keyOf, LANGUAGES, type RecordOptions, STRANGER, type Visit } from "./visits.ts";

export async function record(options: RecordOptions): Promise<void> {
  const { url, out, also, addresses, since } = options;
  const site = new Site(new URL(url).origin, since);
  const readers = [STRANGER, ...(await site.signInAll())];
  const file = createWriteStream(out);
  let count = 0;
  const visit = async (v: Visit) => {
    const read = await site.read(v);
    if (!file.write(`${JSON.stringify(read.row)}\n`)) await once(file, "drain");
    if (++count % 500 === 0) console.error(`${count} answers, at ${keyOf(v)}`);
    return read;
  };
  if (addresses !== undefined) {
    for await (const { row } of rowsOf(addresses)) await visit(row);
  } else {
    const counted = new Map<string, number>();
    for (const reader of readers) {
      const letIn = bouncer(reader === STRANGER, options, counted);
      const queue = [...STARTS.filter(letIn), ...(reader === STRANGER ? also : [])];
      for (const address of queue) {
        for (const language of LANGUAGES) {
          const { row, raw, type } = await visit({ reader, language, address });
          if (language !== LANGUAGES[0]) continue;
          const moved = `<a href="${(row.headers.location ?? address).replace("{here}", "localhost:0")}">`;
          const links = linksOf(moved + (type.startsWith("text/html") ? raw : ""), address, site.origin);
          queue.push(...links.filter((link) => !queue.includes(link) && letIn(link)));
        }
      }
    }
  }
  await new Promise<void>((done) => file.end(done));
  console.log(`${count} answers, for ${readers.length} readers, are in ${out}`);
}
