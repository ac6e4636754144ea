// What the forms about people take. Each message is a key of the texts (`auth.problems`), so that a field says
// exactly what to correct.
import { z } from "zod";
import { parseOrgNumber } from "#app/platform/org-number.ts";
import { MEMBER_ROLES } from "./actor.ts";
import type { AuthTexts } from "./texts/nb.ts";

export type PersonProblem = keyof AuthTexts["problems"];
export interface PersonIssue {
  path: string;
  problem: PersonProblem;
}

const says = (problem: PersonProblem) => ({ error: problem });
const typed = z.string().trim().catch("");
/** Never trimmed: a space may be part of the password. Cut far above the longest that is taken, so that none is work. */
const secret = z
  .string()
  .transform((text) => text.slice(0, 1000))
  .catch("");

/** Control characters and line breaks in a name would end up in mail headers and lists. */
const oneLine = (text: string) =>
  text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, " ")
    .replace(/\s+/g, " ")
    .trim();

const name = typed
  .transform(oneLine)
  .pipe(z.string().min(1, says("name-missing")).max(120, says("name-too-long")));
const email = typed.pipe(
  z
    .string()
    .min(1, says("email-missing"))
    .max(254, says("email-not-valid"))
    .pipe(z.email(says("email-not-valid"))),
);
const locale = z.enum(["nb", "nn", "en"]).catch("nb");
const orgNumber = typed.pipe(z.string().min(1, says("org-number-missing"))).transform((text, context) => {
  const number = parseOrgNumber(text);
  if (number !== null) return number;
  context.addIssue({ code: "custom", message: "org-number-not-valid" satisfies PersonProblem });
  return z.NEVER;
});
const orgName = typed
  .transform(oneLine)
  .pipe(z.string().min(1, says("org-name-missing")).max(200, says("org-name-too-long")));
const role = z.enum(MEMBER_ROLES, says("role-missing"));

export const registerForm = z.object({
  name,
  email,
  password: secret,
  orgNumber,
  orgName,
  role: role.catch("applicant"),
  /** Of the page that was filled in: a second sending is known by it. */
  submission: typed.pipe(z.string().max(100)).catch(""),
});
export const signInForm = z.object({
  email: typed.pipe(z.string().min(1, says("email-missing")).max(254, says("email-not-valid"))),
  password: secret.pipe(z.string().min(1, says("password-missing"))),
});
export const resetForm = z.object({ email });
export const profileForm = z.object({ name, locale });
export const passwordForm = z.object({
  current: secret.pipe(z.string().min(1, says("password-missing"))),
  password: secret,
});
export const eraseForm = z.object({ current: secret.pipe(z.string().min(1, says("password-missing"))) });
export const joinForm = z.object({ orgNumber, orgName, role });
export const grantForm = z.object({ email, role });

/** The form's values, or what to correct: one issue a field. Repeated fields count once. */
export function parsePersonForm<T extends z.ZodObject>(
  schema: T,
  form: FormData,
): { ok: true; values: z.output<T> } | { ok: false; issues: PersonIssue[] } {
  const given = Object.fromEntries(
    Object.keys(schema.shape).map((key) => {
      const value = form.get(key);
      return [key, typeof value === "string" ? value : undefined];
    }),
  );
  const result = schema.safeParse(given);
  if (result.success) return { ok: true, values: result.data };
  const byPath = new Map<string, PersonIssue>();
  for (const { path, message } of result.error.issues) {
    const key = path.join(".");
    if (!byPath.has(key)) byPath.set(key, { path: key, problem: message as PersonProblem });
  }
  return { ok: false, issues: [...byPath.values()] };
}

/** What was typed, to be shown again; a password never is. */
export function typedValues(form: FormData): Record<string, string> {
  const secrets = new Set(["password", "current"]);
  return Object.fromEntries(
    [...form].flatMap(([key, value]) =>
      typeof value === "string" && !secrets.has(key) ? [[key, value.slice(0, 1000)]] : [],
    ),
  );
}
