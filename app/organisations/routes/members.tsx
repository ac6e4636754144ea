// Who acts for an organisation, who wants to, and letting them. Outsiders do not see that the page exists.
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { type MetaFunction, useActionData, useLoaderData } from "@remix-run/react";
import { MEMBER_ROLES } from "#app/accounts/actor.ts";
import { readForm, textOf, unprocessable, waitFirst } from "#app/accounts/form-answer.server.ts";
import { mayDecide, mayRemove, ROLES_OF_KIND } from "#app/accounts/membership-policy.ts";
import { decideMembership, grantMembership, removeMembership } from "#app/accounts/memberships.server.ts";
import { PersonErrors } from "#app/accounts/person-fields.tsx";
import { grantForm, parsePersonForm, typedValues } from "#app/accounts/person-forms.ts";
import { notFound, requireActor } from "#app/accounts/require-actor.server.ts";
import { agreementTexts } from "#app/agreement/texts/index.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { GrantForm, JoinRequests, MemberTable } from "#app/organisations/member-lists.tsx";
import { mayDecideTerms } from "#app/organisations/owner-terms.server.ts";
import { organisationTexts } from "#app/organisations/texts/index.ts";
import { limitAll } from "#app/platform/http/rate-limit.server.ts";
import { Alert } from "#app/ui/alert.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { titleMeta } from "#app/ui/title-meta.ts";
import { db } from "#db/client.server.ts";
import {
  findOrganisationForReader,
  listMembers,
  listOpenRequests,
} from "#db/queries/organisations/organisations.ts";

export const meta: MetaFunction<typeof loader> = ({ matches, data: page }) =>
  titleMeta(matches, organisationTexts, (t) => t.members.title({ name: page?.name ?? "" }));

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

async function requireOrganisation(request: Request, id: string | undefined) {
  const actor = await requireActor(request);
  const org = uuid.test(id ?? "") ? await findOrganisationForReader(db(), actor, id ?? "") : undefined;
  if (!org) throw notFound();
  return { actor, org };
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor, org } = await requireOrganisation(request, params.id);
  const members = await listMembers(db(), actor, org.id);
  const requests = await listOpenRequests(db(), actor, org.id);
  return {
    name: org.name,
    terms: org.kind === "public" && mayDecideTerms(actor, org.id) ? `/organisations/${org.id}/terms` : null,
    done: new URL(request.url).searchParams.has("done"),
    members: members.map((m) => ({
      ...m,
      own: m.userId === actor.userId,
      mayRemove: mayRemove(actor, org, m),
    })),
    requests: requests.map((r) => ({ ...r, mayDecide: mayDecide(actor, org, r.role) })),
    grantable: ROLES_OF_KIND[org.kind].filter((role) => mayDecide(actor, org, role)),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor, org } = await requireOrganisation(request, params.id);
  const form = await readForm(request);
  const outcome = await carryOut();
  if (typeof outcome !== "string") return outcome;
  if (outcome !== "done") return data({ issues: [], values: typedValues(form), outcome }, 422);
  // Who has just left may not see the page any more.
  const left = textOf(form, "intent") === "remove" && textOf(form, "userId") === actor.userId;
  return redirect(left ? "/profile?done=saved" : `/organisations/${org.id}/members?done`, 303);

  async function carryOut() {
    switch (textOf(form, "intent")) {
      case "grant":
      case "refuse": {
        const id = textOf(form, "requestId");
        const answer = textOf(form, "intent") === "grant" ? "granted" : "refused";
        return uuid.test(id) ? decideMembership(actor, org.id, id, answer) : ("not-found" as const);
      }
      case "add": {
        const parsed = parsePersonForm(grantForm, form);
        if (!parsed.ok) return unprocessable(form, parsed.issues);
        const within = await limitAll([
          ["membership-grant", actor.userId],
          ["membership-grant-org", org.id],
          ["invite-receiver", parsed.values.email],
        ]);
        if (!within.ok) return waitFirst(form, within.retryAfterSeconds);
        return grantMembership(actor, org.id, parsed.values);
      }
      case "remove": {
        const userId = textOf(form, "userId");
        const role = MEMBER_ROLES.find((r) => r === textOf(form, "role"));
        return role && uuid.test(userId)
          ? removeMembership(actor, org.id, { userId, role })
          : ("not-found" as const);
      }
      default:
        throw notFound();
    }
  }
}

export default function Members() {
  const { admin, agreement } = useTexts({ admin: organisationTexts, agreement: agreementTexts });
  const t = admin.members;
  const { terms, name, done, members, requests, grantable } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <Page>
      <PageHeading title={t.title({ name })} />
      {done && !answer ? (
        <Alert tone="success" announce>
          {t.done}
        </Alert>
      ) : null}
      <PersonErrors
        answer={answer}
        messages={answer && "outcome" in answer ? [t.outcomes[answer.outcome]] : []}
      />
      <JoinRequests requests={requests} />
      <MemberTable members={members} />
      {terms ? (
        <p>
          <a href={terms}>{agreement.template.title}</a>
        </p>
      ) : null}
      {grantable.length > 0 ? <GrantForm roles={grantable} answer={answer} /> : null}
    </Page>
  );
}
