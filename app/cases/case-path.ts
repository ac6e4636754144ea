// Where a case has its page.
import { slot } from "#app/platform/slot.ts";
import type { CaseKind } from "#workflows/types.ts";

/** The address that pages of cases of a kind begin with, without a slash at the end. */
export const casePaths = slot<{ readonly [K in CaseKind]: string }>("paths of case pages");

export const casePath = (kind: CaseKind, id: string): string => `${casePaths.get()[kind]}/${id}`;
