// Signing in. Leads back to the page that asked for it.
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { type MetaFunction, useActionData, useLoaderData } from "@remix-run/react";
import { isInDemo } from "#app/accounts/demo-mode.server.ts";
import { readForm, unprocessable, waitFirst } from "#app/accounts/form-answer.server.ts";
import { checkPassword } from "#app/accounts/passwords.server.ts";
import { PersonErrors, PersonField } from "#app/accounts/person-fields.tsx";
import { parsePersonForm, signInForm, typedValues } from "#app/accounts/person-forms.ts";
import { findActor, startSession } from "#app/accounts/session.server.ts";
import { accountTexts } from "#app/accounts/texts/index.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { safeReturnTo, withReturnTo } from "#app/platform/http/safe-return-to.ts";
import { Alert } from "#app/ui/alert.tsx";
import { Button } from "#app/ui/button.tsx";
import { Form } from "#app/ui/form.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { titleMeta } from "#app/ui/title-meta.ts";

export { retryAfter as headers } from "#app/platform/http/retry-after.ts";

export const meta: MetaFunction = ({ matches }) => titleMeta(matches, accountTexts, (t) => t.signIn.title);

const notes = ["password-changed", "signed-out", "erased"] as const;
type Note = (typeof notes)[number];

const nextOf = (request: Request) => safeReturnTo(new URL(request.url).searchParams.get("next"));

export async function loader({ request }: LoaderFunctionArgs) {
  if (await findActor(request)) throw redirect(nextOf(request));
  const wanted = new URL(request.url).searchParams.get("note");
  const next = nextOf(request);
  return { demo: await isInDemo(request), next, note: notes.find((note) => note === wanted) ?? null };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const parsed = parsePersonForm(signInForm, form);
  if (!parsed.ok) return unprocessable(form, parsed.issues);
  const checked = await checkPassword(parsed.values, { place: context.address });
  if (!checked.ok && checked.code === "too-many") return waitFirst(form, checked.retryAfterSeconds);
  if (!checked.ok) return data({ issues: [], values: typedValues(form), wrong: true }, 422);
  const cookie = await startSession(request, checked.userId);
  return redirect(nextOf(request), { status: 303, headers: { "Set-Cookie": cookie } });
}

export default function SignIn() {
  const t = useTexts(accountTexts);
  const { demo, next, note } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const said: Record<Note, string> = {
    "password-changed": t.signIn.passwordChanged,
    "signed-out": t.signIn.signedOut,
    erased: t.signIn.erased,
  };
  return (
    <Page>
      <PageHeading title={t.signIn.title} />
      {note && !answer ? (
        <Alert tone="success" announce>
          {said[note]}
        </Alert>
      ) : null}
      <PersonErrors
        answer={answer}
        messages={answer && "wrong" in answer ? [`${t.signIn.wrong} ${t.signIn.wrongHelp}`] : []}
      />
      <Form>
        <PersonField name="email" label={t.email} type="email" autoComplete="username" answer={answer} />
        <PersonField
          name="password"
          label={t.password}
          type="password"
          autoComplete="current-password"
          answer={answer}
        />
        <div className="actions">
          <Button>{t.signIn.button}</Button>
        </div>
      </Form>
      <p>
        <a href="/reset">{t.signIn.forgot}</a>
      </p>
      <p>
        {t.signIn.noAccount} <a href={withReturnTo("/register", next)}>{t.signIn.register}</a>
      </p>
      {demo ? (
        <Alert>
          <p>{t.signIn.demo}</p>
          <p>
            <a href={withReturnTo("/demo", next)}>{t.signIn.demoLink}</a>
          </p>
        </Alert>
      ) : null}
    </Page>
  );
}
