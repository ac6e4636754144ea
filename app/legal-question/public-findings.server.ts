// What the guard would find in a text that is to be public, before anybody sends it: the form draws a box for each.
import type { CaseView } from "#app/cases/page/case-view.server.ts";
import type { Typed } from "#app/cases/page/parse-command.ts";
import { nonBlankLines } from "#app/cases/page/parse-command.ts";
import type { Finding } from "#workflows/finding.ts";
import type { LegalQuestionContext } from "#workflows/legal-question/context.ts";
import { GUARDED_COMMANDS, type GuardedCommand, publicationGuard } from "#workflows/legal-question/guard.ts";
import { namedIn } from "./enrich-publication.server.ts";

export type PublicFindings = { readonly [C in GuardedCommand]?: readonly Finding[] };

/** @param typed what stands in the fields of each form, where a text is written there */
export async function publicFindings(
  view: Pick<CaseView, "id" | "offers">,
  context: LegalQuestionContext,
  typed: { readonly [C in GuardedCommand]?: Typed } = {},
): Promise<PublicFindings> {
  const offered = GUARDED_COMMANDS.filter((c) => view.offers.some(({ command }) => command === c));
  if (offered.length === 0) return {};
  const named = await namedIn(view.id, context);
  return Object.fromEntries(
    offered.map((command) => {
      const draft = view.offers.find((o) => o.command === command)?.draft?.typed;
      const { sources = "", ...texts } = draft ?? typed[command] ?? {};
      const said = { ...texts, sources: nonBlankLines(sources), mayStand: [], named };
      return [command, publicationGuard[command](context, said).found];
    }),
  );
}
