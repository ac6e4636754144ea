// What an action of a form about people answers when it does not go on: the same shape for every form, with what was
// typed kept and the status that a program would expect.
import { data } from "@remix-run/node";
import { type PersonIssue, typedValues } from "./person-forms.ts";

export interface FormAnswer {
  issues: PersonIssue[];
  values: Record<string, string>;
  /** Over the limit: how long to wait, in minutes. */
  waitMinutes?: number;
  /** Which of several forms on the page was sent. */
  intent?: string;
}

export function unprocessable(form: FormData, issues: PersonIssue[]) {
  return data<FormAnswer>({ issues, values: typedValues(form), ...intentOf(form) }, 422);
}

/** 429 on the page of the form, so that nothing typed is lost. */
export function waitFirst(form: FormData, retryAfterSeconds: number) {
  const waitMinutes = Math.max(1, Math.ceil(retryAfterSeconds / 60));
  const answer: FormAnswer = { issues: [], values: typedValues(form), waitMinutes, ...intentOf(form) };
  return data(answer, { status: 429, headers: { "Retry-After": String(retryAfterSeconds) } });
}

function intentOf(form: FormData): { intent?: string } {
  const intent = form.get("intent");
  return typeof intent === "string" ? { intent } : {};
}

/** The sent form; a body that is none is answered with 400. */
export async function readForm(request: Request): Promise<FormData> {
  const form = await request.formData().catch(() => null);
  // No keyboard writes a null character and PostgreSQL takes none: a person tries what happens.
  const odd = form === null || [...form].some((pair) => pair.some((text) => /\0/.test(String(text))));
  if (odd) throw new Response("bad-request", { status: 400, statusText: "Bad Request" });
  return form;
}

/** A field's text, "" where there is none. */
export function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === "string" ? value : "";
}
