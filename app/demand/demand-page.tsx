// The page of one need: what is needed, how far it has come, and what the reader can do with it.
import { CaseClocks } from "#app/cases/clocks/case-clocks.tsx";
import type { RefusedCommand } from "#app/cases/page/case-action.server.ts";
import { CaseRefusal } from "#app/cases/page/case-refusal.tsx";
import { JourneyMap } from "#app/cases/page/journey-map.tsx";
import { stateTone } from "#app/cases/page/state-tone.ts";
import { commandText, stateText } from "#app/cases/page/texts/command-texts.ts";
import { caseTexts } from "#app/cases/page/texts/index.ts";
import type { TextsOf } from "#app/i18n/define-texts.ts";
import { formatDate } from "#app/i18n/format.ts";
import { useLocale, useTexts } from "#app/i18n/use-texts.ts";
import { coApplicantTexts } from "#app/request/co-applicants/texts/index.ts";
import { Card } from "#app/ui/card.tsx";
import { DefinitionList } from "#app/ui/definition-list.tsx";
import { DoneNotice } from "#app/ui/done-notice.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { Tag } from "#app/ui/tag.tsx";
import { DemandBecame } from "./demand-co-applicants.tsx";
import { DemandInside } from "./demand-inside.tsx";
import { DemandJoin } from "./demand-join.tsx";
import { DemandNextStep } from "./demand-next-step.tsx";
import type { DemandPage } from "./demand-page.server.ts";
import { demandTexts } from "./texts/index.ts";

export function DemandCase({ page, refused }: { page: DemandPage; refused: RefusedCommand | undefined }) {
  const { demand, coApplicants, cases } = useTexts({
    cases: caseTexts,
    demand: demandTexts,
    coApplicants: coApplicantTexts,
  });
  const locale = useLocale();
  const t = demand.page;
  const { view, facts, done, inside } = page;
  const said =
    done === "create"
      ? demand.received
      : done === "decline-invitation"
        ? coApplicants.demand.declined
        : done && commandText(cases, "demand", done)?.done;
  const date = (iso: string | null | undefined) => (iso ? formatDate(locale, iso) : "");
  const sentence = demand.sentence[view.state]?.({
    owner: facts.owner?.name ?? "",
    since: date(view.open ? view.ball.since : view.updatedAt),
    expected: date(facts.plan?.expectedOn),
    dataset: facts.published?.title ?? "",
  });
  return (
    <Page width="wide">
      {refused ? <CaseRefusal kind="demand" refused={refused} offers={view.offers} /> : null}
      <DoneNotice said={refused ? null : said} />
      <PageHeading
        eyebrow={t.eyebrow({ reference: view.reference })}
        title={facts.title}
        facts={
          <Tag tone={view.state === "published" ? "success" : stateTone(view)}>
            {stateText(cases, "demand", view.state)}
          </Tag>
        }
        lead={sentence}
      />
      <div className="columns">
        <div className="case-main">
          {inside ? <DemandNextStep page={page} refused={refused} /> : null}
          <Outcome page={page} />
          <Need page={page} />
          <DemandJoin page={page} refused={refused} />
          {inside ? <DemandInside page={page} /> : null}
        </div>
        <aside className="case-side">
          <JourneyMap kind="demand" steps={view.steps} />
          {inside ? <CaseClocks clocks={view.clocks} /> : null}
          <DefinitionList
            facts={[
              {
                term: t.interest,
                value: `${demand.counts.followers({ n: facts.followers })}, ${demand.counts.votes({ n: facts.votes })}`,
              },
              {
                term: coApplicants.demand.term,
                value:
                  facts.together > 0 &&
                  `${coApplicants.demand.count({ n: facts.together })}, ${facts.hasLead ? coApplicants.demand.led : coApplicants.demand.notLed}`,
              },
              { term: t.theme, value: demand.themes[facts.theme] },
              { term: t.owner, value: facts.owner?.name ?? t.noOwner },
              { term: t.registeredOn, value: formatDate(locale, facts.registeredAt) },
              {
                term: t.wished,
                value: facts.wishedDatasetId && <a href={`/data/${facts.wishedDatasetId}`}>{t.dataset}</a>,
              },
              { term: t.handler, value: view.assignee },
            ]}
          />
          <p>
            <a href="/demand">{t.back}</a>
          </p>
        </aside>
      </div>
    </Page>
  );
}

/** What has been said to it: the dataset, the plan, or the reasons. */
function Outcome({ page }: { page: DemandPage }) {
  const { facts } = page;
  const t = useTexts(demandTexts).page;
  return (
    <>
      {facts.published ? (
        <Card title={t.dataset} tinted>
          <p>
            <a href={`/data/${facts.published.datasetId}`}>{facts.published.title}</a>
            {`, ${facts.published.owner}`}
          </p>
          <DemandBecame page={page} />
        </Card>
      ) : null}
      {facts.mergedInto ? (
        <p>
          {t.merged} <a href={`/demand/${facts.mergedInto.id}`}>{facts.mergedInto.title}</a>.
        </p>
      ) : null}
      {facts.declined ? (
        <Card title={facts.declined.by === "owner" ? t.declinedByOwner : t.declinedByCentre}>
          <p className="said">{facts.declined.reasons}</p>
        </Card>
      ) : null}
    </>
  );
}

function Need({ page: { facts, inside } }: { page: DemandPage }) {
  const t = useTexts(demandTexts).page;
  const locale = useLocale();
  return (
    <section aria-labelledby="need" className="stack">
      <h2 className="ds-heading" data-size="sm" id="need">
        {t.need}
      </h2>
      {facts.summary === null ? <p className="muted">{t.untold}</p> : <p className="said">{facts.summary}</p>}
      {facts.considered ? (
        <>
          <h3 className="ds-heading" data-size="xs">
            {t.assessment}
          </h3>
          <p className="said">{facts.considered.assessment}</p>
        </>
      ) : null}
      {facts.plan?.comment ? (
        <>
          <h3 className="ds-heading" data-size="xs">
            {t.planned}
          </h3>
          <p className="said">{facts.plan.comment}</p>
        </>
      ) : null}
      {inside ? null : (
        <>
          <h3 className="ds-heading" data-size="xs">
            {t.timeline}
          </h3>
          <ul className="ds-list">
            {storyOf(t.story, facts, (iso) => formatDate(locale, iso)).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

type Story = TextsOf<typeof demandTexts>["page"]["story"];

/** Dates that everybody may know; who did it stands in the timeline of those who work with it. */
function storyOf(t: Story, f: DemandPage["facts"], say: (iso: string) => string): string[] {
  const owner = f.owner?.name ?? "";
  return [
    t.registered({ date: say(f.registeredAt) }),
    ...(f.triagedAt ? [t.triaged({ date: say(f.triagedAt) })] : []),
    ...(f.owner ? [t.owner({ date: say(f.owner.at), owner })] : []),
    ...(f.considered ? [t.considered({ date: say(f.considered.at), owner })] : []),
    ...(f.plan ? [t.planned({ date: say(f.plan.at), expected: say(f.plan.expectedOn) })] : []),
    ...(f.published ? [t.published({ date: say(f.published.at) })] : []),
    ...(f.declined ? [t.declined({ date: say(f.declined.at) })] : []),
    ...(f.mergedInto ? [t.merged({ date: say(f.mergedInto.at) })] : []),
  ];
}
