// The parts of the members' page: who waits, who is in, and the form that gives a person a role.
import type { MemberRole } from "#app/accounts/actor.ts";
import { type PersonAnswer, PersonField, RoleField } from "#app/accounts/person-fields.tsx";
import { accountTexts } from "#app/accounts/texts/index.ts";
import { formatDate } from "#app/i18n/format.ts";
import { useLocale, useTexts } from "#app/i18n/use-texts.ts";
import { Button } from "#app/ui/button.tsx";
import { Form } from "#app/ui/form.tsx";
import { organisationTexts } from "./texts/index.ts";

interface JoinRequest {
  id: string;
  name: string;
  email: string;
  emailConfirmed: boolean;
  role: MemberRole;
  mayDecide: boolean;
}

export function JoinRequests({ requests }: { requests: readonly JoinRequest[] }) {
  const t = useTexts(organisationTexts).members;
  return (
    <section className="section">
      <h2 className="ds-heading" data-size="sm">
        {t.requests}
      </h2>
      <p>{requests.length === 0 ? t.noRequests : t.requestWarning}</p>
      <ul className="ds-list">
        {requests.map((r) => (
          <li key={r.id}>
            <p>{t.requestOf({ name: r.name, email: r.email, role: t.roles[r.role] })}</p>
            {r.emailConfirmed ? null : <p className="muted">{t.notConfirmed}</p>}
            {r.mayDecide ? (
              <form method="post" className="actions" data-once="">
                <input type="hidden" name="requestId" value={r.id} />
                {r.emailConfirmed ? (
                  <Decide intent="grant" label={t.grantOf({ name: r.name })}>
                    {t.grant}
                  </Decide>
                ) : null}
                <Decide intent="refuse" label={t.refuseOf({ name: r.name })}>
                  {t.refuse}
                </Decide>
              </form>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Decide({ intent, label, children }: { intent: string; label: string; children: string }) {
  return (
    <Button name="intent" value={intent} variant="secondary" size="sm" aria-label={label}>
      {children}
    </Button>
  );
}

interface Member {
  userId: string;
  name: string;
  email: string;
  role: MemberRole;
  since: Date | string;
  own: boolean;
  mayRemove: boolean;
}

export function MemberTable({ members }: { members: readonly Member[] }) {
  const t = useTexts(organisationTexts).members;
  const locale = useLocale();
  if (members.length === 0) return <p>{t.none}</p>;
  return (
    <section className="section">
      <h2 className="ds-heading" data-size="sm">
        {t.list}
      </h2>
      <ul className="ds-list">
        {members.map((m) => {
          const role = t.roles[m.role];
          const label = m.own ? t.leaveAs({ role }) : t.removeOf({ name: m.name, role });
          return (
            <li key={`${m.userId} ${m.role}`}>
              <strong>{m.name}</strong>, {role.toLowerCase()}
              <br />
              <span className="muted">
                {m.email}. {t.since} {formatDate(locale, m.since)}.
              </span>
              {m.mayRemove ? (
                <form method="post" data-once="">
                  <input type="hidden" name="userId" value={m.userId} />
                  <input type="hidden" name="role" value={m.role} />
                  <Button name="intent" value="remove" variant="tertiary" size="sm" aria-label={label}>
                    {m.own ? t.leave : t.remove}
                  </Button>
                </form>
              ) : null}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

export function GrantForm({
  roles,
  answer,
}: {
  roles: readonly MemberRole[];
  answer: PersonAnswer | undefined;
}) {
  const { admin, auth } = useTexts({ admin: organisationTexts, auth: accountTexts });
  const t = admin.members;
  return (
    <section className="section">
      <h2 className="ds-heading" data-size="sm">
        {t.add}
      </h2>
      <p>{t.addHelp}</p>
      <Form>
        <input type="hidden" name="intent" value="add" />
        <PersonField name="email" label={auth.email} type="email" autoComplete="off" answer={answer} />
        <RoleField label={t.addRole} roles={roles} names={t.roles} answer={answer} />
        <div className="actions">
          <Button>{t.addButton}</Button>
        </div>
      </Form>
    </section>
  );
}
