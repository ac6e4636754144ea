// Which rule says by when the owner has to answer a request: the one of the road that leads to the data.
import { ANSWER_RULES, type AnswerRule } from "#workflows/request/answer-time.ts";
import type { DatasetDescription } from "./dataset-description.ts";
import { type RoadContext, roadOf } from "./road.ts";

/** Null where no law sets a time: the owner is no public body, and the parties agree on it themselves. */
export function answerRuleOf(dataset: DatasetDescription, context: RoadContext): AnswerRule | null {
  if (context.publisherKind === "private") return null;
  const { clockRule } = roadOf(dataset, context);
  // Consents, and what the road leaves to the parties, do not free a public body from answering.
  return ANSWER_RULES.find((rule) => rule === clockRule) ?? "interim-answer";
}
