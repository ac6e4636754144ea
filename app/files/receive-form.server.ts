// Reads a form with files as it arrives: nothing is held in memory, and what breaks off leaves nothing behind.
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { Busboy } from "@fastify/busboy";
import { FILES_AT_ONCE } from "#workflows/messages.ts";
import { MAX_FILE_BYTES } from "./limits.ts";

/** The body was cut off, or is no form. */
export class BrokenUpload extends Error {
  override name = "BrokenUpload";
}

/** One file of the form. `cutOff()` says, once all has been read, whether it went on beyond the limit. */
export interface ArrivingFile {
  name: string;
  bytes: AsyncIterable<Uint8Array>;
  cutOff(): boolean;
}

export interface ReceivedForm {
  fields: ReadonlyMap<string, string>;
  /** More files than are taken at once; the others were not looked at. */
  tooMany: boolean;
}

/**
 * Hands over each file in turn and reads it to its end, whatever `keep` does with it.
 * @throws BrokenUpload; or what `keep` threw, when the rest has been read
 */
export async function receiveForm(
  request: Request,
  keep: (file: ArrivingFile) => Promise<void>,
): Promise<ReceivedForm> {
  const fields = new Map<string, string>();
  const open = new Set<Readable>();
  const kept: Promise<unknown>[] = [];
  const failures: unknown[] = [];
  let tooMany = false;
  const form = parserFor(request.headers.get("content-type"));
  form.on("field", (name, value) => void fields.set(name, value));
  form.on("filesLimit", () => {
    tooMany = true;
  });
  form.on("file", (_field, stream, name) => {
    // A field that was left empty comes as a file without a name.
    if (!name) return void stream.resume();
    open.add(stream);
    // A stream that breaks before anybody reads it must not take the process with it; the one who reads it later gets the error.
    stream.on("error", () => {});
    const file = {
      name: unescaped(name),
      bytes: stream.iterator({ destroyOnReturn: false }),
      cutOff: () => (stream as { truncated?: boolean }).truncated === true,
    };
    const done = keep(file)
      .catch((error: unknown) => void failures.push(error))
      .finally(() => {
        open.delete(stream);
        stream.resume();
      });
    kept.push(done);
  });
  try {
    if (!request.body) throw new BrokenUpload("no body");
    await pipeline(Readable.fromWeb(request.body as never), form);
  } catch (error) {
    for (const stream of open) stream.destroy(new BrokenUpload("cut off"));
    await Promise.all(kept);
    throw new BrokenUpload(String(error), { cause: error });
  }
  await Promise.all(kept);
  if (failures.length > 0) throw failures[0];
  return { fields, tooMany };
}

/** Browsers escape these three in the names of files, and nothing else (WHATWG HTML, multipart/form-data). */
const unescaped = (name: string): string =>
  name.replace(/%22/g, '"').replace(/%0A/gi, "\n").replace(/%0D/gi, "\r");

function parserFor(contentType: string | null) {
  if (!/^multipart\/form-data\b/i.test(contentType ?? "")) throw new BrokenUpload("not a form with files");
  try {
    return new Busboy({
      headers: { "content-type": contentType ?? "" },
      // A path is no name, and the sender gets an error that says so.
      preservePath: true,
      limits: { fileSize: MAX_FILE_BYTES, files: FILES_AT_ONCE, fields: 20, fieldSize: 64 * 1024, parts: 40 },
    });
  } catch (error) {
    throw new BrokenUpload(String(error), { cause: error });
  }
}
