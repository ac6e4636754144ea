// Asking to act for an organisation.
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { type MetaFunction, useActionData } from "@remix-run/react";
import { readForm, unprocessable, waitFirst } from "#app/accounts/form-answer.server.ts";
import { askMembership } from "#app/accounts/memberships.server.ts";
import { OrganisationFields, PersonErrors } from "#app/accounts/person-fields.tsx";
import { joinForm, parsePersonForm, typedValues } from "#app/accounts/person-forms.ts";
import { requireActor } from "#app/accounts/require-actor.server.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { organisationTexts } from "#app/organisations/texts/index.ts";
import { limitAll } from "#app/platform/http/rate-limit.server.ts";
import { Alert } from "#app/ui/alert.tsx";
import { Button } from "#app/ui/button.tsx";
import { Form } from "#app/ui/form.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { titleMeta } from "#app/ui/title-meta.ts";

export { retryAfter as headers } from "#app/platform/http/retry-after.ts";

export const meta: MetaFunction = ({ matches }) => titleMeta(matches, organisationTexts, (t) => t.join.title);

export async function loader({ request }: LoaderFunctionArgs) {
  await requireActor(request);
  return null;
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  const form = await readForm(request);
  const parsed = parsePersonForm(joinForm, form);
  if (!parsed.ok) return unprocessable(form, parsed.issues);
  const within = await limitAll([
    ["membership-ask", actor.userId],
    ["membership-ask-org", parsed.values.orgNumber],
  ]);
  if (!within.ok) return waitFirst(form, within.retryAfterSeconds);
  const { outcome, orgName } = await askMembership(actor, parsed.values);
  return { issues: [], values: typedValues(form), said: outcome, orgName };
}

export default function Join() {
  const t = useTexts(organisationTexts).join;
  const answer = useActionData<typeof action>();
  return (
    <Page>
      <PageHeading title={t.title} />
      <PersonErrors answer={answer} />
      {answer && "said" in answer ? (
        <Said said={answer.said} name={answer.orgName} />
      ) : (
        <p className="lead">{t.intro}</p>
      )}
      <Form>
        <OrganisationFields answer={answer} />
        <div className="actions">
          <Button>{t.button}</Button>
        </div>
      </Form>
    </Page>
  );
}

type Outcome = "member" | "asked" | "already-member" | "no-such-role";

function Said({ said, name }: { said: Outcome; name: string }) {
  const t = useTexts(organisationTexts).join;
  const texts: Record<Outcome, string> = {
    member: t.member({ name }),
    asked: t.asked({ name }),
    "already-member": t.alreadyMember({ name }),
    "no-such-role": t.noSuchRole({ name }),
  };
  return (
    <Alert tone={said === "no-such-role" ? "warning" : "success"} announce>
      {texts[said]}
    </Alert>
  );
}
