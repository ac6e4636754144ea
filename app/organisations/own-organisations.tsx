// The organisations a person acts for, and what they wait for.
import type { MemberRole, Membership } from "#app/accounts/actor.ts";
import { accountTexts } from "#app/accounts/texts/index.ts";
import { formatDate } from "#app/i18n/format.ts";
import { useLocale, useTexts } from "#app/i18n/use-texts.ts";
import { decisionTexts } from "#app/request/decision/texts/index.ts";
import { absenceTexts } from "./absence/texts/index.ts";
import { organisationTexts } from "./texts/index.ts";

interface OwnRequest {
  id: string;
  orgName: string;
  role: MemberRole;
  askedAt: Date | string;
  outcome: "granted" | "refused" | null;
}

export function OwnOrganisations(props: {
  memberships: readonly Membership[];
  requests: readonly OwnRequest[];
}) {
  const { auth, admin, absence, decision } = useTexts({
    absence: absenceTexts,
    admin: organisationTexts,
    auth: accountTexts,
    decision: decisionTexts,
  });
  const locale = useLocale();
  const t = auth.profile;
  const { roles } = admin.members;
  // One link for each data owner, whatever one is there.
  const decides = props.memberships.filter((m) => m.role === "handler" || m.role === "approver");
  const owners = new Map(decides.filter((m) => m.orgKind === "public").map((m) => [m.orgId, m]));
  return (
    <section className="section">
      <h2 className="ds-heading" data-size="sm">
        {t.memberships}
      </h2>
      {props.memberships.length === 0 ? <p>{t.noMemberships}</p> : null}
      <ul className="ds-list">
        {props.memberships.map((m) => (
          <li key={`${m.orgId} ${m.role}`}>
            <a href={`/organisations/${m.orgId}/members`}>{m.orgName}</a>, {roles[m.role].toLowerCase()}
          </li>
        ))}
      </ul>
      {props.requests.length > 0 ? (
        <>
          <h3 className="ds-heading" data-size="2xs">
            {t.requests}
          </h3>
          <ul className="ds-list">
            {props.requests.map((r) => (
              <li key={r.id}>
                {r.orgName}, {roles[r.role].toLowerCase()}, {formatDate(locale, r.askedAt)}:{" "}
                <strong>{t.requestOutcome[r.outcome ?? "waiting"]}</strong>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {[...owners.values()].map((m) => (
        <p key={m.orgId}>
          <a href={`/organisations/${m.orgId}/decisions`}>
            {decision.settings.link}
            {owners.size > 1 ? `: ${m.orgName}` : null}
          </a>
        </p>
      ))}
      {props.memberships.some((m) => m.role === "handler" || m.role === "adviser") ? (
        <p>
          <a href="/profile/absence">{absence.title}</a>
        </p>
      ) : null}
      <p>
        <a href="/organisations/join">{t.join}</a>
      </p>
    </section>
  );
}
