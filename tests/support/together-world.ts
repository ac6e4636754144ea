// Two who apply together in the small world: the applicant asks, the stranger's organisation joins.
import { execute, newCommandId } from "#app/cases/execute/execute.server.ts";
import { TERMS_VERSION, termsHash } from "#workflows/request/joint-terms.ts";
import { dataset, must, type Person, people, stateOf, submitted } from "./case-world.ts";

export const textHash = termsHash(TERMS_VERSION, "nb", { title: dataset.title, owner: "Org owner" });
export const terms = { textVersion: TERMS_VERSION, locale: "nb", textHash };
const invited = [{ name: "Siv Fremmed", email: "siv@example.no" }];

export async function invite(caseId: string) {
  await must(caseId, "applicant", "invite-co-applicant", { invited });
  return (await stateOf(caseId)).context.coApplicants?.at(-1)?.id ?? "";
}
export const join = (caseId: string, link: string, by: Person, more: object = {}) =>
  execute({
    caseId,
    command: { type: "accept-invitation", orgId: people[by].orgId, confirm: true, ...terms, ...more },
    commandId: newCommandId(),
    by: { ...people[by], principals: [...people[by].principals, `link:${link}`] },
  });
export async function together(opened: Promise<string> = submitted()) {
  const caseId = await opened;
  const link = await invite(caseId);
  const answer = await join(caseId, link, "stranger");
  if (!answer.ok) throw new Error(`joining was refused: ${JSON.stringify(answer.refusal)}`);
  return { caseId, link };
}
