// The name of a deadline in words.
import type { CasesTexts } from "./cases/texts.ts";

export function ruleName(t: CasesTexts, rule: string): string {
  return (t.clocks.rules as Readonly<Record<string, { name: string }>>)[rule]?.name ?? rule;
}
