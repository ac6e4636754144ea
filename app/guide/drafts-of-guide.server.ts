// Forms that the guide leads to, filled in from its answers. The answers come along in the address, as in the guide.
import { localeOf } from "#app/accounts/reader-locale.server.ts";
import { readGuideAddress } from "./address.ts";
import { type DemandDraft, demandDraft, type QuestionDraft, questionDraft } from "./draft.ts";
import { draftFacts } from "./draft-facts.server.ts";
import { loadGuide } from "./load-guide.server.ts";
import { guideTexts } from "./texts/index.ts";

/** Null for an address that does not come from the guide. */
export const demandOfGuide = (request: Request): Promise<DemandDraft | null> => drafted(request, demandDraft);

export const questionOfGuide = (request: Request): Promise<QuestionDraft | null> =>
  drafted(request, questionDraft);

async function drafted<T>(request: Request, write: (...of: Parameters<typeof demandDraft>) => T) {
  const guide = await loadGuide(readGuideAddress(new URL(request.url).searchParams));
  if (guide.walk.answers.goal === undefined) return null;
  const locale = await localeOf(request);
  return write(guideTexts[locale].draft, draftFacts(guide, locale));
}
