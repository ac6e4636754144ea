// A question of law straight to the resource centre, without a request.
import { randomUUID } from "node:crypto";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import type { MetaFunction } from "@remix-run/react";
import { readForm, textOf } from "#app/accounts/form-answer.server.ts";
import { requireActor } from "#app/accounts/require-actor.server.ts";
import { isUuid } from "#app/cases/execute/case-for-actor.server.ts";
import { questionOfGuide } from "#app/guide/drafts-of-guide.server.ts";
import { useLocale, useTexts } from "#app/i18n/use-texts.ts";
import {
  askingSides,
  askQuestion,
  hasResourceCentre,
  questionIsWhole,
} from "#app/legal-question/ask-question.server.ts";
import { type AskAnswer, QuestionAsk } from "#app/legal-question/question-ask.tsx";
import { questionTexts } from "#app/legal-question/texts/index.ts";
import { useAnswered, useLoaded } from "#app/platform/pages/page-data.ts";
import { findNearAnswers } from "#app/public-answers/nearest-answers.server.ts";
import { ContactWay } from "#app/ui/contact-way.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { titleMeta } from "#app/ui/title-meta.ts";
import { db } from "#db/client.server.ts";
import { findRequestedDataset } from "#db/queries/cases/cases.ts";

export const meta: MetaFunction = ({ matches }) => titleMeta(matches, questionTexts, (t) => t.ask.title);

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request);
  const datasetId = new URL(request.url).searchParams.get("dataset") ?? "";
  const [centre, dataset, drafted] = await Promise.all([
    hasResourceCentre(),
    isUuid(datasetId) ? findRequestedDataset(db(), datasetId) : undefined,
    questionOfGuide(request),
  ]);
  return { sides: askingSides(actor), centre, dataset: dataset ?? null, drafted, commandId: randomUUID() };
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  const form = await readForm(request);
  const typed = {
    question: textOf(form, "question"),
    facts: textOf(form, "facts"),
    askFor: textOf(form, "askFor"),
  };
  // Once, before anything is sent: the answer may be there already.
  const near = form.has("seen") ? [] : await findNearAnswers(typed.question);
  if (near.length > 0 && questionIsWhole(typed))
    return data<AskAnswer>({ issues: [], typed, why: null, near });
  const result = await askQuestion(actor, { ...typed, commandId: textOf(form, "_commandId") });
  if (result.ok) return redirect(`/questions/${result.caseId}?done=ask#done`, 303);
  const answer: AskAnswer =
    result.code === "invalid"
      ? { issues: result.issues, typed, why: null, near: [] }
      : { issues: [], typed, why: result.code, near: [] };
  return data(answer, 422);
}

export default function Ask() {
  const { sides, centre, dataset, drafted, commandId } = useLoaded<typeof loader>();
  const locale = useLocale();
  const answer = useAnswered<typeof action>();
  const t = useTexts(questionTexts).ask;
  return (
    <Page>
      {centre ? (
        <QuestionAsk
          sides={sides}
          commandId={commandId}
          answer={answer}
          drafted={drafted}
          dataset={
            dataset && {
              id: dataset.id,
              title: dataset.title[locale] || dataset.title.nb,
              owner: dataset.ownerName ?? "",
            }
          }
        />
      ) : (
        <>
          <PageHeading title={t.title} />
          <EmptyState title={t.noCentre.title} text={t.noCentre.text}>
            <p>
              <ContactWay />
            </p>
          </EmptyState>
        </>
      )}
    </Page>
  );
}
