// Begin here: from "I need data about …" to a plan, a question at a time. Every state is an address.
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { localeOf } from "#app/accounts/reader-locale.server.ts";
import { answerGuide } from "#app/guide/page/answer-guide.server.ts";
import { guidePage } from "#app/guide/page/guide-page.server.ts";
import { GuidePage } from "#app/guide/page/guide-page.tsx";
import { guideTexts } from "#app/guide/texts/index.ts";
import { useAnswered, useLoaded } from "#app/platform/pages/page-data.ts";
import { titleMeta } from "#app/ui/title-meta.ts";

export const meta: MetaFunction<typeof loader> = ({ matches, data: page }) =>
  titleMeta(matches, guideTexts, (guide) => {
    if (!page || page.shown === "goal") return guide.title;
    if (page.shown === "plan") return guide.plan.title;
    return page.shown === "vanished" ? guide.vanished.title : guide.questions[page.shown].title;
  });

export async function loader({ request }: LoaderFunctionArgs) {
  const page = await guidePage(request, await localeOf(request));
  return data(page, { status: page.fault ? 422 : 200 });
}

export const action = ({ request }: ActionFunctionArgs) => answerGuide(request);

export default function Begin() {
  return <GuidePage page={useLoaded<typeof loader>()} answer={useAnswered<typeof action>()} />;
}
