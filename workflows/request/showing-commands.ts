// The commands by which both sides let others learn from a request, or take that back.
import { z } from "zod";
import { checkbox, optionalParagraph } from "#workflows/fields.ts";

export const publishedExampleCommands = {
  "allow-showing": z.object({ summary: optionalParagraph({ max: 300 }) }),
  "approve-showing": z.object({ withConditions: checkbox(), withSummary: checkbox() }),
  "stop-showing": z.object({}),
} as const;
export type PublishedExampleCommandType = keyof typeof publishedExampleCommands;
