// The status of something, in one word. Five tones at most; the word carries the meaning.
import type { ReactNode } from "react";

export const TONES = ["neutral", "info", "success", "warning", "danger"] as const;
/** neutral: resting or draft; info: under way; success: granted; warning: waits for you or is due; danger: refused. */
export type Tone = (typeof TONES)[number];

export function Tag({ tone = "neutral", children }: { tone?: Tone; children: ReactNode }) {
  return (
    <span className="ds-tag" data-color={tone} data-size="sm" data-variant="outline">
      {children}
    </span>
  );
}
