// Where one becomes a demo person. Outside a demo, and from another machine, the page does not exist.
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { type MetaFunction, useLoaderData } from "@remix-run/react";
import { isInDemo } from "#app/accounts/demo-mode.server.ts";
import { readForm, textOf } from "#app/accounts/form-answer.server.ts";
import { notFound } from "#app/accounts/require-actor.server.ts";
import { accountTexts } from "#app/accounts/texts/index.ts";
import { becomeDemoPerson } from "#app/demo/demo-sign-in.server.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { safeReturnTo } from "#app/platform/http/safe-return-to.ts";
import { Button } from "#app/ui/button.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { titleMeta } from "#app/ui/title-meta.ts";
import { db } from "#db/client.server.ts";
import { listDemoPeople } from "#db/queries/accounts/people.ts";

export const meta: MetaFunction = ({ matches }) => titleMeta(matches, accountTexts, (t) => t.demo.title);

export async function loader({ request }: LoaderFunctionArgs) {
  if (!(await isInDemo(request))) throw notFound();
  return { people: await listDemoPeople(db()) };
}

export async function action({ request }: ActionFunctionArgs) {
  const form = await readForm(request);
  const cookie = await becomeDemoPerson(request, textOf(form, "userId"));
  if (cookie === null) throw notFound();
  const next = safeReturnTo(new URL(request.url).searchParams.get("next"));
  return redirect(next, { status: 303, headers: { "Set-Cookie": cookie } });
}

type Person = Awaited<ReturnType<typeof listDemoPeople>>[number];

const GROUPS = ["applicants", "owners", "centre", "control"] as const;

function groupOf({ memberships }: Pick<Person, "memberships">): (typeof GROUPS)[number] {
  const role = memberships[0]?.role;
  if (role === "applicant") return "applicants";
  if (role === "handler" || role === "approver") return "owners";
  return role === "adviser" ? "centre" : "control";
}

export default function Demo() {
  const t = useTexts(accountTexts).demo;
  const { people } = useLoaderData<typeof loader>();
  return (
    <Page>
      <PageHeading title={t.title} lead={people.length === 0 ? t.empty : t.intro} />
      {GROUPS.map((group) => {
        const inGroup = people.filter((person) => groupOf(person) === group);
        return inGroup.length === 0 ? null : (
          <section key={group} className="section">
            <h2 className="ds-heading" data-size="sm">
              {t.groups[group]}
            </h2>
            <form method="post" data-once="">
              <ul className="people">
                {inGroup.map((person) => (
                  <DemoPerson key={person.id} {...person} />
                ))}
              </ul>
            </form>
          </section>
        );
      })}
    </Page>
  );
}

function DemoPerson({ id, name, admin, auditor, memberships }: Person) {
  const t = useTexts(accountTexts).demo;
  const roles = memberships.map((m) =>
    t.roleAt({ role: t.roles[m.role as keyof typeof t.roles], org: m.orgName }),
  );
  return (
    <li className="people__person">
      <Button name="userId" value={id} variant="secondary">
        {t.become({ name })}
      </Button>
      <span className="muted">
        {[...(admin ? [t.admin] : []), ...(auditor ? [t.auditor] : []), ...roles].join("; ")}
      </span>
    </li>
  );
}
