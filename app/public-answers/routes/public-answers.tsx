// The public answers of the resource centre: searched by text and topic, a page at a time.
import type { LoaderFunctionArgs } from "@remix-run/node";
import type { MetaFunction } from "@remix-run/react";
import { useLoaded } from "#app/platform/pages/page-data.ts";
import { AnswersList } from "#app/public-answers/public-answers.tsx";
import { publicAnswerTexts } from "#app/public-answers/texts/index.ts";
import { titleMeta } from "#app/ui/title-meta.ts";
import { db } from "#db/client.server.ts";
import { ANSWERS_PER_PAGE, listAnswers } from "#db/queries/public-answers.ts";
import { QUESTION_TOPICS } from "#workflows/legal-question/events.ts";

export const meta: MetaFunction = ({ matches }) => titleMeta(matches, publicAnswerTexts, (t) => t.title);

export async function loader({ request }: LoaderFunctionArgs) {
  const url = new URL(request.url);
  const text = (url.searchParams.get("q") ?? "").replaceAll("\0", "").slice(0, 200);
  const topic = QUESTION_TOPICS.find((t) => t === url.searchParams.get("topic")) ?? null;
  const wanted = url.searchParams.get("page") ?? "";
  const page = /^[1-9]\d{0,4}$/.test(wanted) ? Number(wanted) : 1;
  const { rows, total } = await listAnswers(db(), { text, topic, page });
  const answers = rows.map(({ id, title, topic: t, publishedAt }) => ({ id, title, topic: t, publishedAt }));
  return { text, topic, page, pages: Math.ceil(total / ANSWERS_PER_PAGE), answers };
}

export default function Answers() {
  return <AnswersList {...useLoaded<typeof loader>()} />;
}
