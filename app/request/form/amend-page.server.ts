// The page on which an applicant changes answers that have been sent.
import type { Reader } from "#app/cases/execute/case-for-actor.server.ts";
import { loadCaseView } from "#app/cases/page/case-view.server.ts";
import type { AvailableCommand } from "#app/cases/page/command-form.tsx";
import type { AnswerField } from "#workflows/request/answers.ts";
import type { RequestContext } from "#workflows/request/context.ts";

export interface AmendPageData {
  id: string;
  reference: string;
  title: { nb: string; nn: string; en: string };
  version: number;
  /** A proposal lies with those who decide: it is taken back when the answers change. */
  deciding: boolean;
  answers: Partial<Record<AnswerField, string | undefined>>;
  offer: AvailableCommand;
}

/** `not-now`: the case is theirs, but its answers cannot be changed. Undefined: it does not exist for this person. */
export async function loadAmendPage(
  reader: Reader,
  caseId: string | undefined,
): Promise<AmendPageData | "not-now" | undefined> {
  const loaded = await loadCaseView(reader, caseId, "request");
  if (!loaded) return undefined;
  const { view } = loaded;
  const { answers, dataset } = loaded.context as RequestContext;
  const offer = view.offers.find((o) => o.command === "amend");
  if (!offer || !answers) return "not-now";
  // What must change goes last in the schema: why, then the answers. On the page it is the other way round.
  const fields = [...offer.fields].sort((a, b) => Number(a.name === "why") - Number(b.name === "why"));
  return {
    id: view.id,
    reference: view.reference,
    title: dataset.title,
    version: view.version,
    deciding: view.state === "deciding",
    answers,
    offer: { ...offer, fields },
  };
}
