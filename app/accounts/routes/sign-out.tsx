// Signing out: by a form, since a link could be followed by a browser that only looks ahead.
import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import type { MetaFunction } from "@remix-run/react";
import { endSession } from "#app/accounts/session.server.ts";
import { accountTexts } from "#app/accounts/texts/index.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { Button } from "#app/ui/button.tsx";
import { Form } from "#app/ui/form.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { titleMeta } from "#app/ui/title-meta.ts";

export const meta: MetaFunction = ({ matches }) => titleMeta(matches, accountTexts, (t) => t.signOut.title);

export async function action({ request }: ActionFunctionArgs) {
  const cookie = await endSession(request);
  return redirect("/sign-in?note=signed-out", { status: 303, headers: { "Set-Cookie": cookie } });
}

export default function SignOut() {
  const t = useTexts(accountTexts).signOut;
  return (
    <Page>
      <PageHeading title={t.question} />
      <Form>
        <Button>{t.button}</Button>
      </Form>
    </Page>
  );
}
