// What one person answers about one case, by a ticket that does not say which. Who has signed in is not looked at here.
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import type { MetaFunction } from "@remix-run/react";
import { readForm } from "#app/accounts/form-answer.server.ts";
import { useAnswered, useLoaded } from "#app/platform/pages/page-data.ts";
import { TellPage, type TellState } from "#app/survey/exit-survey.tsx";
import { recordAnswer } from "#app/survey/tell.server.ts";
import { surveyTexts } from "#app/survey/texts/index.ts";
import { readTicket, stateOf } from "#app/survey/ticket.server.ts";
import { titleMeta } from "#app/ui/title-meta.ts";
import { questionsAt, STOP_COMMANDS } from "#workflows/survey/questions.ts";

export { linkPageHeaders as headers } from "#app/platform/http/link-page-headers.ts";

export const meta: MetaFunction<typeof loader> = ({ matches, data: page }) =>
  titleMeta(matches, surveyTexts, (t) =>
    !page || page.state === "gone"
      ? t.gone
      : page.state === "told"
        ? t.thanks
        : (questionsAt(page.step).includes("why") ? t.why : t.survey).title,
  );

export async function loader({ request, params }: LoaderFunctionArgs) {
  const ticket = readTicket(params.ticket ?? "", new Date());
  const search = new URL(request.url).searchParams;
  const state: TellState = search.has("told") && ticket ? "told" : await stateOf(ticket);
  const done = STOP_COMMANDS.find((command) => command === search.get("done")) ?? null;
  return data({ state, step: ticket?.step ?? ("guide" as const), done }, { status: ticket ? 200 : 410 });
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const ticket = readTicket(params.ticket ?? "", new Date());
  if (!ticket) throw redirect(new URL(request.url).pathname, 303);
  const answer = await recordAnswer(await readForm(request), {
    step: ticket.step,
    ticket,
    place: context.address,
  });
  if (answer.outcome !== "refused") return redirect(`/why/${params.ticket}?${answer.outcome}=1`, 303);
  return data(answer, { status: answer.mistake ? 422 : 429 });
}

export default function WhyRoute() {
  const { state, step, done } = useLoaded<typeof loader>();
  return (
    <TellPage state={state} step={step} done={done} next="/cases" answer={useAnswered<typeof action>()} />
  );
}
