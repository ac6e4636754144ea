// Every version of an agreement's text, rebuilt from the offers in its case file, newest first.
import { db } from "#db/client.server.ts";
import { type EventRow, listEvents } from "#db/queries/cases/cases.ts";
import { sideOf } from "#workflows/agreement/changes.ts";
import type { AgreementContext, Side } from "#workflows/agreement/context.ts";
import { type Language, termsSchema } from "#workflows/agreement/terms.ts";
import { buildText, factsOf } from "#workflows/agreement/text.ts";

export interface VersionShown {
  n: number;
  by: Side;
  at: string;
  text: string;
  language: Language;
  /** Of the version before; null for the first one, and where that one has been erased. */
  before: string | null;
}

const OFFERS = ["offer", "counter-offer", "propose-amendment"];

/** @param c whose parties, decision and dataset the text names */
export async function listVersions(caseId: string, c: AgreementContext): Promise<VersionShown[]> {
  const events: EventRow[] = [];
  let before: number | undefined;
  do {
    const page = await listEvents(db(), caseId, { only: OFFERS, before });
    events.push(...page.rows);
    before = page.older ?? undefined;
  } while (before !== undefined);
  let template = "";
  const versions: VersionShown[] = [];
  for (const [i, e] of events.reverse().entries()) {
    template = (e.payload?.template as { text: string } | undefined)?.text ?? template;
    const terms = termsSchema.safeParse(e.payload ?? {});
    if (!terms.success) continue;
    const { language } = terms.data;
    const { text } = buildText(template, factsOf(c, language), terms.data);
    const previous = versions[0]?.n === i ? versions[0].text : null;
    const [by, at] = [sideOf(e.actorRole), e.at.toISOString()];
    versions.unshift({ n: i + 1, by, at, text, language, before: previous });
  }
  return versions;
}
