// Asking for a link to choose a new password. The answer is the same for every address.
import type { ActionFunctionArgs } from "@remix-run/node";
import { type MetaFunction, useActionData } from "@remix-run/react";
import { readForm, unprocessable, waitFirst } from "#app/accounts/form-answer.server.ts";
import { askReset } from "#app/accounts/passwords.server.ts";
import { PersonErrors, PersonField } from "#app/accounts/person-fields.tsx";
import { parsePersonForm, resetForm } from "#app/accounts/person-forms.ts";
import { accountTexts } from "#app/accounts/texts/index.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { minimumDuration } from "#app/platform/http/minimum-duration.server.ts";
import { Button } from "#app/ui/button.tsx";
import { Form } from "#app/ui/form.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { titleMeta } from "#app/ui/title-meta.ts";

export { retryAfter as headers } from "#app/platform/http/retry-after.ts";

export const meta: MetaFunction = ({ matches }) => titleMeta(matches, accountTexts, (t) => t.reset.title);

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const parsed = parsePersonForm(resetForm, form);
  if (!parsed.ok) return unprocessable(form, parsed.issues);
  const answer = await minimumDuration(askReset(parsed.values.email, { place: context.address }));
  if (!answer.ok) return waitFirst(form, answer.retryAfterSeconds);
  return { sentTo: parsed.values.email };
}

export default function Reset() {
  const t = useTexts(accountTexts);
  const answer = useActionData<typeof action>();
  if (answer && "sentTo" in answer) {
    return (
      <Page>
        <PageHeading title={t.reset.sentTitle} lead={t.reset.sent({ email: answer.sentTo })} />
        <p>{t.reset.sentHelp}</p>
      </Page>
    );
  }
  return (
    <Page>
      <PageHeading title={t.reset.title} lead={t.reset.intro} />
      <PersonErrors answer={answer} />
      <Form>
        <PersonField name="email" label={t.email} type="email" autoComplete="username" answer={answer} />
        <div className="actions">
          <Button>{t.reset.button}</Button>
        </div>
      </Form>
    </Page>
  );
}
