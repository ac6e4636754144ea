// Where a case has its page.
import type { CaseKind } from "#workflows/types.ts";

const PLACES: Record<CaseKind, string> = {
  request: "/requests",
  "legal-question": "/questions",
  consent: "/consents",
  agreement: "/agreements",
  appeal: "/appeals",
  demand: "/demand",
};

export const casePath = (kind: CaseKind, id: string): string => `${PLACES[kind]}/${id}`;
