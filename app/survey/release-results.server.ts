// Each night what people told is let out, where enough have told the same kind of thing.
import { db } from "#db/client.server.ts";
import { letOut } from "#db/queries/survey.ts";
import { FEWEST_SHOWN } from "#workflows/survey/questions.ts";
import { monthOf } from "./months.ts";

export const letOutExperiences = (now: Date): Promise<void> =>
  db().transaction((tx) => letOut(tx, monthOf(now), FEWEST_SHOWN));
