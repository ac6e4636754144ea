// The case file of a legal question, to read and to print.
import type { LoaderFunctionArgs } from "@remix-run/node";
import { caseFileAsPdf } from "#app/audit/case-file-response.server.ts";

export const loader = (args: LoaderFunctionArgs) => caseFileAsPdf(args, "legal-question");
