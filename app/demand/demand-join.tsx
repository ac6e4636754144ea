// Following a need and voting for it. A person without an account reads how many there are, and how to become one.
import type { RefusedCommand } from "#app/cases/page/case-action.server.ts";
import { CommandForm } from "#app/cases/page/command-form.tsx";
import { useTexts } from "#app/i18n/use-texts.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { DemandCoApplicants } from "./demand-co-applicants.tsx";
import type { DemandPage } from "./demand-page.server.ts";
import { demandTexts } from "./texts/index.ts";

const JOINING = ["follow", "ask-together", "ask-alone", "vote", "unvote", "unfollow", "withdraw-demand"];

export function DemandJoin({ page, refused }: { page: DemandPage; refused: RefusedCommand | undefined }) {
  const demand = useTexts(demandTexts);
  const t = demand.page;
  const { view, signedIn, canFollow, canLeave } = page;
  const who: Readonly<Record<string, typeof canFollow>> = {
    follow: canFollow,
    unfollow: canLeave,
    "ask-together": page.canJoin,
    "ask-alone": page.canAskAlone,
  };
  if (!view.open) return null;
  if (!signedIn) {
    return (
      <Card title={t.joinTitle} id="join" tinted>
        <p>{t.signInWhy}</p>
        <div className="actions">
          <ButtonLink href={`/sign-in?next=/demand/${view.id}`}>{t.signIn}</ButtonLink>
        </div>
      </Card>
    );
  }
  const speakers = (list: typeof canFollow) =>
    list.map(({ value, org }) => ({ value, label: org?.name ?? demand.register.me }));
  const offers = JOINING.flatMap((name) => view.offers.filter((o) => o.command === name)).filter(
    (o) => who[o.command]?.length !== 0,
  );
  if (offers.length === 0) return null;
  const following = canLeave.length > 0;
  return (
    <Card title={following ? t.following : t.joinTitle} id="join" tinted>
      {page.inside ? null : <DemandCoApplicants facts={page.facts} />}
      {offers.map((offer) => (
        <CommandForm
          key={offer.command}
          caseId={view.id}
          kind="demand"
          offer={offer}
          version={view.version}
          primary={offer.command === "follow" && !following && !page.inside}
          bare={offer.command === "vote" || offer.command === "unvote"}
          refused={refused}
          values={{ as: who[offer.command]?.[0]?.value ?? "" }}
          choices={{ as: speakers(who[offer.command] ?? []) }}
        />
      ))}
    </Card>
  );
}
