// A data owner's own template as a form reads it: refused with the name of each place it lacks or nobody fills in.
import { z } from "zod";
import { LANGUAGES } from "./terms.ts";
import { templateFaults } from "./text.ts";

/** For zod's superRefine: an issue for each fault, which names it. */
export function checkTemplate(text: string, ctx: z.core.$RefinementCtx<string>): void {
  const { missing, unknown } = templateFaults(text);
  const fault = (message: "lacks-part" | "unknown-part", name: string) =>
    ctx.addIssue({ code: "custom", message, params: { part: `{{${name}}}` }, input: text });
  for (const name of missing) fault("lacks-part", name);
  for (const name of unknown) fault("unknown-part", name);
}

export const ownTemplate = z.object({
  language: z.enum(LANGUAGES),
  text: z
    .string({ error: "required" })
    .transform((s) => s.replace(/\r\n?/g, "\n").trim())
    .pipe(z.string().max(20_000, { error: "too-long" }).superRefine(checkTemplate)),
});
