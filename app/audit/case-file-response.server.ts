// The answer to "give me the case file": a download, written while it is read.
import type { LoaderFunctionArgs } from "@remix-run/node";
import { localeOf } from "#app/accounts/reader-locale.server.ts";
import { notFound, requireActor } from "#app/accounts/require-actor.server.ts";
import { downloadOf } from "#app/platform/http/download.ts";
import type { CaseKind } from "#workflows/types.ts";
import { caseFileJson, type OpenCaseFile, openCaseFile } from "./case-file.server.ts";
import { caseFilePdf } from "./case-file-pdf.server.ts";

type Download = Pick<LoaderFunctionArgs, "request" | "params">;

/** For those who may see the case; to others there is no such page. */
export async function caseFileAsJson({ request, params }: Download, kind: CaseKind): Promise<Response> {
  const actor = await requireActor(request);
  const file = await openCaseFile(actor, params.id, kind);
  if (!file) throw notFound();
  return downloadOf(caseFileJson(file), {
    type: "application/json; charset=utf-8",
    fileName: nameOf(file, "json"),
  });
}

/** In the language that the reader has chosen. */
export async function caseFileAsPdf({ request, params }: Download, kind: CaseKind): Promise<Response> {
  const actor = await requireActor(request);
  const file = await openCaseFile(actor, params.id, kind);
  if (!file) throw notFound();
  const locale = await localeOf(request, actor);
  const pdf = await caseFilePdf(file, { reader: actor, locale });
  return downloadOf(pdf, { type: "application/pdf", fileName: nameOf(file, "pdf") });
}

const nameOf = ({ header }: OpenCaseFile, ending: string) => `${header.case.reference}.${ending}`;
