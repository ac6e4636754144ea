// The answer to "give me the case file": a download, written while it is read.
import type { LoaderFunctionArgs } from "@remix-run/node";
import type { CaseKind } from "#workflows/types.ts";
import { notFound, requireActor } from "../auth/require-actor.server.ts";
import { localeOf } from "../i18n/locale.server.ts";
import { caseFileJson, type OpenCaseFile, openCaseFile } from "./case-file.server.ts";
import { caseFilePdf } from "./case-file-pdf.server.ts";

type Download = Pick<LoaderFunctionArgs, "request" | "params">;

/** For those who may see the case; to others there is no such page. */
export async function caseFileAsJson({ request, params }: Download, kind: CaseKind): Promise<Response> {
  const actor = await requireActor(request);
  const file = await openCaseFile(actor, params.id, kind);
  if (!file) throw notFound();
  return download(file, "json", "application/json; charset=utf-8", caseFileJson(file));
}

/** In the language that the reader has chosen. */
export async function caseFileAsPdf({ request, params }: Download, kind: CaseKind): Promise<Response> {
  const actor = await requireActor(request);
  const file = await openCaseFile(actor, params.id, kind);
  if (!file) throw notFound();
  const locale = await localeOf(request, actor);
  const pdf = await caseFilePdf(file, { reader: actor, locale });
  return download(file, "pdf", "application/pdf", pdf);
}

function download(
  { header }: OpenCaseFile,
  ending: "json" | "pdf",
  type: string,
  body: AsyncIterable<string | Uint8Array>,
): Response {
  const chunks = body[Symbol.asyncIterator]();
  const encoder = new TextEncoder();
  const stream = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await chunks.next();
      if (done) controller.close();
      else controller.enqueue(typeof value === "string" ? encoder.encode(value) : value);
    },
    async cancel() {
      await chunks.return?.();
    },
  });
  return new Response(stream, {
    headers: {
      "Content-Type": type,
      "Content-Disposition": `attachment; filename="${header.case.reference}.${ending}"`,
      "Cache-Control": "private, no-store",
    },
  });
}
