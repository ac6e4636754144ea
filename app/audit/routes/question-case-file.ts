// The case file of a legal question, to keep and to check without us.
import type { LoaderFunctionArgs } from "@remix-run/node";
import { caseFileAsJson } from "#app/audit/case-file-response.server.ts";

export const loader = (args: LoaderFunctionArgs) => caseFileAsJson(args, "legal-question");
