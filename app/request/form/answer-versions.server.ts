// The answers of a request as they were sent and as they were changed since.
import { db } from "#db/client.server.ts";
import { listEvents } from "#db/queries/cases/cases.ts";
import { ANSWER_FIELDS, type AnswerField } from "#workflows/request/answers.ts";

export interface AnswersVersion {
  version: number;
  at: string;
  answers: Record<AnswerField, string>;
}

/** The answers as sent and as changed since, newest first; they are few. */
export async function answerVersions(caseId: string): Promise<AnswersVersion[]> {
  const only = ["submit", "answer-clarification", "amend"];
  const versions: AnswersVersion[] = [];
  const events = [];
  let before: number | undefined;
  do {
    const page = await listEvents(db(), caseId, { only, before });
    events.push(...page.rows);
    before = page.older ?? undefined;
  } while (before !== undefined);
  for (const e of events.reverse()) {
    const said = (e.type === "submit" ? e.payload?.answers : e.payload?.changes) as
      | Record<string, string>
      | undefined;
    if (!said || Object.keys(said).length === 0) continue;
    const was = versions[0]?.answers;
    const answers = Object.fromEntries(ANSWER_FIELDS.map((f) => [f, said[f] ?? was?.[f] ?? ""])) as Record<
      AnswerField,
      string
    >;
    versions.unshift({ version: versions.length + 1, at: e.at.toISOString(), answers });
  }
  return versions;
}
