// The name of a deadline in words.
import type { LawTexts } from "./shape.ts";

export function ruleName(t: LawTexts, rule: string): string {
  return (t.rules as Readonly<Record<string, { name: string }>>)[rule]?.name ?? rule;
}
