// Why a person leaves the guide halfway: `/why?at=guide:<question>`. There is no case yet, so there is no ticket either.
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import type { MetaFunction } from "@remix-run/react";
import { readForm } from "#app/accounts/form-answer.server.ts";
import { useAnswered, useLoaded } from "#app/platform/pages/page-data.ts";
import { TellPage } from "#app/survey/exit-survey.tsx";
import { recordAnswer } from "#app/survey/tell.server.ts";
import { surveyTexts } from "#app/survey/texts/index.ts";
import { titleMeta } from "#app/ui/title-meta.ts";
import { guideStop } from "#workflows/survey/questions.ts";

export const meta: MetaFunction = ({ matches }) => titleMeta(matches, surveyTexts, (t) => t.why.title);

export const loader = ({ request }: LoaderFunctionArgs) => ({
  told: new URL(request.url).searchParams.has("told"),
});

export async function action({ request, context }: ActionFunctionArgs) {
  const step = guideStop(new URL(request.url).searchParams.get("at") ?? "");
  const about = { step, ticket: null, place: context.address };
  const answer = await recordAnswer(await readForm(request), about);
  if (answer.outcome !== "refused") return redirect("/why?told=1", 303);
  return data(answer, { status: answer.mistake ? 422 : 429 });
}

export default function WhyRoute() {
  const { told } = useLoaded<typeof loader>();
  return (
    <TellPage
      state={told ? "told" : "asked"}
      step="guide"
      done={null}
      next="/"
      answer={useAnswered<typeof action>()}
    />
  );
}
