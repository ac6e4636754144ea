// Each night what people told is let out, where enough have told the same kind of thing.
import { db } from "#db/client.server.ts";
import { letOut } from "#db/queries/experiences.ts";
import { FEWEST_SHOWN } from "#workflows/experience/questions.ts";
import { monthOf } from "./months.ts";

export const letOutExperiences = (now: Date): Promise<void> =>
  db().transaction((tx) => letOut(tx, monthOf(now), FEWEST_SHOWN));
