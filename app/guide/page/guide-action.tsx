// What one can do with the plan: one button, and the other ways as links.
import { guideHref } from "#app/guide/address.ts";
import type { PlanAction } from "#app/guide/plan.ts";
import { guideTexts } from "#app/guide/texts/index.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { RequestHindrance } from "#app/request/form/start-request.tsx";
import { requestTexts } from "#app/request/texts/index.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { Form } from "#app/ui/form.tsx";
import { RadioGroup } from "#app/ui/radio-group.tsx";
import type { GuidePageData, PlanPageData } from "./guide-page.server.ts";

export interface GuideActionProps {
  page: GuidePageData;
  plan: PlanPageData;
}

export function GuideAction({ page, plan }: GuideActionProps) {
  const t = useTexts(guideTexts).plan;
  const { first } = plan.plan;
  if (first === "request") return <DraftForm page={page} plan={plan} />;
  return (
    <div className="actions">
      <ButtonLink {...linkTo(first, page, plan)}>{t.actions[first]}</ButtonLink>
    </div>
  );
}

export function GuideOthers({ page, plan }: GuideActionProps) {
  const t = useTexts(guideTexts).plan;
  const others = plan.plan.others.filter((other) => linkTo(other, page, plan).href !== "");
  if (others.length === 0) return null;
  return (
    <div className="no-print">
      <p>{t.also}</p>
      <ul className="ds-list">
        {others.map((other) => (
          <li key={other}>
            {other === "request" ? (
              <DraftForm page={page} plan={plan} other />
            ) : (
              <a {...linkTo(other, page, plan)}>{t.otherTexts[other]}</a>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The draft is made by a form; everything else is somewhere else. */
function linkTo(action: PlanAction, { address, dataset }: GuidePageData, plan: PlanPageData) {
  const answers = guideHref({ ...address, again: null }).replace("/begin", "");
  const away = { rel: "nofollow noopener noreferrer" };
  switch (action) {
    case "download":
      return { href: plan.download ?? "", ...away };
    case "provider-form":
      return { href: plan.providerForm ?? "", ...away };
    case "letter":
      return { href: "https://einnsyn.no/", ...away };
    case "question":
      return { href: `/questions/new${answers}${dataset ? `&dataset=${dataset.id}` : ""}` };
    case "demand":
      return { href: `/demand/new${answers}` };
    case "request":
      return { href: `/requests/new?dataset=${dataset?.id ?? ""}` };
  }
}

function DraftForm({ page, plan, other = false }: GuideActionProps & { other?: boolean }) {
  const { guide, request } = useTexts({ guide: guideTexts, request: requestTexts });
  const t = guide.plan;
  const { ready } = plan;
  const already = ready?.already[0];
  if (ready?.hindrance)
    return other ? (
      <a href={`/requests/new?dataset=${page.dataset?.id ?? ""}`}>{t.otherTexts.request}</a>
    ) : (
      <RequestHindrance start={ready} />
    );
  const organisations = ready?.organisations ?? [];
  const only = organisations.length === 1 ? organisations[0] : undefined;
  return (
    <Form>
      <input type="hidden" name="intent" value="draft" />
      <input type="hidden" name="_commandId" value={plan.commandId} />
      {already ? (
        <p>
          <a href={`/requests/${already.id}`}>{t.already({ reference: already.reference })}</a>.{" "}
          {request.start.alreadyText}
        </p>
      ) : null}
      {only ? (
        <input type="hidden" name="organisation" value={only.id} />
      ) : organisations.length > 1 ? (
        <RadioGroup
          name="organisation"
          label={t.whichOrg}
          choices={organisations.map((o) => ({ value: o.id, label: o.name }))}
          defaultValue={organisations[0]?.id}
        />
      ) : null}
      <div className="actions">
        <Button variant={other || already ? "secondary" : "primary"}>
          {plan.signedIn ? t.actions.request : t.signIn}
        </Button>
      </div>
      <p className="muted no-print">
        {plan.signedIn ? null : `${t.signInText} `}
        {t.nothingSent}
      </p>
    </Form>
  );
}
