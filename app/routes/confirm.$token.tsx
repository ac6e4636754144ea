// Behind the link that confirms an address. Opening it does nothing yet: mail scanners open links too.

import { type ActionFunctionArgs, data } from "@remix-run/node";
import { type MetaFunction, useActionData } from "@remix-run/react";
import { waitFirst } from "#app/auth/form-answer.server.ts";
import { findActor, startSession } from "#app/auth/session.server.ts";
import { confirmEmail } from "#app/commands/registration.server.ts";
import { Button, ButtonLink } from "#app/components/button.tsx";
import { Form } from "#app/components/form.tsx";
import { Page } from "#app/components/page.tsx";
import { PageHeading } from "#app/components/page-heading.tsx";
import { PersonErrors } from "#app/components/person-fields.tsx";
import { titleMeta } from "#app/i18n/title-meta.ts";
import { useTexts } from "#app/i18n/use-texts.ts";

export { retryAfter as headers } from "#app/auth/retry-after.ts";

export const meta: MetaFunction = ({ matches }) => titleMeta(matches, (t) => t.auth.confirm.title);

export async function action({ request, params, context }: ActionFunctionArgs) {
  const answer = await confirmEmail(params.token ?? "", { place: context.address });
  if (!answer.ok && answer.code === "too-many") return waitFirst(new FormData(), answer.retryAfterSeconds);
  const actor = await findActor(request);
  // Pressed twice: the first time has done it, and the person sees that it is done.
  if (!answer.ok && actor?.emailConfirmed) return { done: true };
  if (!answer.ok) return data({ done: false }, 410);
  if (actor?.userId !== answer.userId) return { done: true };
  // The person may do more from now on, so the session gets a new id.
  const cookie = await startSession(request, answer.userId);
  return data({ done: true }, { headers: { "Set-Cookie": cookie } });
}

export default function Confirm() {
  const t = useTexts().auth.confirm;
  const answer = useActionData<typeof action>();
  const waits = answer && "issues" in answer ? answer : undefined;
  const done = answer && "done" in answer ? answer.done : undefined;
  return (
    <Page>
      <PageHeading title={done === undefined ? t.title : done ? t.doneTitle : t.notValidTitle} />
      <PersonErrors answer={waits} />
      {done === undefined ? (
        <>
          <p className="lead">{t.question}</p>
          <Form>
            <Button>{t.button}</Button>
          </Form>
        </>
      ) : (
        <>
          <p className="lead">{done ? t.done : t.notValid}</p>
          {done ? null : <p>{t.notValidHelp}</p>}
          <p className="actions">
            <ButtonLink href={done ? "/sign-in" : "/profile"}>{t.goOn}</ButtonLink>
          </p>
        </>
      )}
    </Page>
  );
}
