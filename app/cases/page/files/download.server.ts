// A file on its way to a person who may see the case: always to be kept, never to be shown in our pages.
import { redirect } from "@remix-run/node";
import { notFound } from "#app/accounts/require-actor.server.ts";
import { casePath } from "#app/cases/case-path.ts";
import {
  type CaseForActor,
  findCaseForActor,
  isUuid,
  type Reader,
} from "#app/cases/execute/case-for-actor.server.ts";
import { hiddenTypes, readsEverything } from "#app/cases/page/project-event.ts";
import { storeAt, streamOf } from "#app/files/file-store.server.ts";
import { db } from "#db/client.server.ts";
import { findLastHandOver } from "#db/queries/cases/cases.ts";
import { findFile } from "#db/queries/files.ts";
import { canBeFetched } from "./case-files.server.ts";

/** app/platform/http/security-headers.ts sends the same policy for these addresses. */
const POLICY = "default-src 'none'; sandbox";

/**
 * The bytes as an attachment.
 * @throws a response: 404 where there is no such file for this person, 410 where its bytes are gone, and back to the list
 * where it is held back
 */
export async function download(reader: Reader, caseId: string | undefined, fileId: string | undefined) {
  const found = await findCaseForActor(caseId, reader);
  const file = found && isUuid(fileId) ? await findFile(db(), fileId) : undefined;
  if (!found || !file || file.caseId !== found.row.id || file.seq === null) throw notFound();
  if (file.internal && !(await mayReadInternal(found, file.seq))) throw notFound();
  if (file.removedAt || file.place === "none") throw new Response("file-gone", { status: 410 });
  if (!canBeFetched(file.scan === "clean" ? "open" : file.scan)) {
    // The list says why.
    throw redirect(`${casePath(found.row.kind, found.row.id)}?tab=files#tab-title`, 303);
  }
  return new Response(streamOf(storeAt(file.place).read(file.id)), {
    headers: {
      "Content-Type": file.mediaType,
      "Content-Length": String(file.size),
      "Content-Disposition": contentDisposition(file.name),
      "Content-Security-Policy": POLICY,
      "X-Content-Type-Options": "nosniff",
      "Cache-Control": "private, no-store",
      "Cross-Origin-Resource-Policy": "same-origin",
      "X-Robots-Tag": "noindex",
    },
  });
}

async function mayReadInternal({ row, roles }: CaseForActor, seq: number): Promise<boolean> {
  if (hiddenTypes(row.kind, roles).includes("attach-internal-files")) return false;
  return readsEverything(roles) || seq > (await findLastHandOver(db(), row.id));
}

/** RFC 6266: a plain name for old programs, and the whole name in UTF-8 (RFC 8187). Names hold no control characters. */
export function contentDisposition(name: string): string {
  const plain = name.replace(/[^\x20-\x7e]|["\\%]/g, "_");
  const whole = encodeURIComponent(name).replace(
    /['()*]/g,
    (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${whole}`;
}
