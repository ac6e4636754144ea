// One public answer; or that it has been replaced or taken back, and why.
import { data, type LoaderFunctionArgs } from "@remix-run/node";
import type { MetaFunction } from "@remix-run/react";
import { notFound } from "#app/accounts/require-actor.server.ts";
import { isUuid } from "#app/cases/execute/case-for-actor.server.ts";
import { useLoaded } from "#app/platform/pages/page-data.ts";
import { AnswerPage } from "#app/public-answers/public-answer.tsx";
import { publicAnswerTexts } from "#app/public-answers/texts/index.ts";
import { titleMeta } from "#app/ui/title-meta.ts";
import { db } from "#db/client.server.ts";
import { findAnswer } from "#db/queries/public-answers.ts";

export const meta: MetaFunction<typeof loader> = ({ matches, data: answer }) =>
  titleMeta(matches, publicAnswerTexts, (t) => answer?.title ?? t.title);

export async function loader({ params }: LoaderFunctionArgs) {
  const answer = isUuid(params.id) ? await findAnswer(db(), params.id) : undefined;
  if (!answer) throw notFound();
  const gone = answer.state === "retracted";
  // Only an address of ours is a link: what an adviser typed is a text.
  const newer = /^\/svar\/[0-9a-f-]{36}$/.exec(answer.newer.replace(/^https?:\/\/[^/]+/, ""))?.[0] ?? null;
  return data({ ...answer, newer }, { status: gone ? 410 : 200 });
}

export default function Answer() {
  return <AnswerPage answer={useLoaded<typeof loader>()} />;
}
