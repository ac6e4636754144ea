// Published answers that are near to what a person is about to ask.
import { db } from "#db/client.server.ts";
import { listNearestAnswers } from "#db/queries/public-answers.ts";

export interface NearAnswer {
  id: string;
  title: string;
}

export const findNearAnswers = (...texts: readonly string[]): Promise<NearAnswer[]> =>
  listNearestAnswers(db(), texts.join("\n"));
