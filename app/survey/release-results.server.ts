// Each night survey answers are released, where a group has enough of them that none can be traced to one person.
import { db } from "#db/client.server.ts";
import { releaseResults } from "#db/queries/survey.ts";
import { FEWEST_SHOWN } from "#workflows/survey/questions.ts";
import { monthOf } from "./months.ts";

export const releaseSurveyResults = (now: Date): Promise<void> =>
  db().transaction((tx) => releaseResults(tx, monthOf(now), FEWEST_SHOWN));
