// One's own organisations; for administrators all of them, by number or page by page.
import type { LoaderFunctionArgs } from "@remix-run/node";
import { type MetaFunction, useLoaderData } from "@remix-run/react";
import type { Membership } from "#app/accounts/actor.ts";
import { requireActor } from "#app/accounts/require-actor.server.ts";
import { accountTexts } from "#app/accounts/texts/index.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { organisationTexts } from "#app/organisations/texts/index.ts";
import { formatOrgNumber, parseOrgNumber } from "#app/platform/org-number.ts";
import { Button } from "#app/ui/button.tsx";
import { Form } from "#app/ui/form.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { TextField } from "#app/ui/text-field.tsx";
import { titleMeta } from "#app/ui/title-meta.ts";
import { db } from "#db/client.server.ts";
import {
  findOrganisation,
  listOrganisations,
  listWaitingOrganisations,
} from "#db/queries/organisations/organisations.ts";

export const meta: MetaFunction = ({ matches }) =>
  titleMeta(matches, organisationTexts, (t) => t.organisations.title);

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request);
  const memberships = actor.memberships.filter(
    (m, i, all) => all.findIndex((other) => other.orgId === m.orgId) === i,
  );
  if (!actor.admin) return { memberships, all: null };
  const { searchParams } = new URL(request.url);
  const typed = searchParams.get("number")?.slice(0, 40) ?? "";
  const orgNumber = parseOrgNumber(typed);
  const afterId = searchParams.get("after") ?? "";
  const after = uuid.test(afterId) ? await findOrganisation(db(), afterId) : undefined;
  const rows =
    typed !== "" && orgNumber === null
      ? []
      : await listOrganisations(db(), { ...(orgNumber ? { orgNumber } : {}), ...(after ? { after } : {}) });
  const next = rows.length === 50 ? (rows.at(-1)?.id ?? null) : null;
  return { memberships, all: { typed, rows, next, waiting: await listWaitingOrganisations(db()) } };
}

export default function Organisations() {
  const { admin, auth } = useTexts({ admin: organisationTexts, auth: accountTexts });
  const t = admin.organisations;
  const { memberships, all } = useLoaderData<typeof loader>();
  return (
    <Page>
      <PageHeading title={t.title} />
      <Yours memberships={memberships} />
      {all ? (
        <>
          {all.waiting.length > 0 ? (
            <section className="section">
              <h2 className="ds-heading" data-size="sm">
                {t.waiting}
              </h2>
              <ul className="ds-list">
                {all.waiting.map((org) => (
                  <li key={org.id}>
                    <a href={`/organisations/${org.id}/members`}>{org.name}</a>:{" "}
                    {t.waitingCount({ count: org.waiting })}
                  </li>
                ))}
              </ul>
            </section>
          ) : null}
          <section className="section">
            <h2 className="ds-heading" data-size="sm">
              {t.all}
            </h2>
            <Form method="get">
              <TextField
                name="number"
                label={t.find}
                hint={auth.orgNumberHint}
                inputMode="numeric"
                width="medium"
                autoComplete="off"
                defaultValue={all.typed}
              />
              <div className="actions">
                <Button variant="secondary">{t.findButton}</Button>
              </div>
            </Form>
            {all.typed !== "" && all.rows.length === 0 ? <p role="status">{t.notFound}</p> : null}
            <ul className="ds-list">
              {all.rows.map((org) => (
                <li key={org.id}>
                  <a href={`/organisations/${org.id}/members`}>{org.name}</a>
                  {org.orgNumber ? `, ${formatOrgNumber(org.orgNumber)}` : ""},{" "}
                  {t.kinds[org.kind].toLowerCase()}, {(org.active ? t.inUse : t.notInUse).toLowerCase()}
                </li>
              ))}
            </ul>
            {all.next ? (
              <p>
                <a href={`/organisations?after=${all.next}`}>{t.next}</a>
              </p>
            ) : null}
          </section>
        </>
      ) : null}
    </Page>
  );
}

function Yours({ memberships }: { memberships: readonly Membership[] }) {
  const t = useTexts(organisationTexts).organisations;
  return (
    <section className="section">
      <h2 className="ds-heading" data-size="sm">
        {t.yours}
      </h2>
      {memberships.length === 0 ? <p>{t.none}</p> : null}
      <ul className="ds-list">
        {memberships.map((m) => (
          <li key={m.orgId}>
            <a href={`/organisations/${m.orgId}/members`}>{m.orgName}</a>
          </li>
        ))}
      </ul>
      <p>
        <a href="/organisations/join">{t.join}</a>
      </p>
    </section>
  );
}
