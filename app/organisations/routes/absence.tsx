// Being away: from when, until when, and who gets what would have come to one.
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import type { MetaFunction } from "@remix-run/react";
import { readForm, textOf } from "#app/accounts/form-answer.server.ts";
import { notFound, requireActor } from "#app/accounts/require-actor.server.ts";
import { readDate } from "#app/cases/page/parse-command.ts";
import { problemText } from "#app/cases/page/texts/command-texts.ts";
import { caseTexts } from "#app/cases/page/texts/index.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { absenceTexts } from "#app/organisations/absence/texts/index.ts";
import { AbsenceForm, type AbsenceTyped } from "#app/organisations/absence-form.tsx";
import { endAbsence, listOffices, setAbsence } from "#app/organisations/absences.server.ts";
import { useAnswered, useLoaded } from "#app/platform/pages/page-data.ts";
import { Alert } from "#app/ui/alert.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { titleMeta } from "#app/ui/title-meta.ts";

export const meta: MetaFunction = ({ matches }) => titleMeta(matches, absenceTexts, (t) => t.title);

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request);
  const { searchParams } = new URL(request.url);
  const done = searchParams.get("done");
  return {
    offices: await listOffices(actor),
    done: (["saved", "ended"] as const).find((d) => d === done) ?? null,
    handedOver: Math.min(Number(searchParams.get("cases")) || 0, 200),
  };
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  const form = await readForm(request);
  const orgId = textOf(form, "orgId");
  if (textOf(form, "intent") === "end") {
    await endAbsence(actor, orgId);
    return redirect("/profile/absence?done=ended", 303);
  }
  const typed: AbsenceTyped = {
    fromDay: textOf(form, "fromDay"),
    untilDay: textOf(form, "untilDay"),
    substituteId: textOf(form, "substituteId"),
    handOver: form.has("handOver"),
  };
  const { fromDay, untilDay } = typed;
  const days = { fromDay: readDate(fromDay), untilDay: readDate(untilDay) };
  const result = await setAbsence(actor, { orgId, ...typed, ...days });
  if (result.ok) return redirect(`/profile/absence?done=saved&cases=${result.handedOver}`, 303);
  if (result.code === "not-found") throw notFound();
  return data({ orgId, typed, issues: result.issues }, 422);
}

export default function AbsencePage() {
  const { offices, done, handedOver } = useLoaded<typeof loader>();
  const answer = useAnswered<typeof action>();
  const { absence: t, cases } = useTexts({ absence: absenceTexts, cases: caseTexts });
  return (
    <Page>
      <p>
        <a href="/profile">{t.toProfile}</a>
      </p>
      {done && !answer ? (
        <Alert tone="success" announce>
          <p>{done === "saved" ? t.saved : t.ended}</p>
          {done === "saved" && handedOver > 0 ? <p>{t.handedOver({ count: handedOver })}</p> : null}
        </Alert>
      ) : null}
      {answer ? (
        <ErrorSummary
          mistakes={answer.issues.map((issue) => ({
            field: `${issue.path}-${answer.orgId}`,
            message: problemText(cases, t.fields[issue.path as keyof typeof t.fields] ?? "", issue),
          }))}
        />
      ) : null}
      <PageHeading title={t.title} lead={t.lead} />
      {offices.length === 0 ? <p>{t.none}</p> : null}
      {offices.map((office) => (
        <AbsenceForm
          key={office.orgId}
          office={office}
          answer={answer?.orgId === office.orgId ? answer : undefined}
        />
      ))}
    </Page>
  );
}
