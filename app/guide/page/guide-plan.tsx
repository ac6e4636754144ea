// The plan the guide ends with: what one can do now, who decides, by which law, what it takes, how it usually goes, what may
// stand in the way, and the first letter.
import { RoadAuthority, RoadTime, RoadWarnings } from "#app/catalogue/dataset/road-card.tsx";
import { catalogueTexts } from "#app/catalogue/texts/index.ts";
import { ForecastSection } from "#app/forecast/forecast.tsx";
import { forecastTexts } from "#app/forecast/texts/index.ts";
import { guideHref } from "#app/guide/address.ts";
import { guideTexts } from "#app/guide/texts/index.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { Examples } from "#app/published-examples/published-examples.tsx";
import { Alert } from "#app/ui/alert.tsx";
import { Details } from "#app/ui/details.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { Tag } from "#app/ui/tag.tsx";
import { GuideAction, GuideOthers } from "./guide-action.tsx";
import { GuideDraft } from "./guide-draft.tsx";
import type { GuidePageData, PlanPageData } from "./guide-page.server.ts";

export interface GuidePlanProps {
  page: GuidePageData;
  plan: PlanPageData;
  failed: boolean;
}

export function GuidePlan({ page, plan: data, failed }: GuidePlanProps) {
  const { guide, catalogue } = useTexts({ catalogue: catalogueTexts, guide: guideTexts });
  const t = guide.plan;
  const { plan, rule, draft } = data;
  return (
    <>
      {failed ? (
        <Alert tone="warning" announce>
          {t.failed}
        </Alert>
      ) : null}
      <PageHeading
        eyebrow={t.title}
        title={plan.road === "demand" ? t.demandTitle : catalogue.road.titles[plan.road]}
        lead={t.lead[plan.first]}
      />
      {page.dataset ? (
        <p>
          {t.dataset}: <a href={`/data/${page.dataset.id}`}>{page.dataset.title}</a>
        </p>
      ) : null}
      <GuideAction page={page} plan={data} />
      <GuideOthers page={page} plan={data} />
      <dl className="facts guide__facts">
        <div className="facts__pair">
          <dt>{catalogue.road.authority}</dt>
          <dd>
            <RoadAuthority road={plan} publisherName={draft.owner} />
          </dd>
        </div>
        <div className="facts__pair">
          <dt>{catalogue.road.time}</dt>
          <dd>
            <RoadTime road={plan} rule={rule} />
          </dd>
        </div>
        <div className="facts__pair">
          <dt>{t.law}</dt>
          <dd>
            <Details summary={t.lawOpen}>
              <p>{t.laws[plan.road]}</p>
              <p className="muted">{t.lawCheck}</p>
            </Details>
          </dd>
        </div>
      </dl>
      <div className="guide__two">
        <section>
          <h2 className="ds-heading" data-size="xs">
            {catalogue.road.steps}
          </h2>
          <ol className="ds-list">
            {plan.steps.map((step) => (
              <li key={step}>{catalogue.road.stepTexts[step]}</li>
            ))}
          </ol>
        </section>
        <section>
          <h2 className="ds-heading" data-size="xs">
            {catalogue.road.papers}
          </h2>
          {plan.papers.length === 0 ? (
            <p>{catalogue.road.noPapers}</p>
          ) : (
            <ul className="guide__papers">
              {plan.papers.map(({ paper, ready }) => (
                <li key={paper}>
                  <Tag tone={ready ? "success" : "neutral"}>{ready ? t.ready : t.missing}</Tag>{" "}
                  {catalogue.road.paperTexts[paper]}
                </li>
              ))}
            </ul>
          )}
        </section>
      </div>
      <Expected page={page} plan={data} />
      <Obstacles page={page} plan={data} />
      {page.address.asker === "public" ? (
        <section>
          <h2 className="ds-heading" data-size="xs">
            {t.public}
          </h2>
          <ul className="ds-list">
            {t.publicText.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </section>
      ) : null}
      <GuideDraft plan={data} />
      <Examples examples={data.examples} />
      <Share page={page} />
      <p className="muted">{catalogue.road.advice}</p>
    </>
  );
}

function Expected({ page, plan: data }: Omit<GuidePlanProps, "failed">) {
  const { guide, forecast } = useTexts({ forecast: forecastTexts, guide: guideTexts });
  const t = guide.plan;
  // Without a dataset nobody's habits are known; the time that the law gives stands above.
  if (data.forecast === undefined && data.plan.road === "documents") return null;
  if (data.forecast === undefined)
    return (
      <section>
        <h2 className="ds-heading" data-size="xs">
          {t.odds}
        </h2>
        <p>{data.plan.road === "open" ? t.oddsOpen : page.dataset ? forecast.tooLittle : t.oddsDemand}</p>
      </section>
    );
  return (
    <div className="guide__forecast">
      <ForecastSection
        forecast={data.forecast}
        owner={data.draft.owner ?? guide.draft.ownerUnknown}
        level={2}
        {...(page.dataset ? { whatIf: page.dataset.id } : {})}
      />
      {data.forecastUnlike && data.forecast ? <p className="muted">{t.oddsUnlike}</p> : null}
    </div>
  );
}

function Obstacles({ page, plan: { plan } }: Omit<GuidePlanProps, "failed">) {
  const t = useTexts(guideTexts).plan;
  const { address } = page;
  return (
    <>
      {plan.hindrances.length > 0 || plan.warnings.length > 0 ? (
        <section>
          <h2 className="ds-heading" data-size="xs">
            {t.hindrances}
          </h2>
          {plan.hindrances.length > 0 ? (
            <ul className="ds-list">
              {plan.hindrances.map((hindrance) => (
                <li key={hindrance}>
                  {t.hindranceTexts[hindrance]}{" "}
                  {hindrance === "asked" ? <a href="/cases">{t.toCases}</a> : null}
                </li>
              ))}
            </ul>
          ) : null}
          <RoadWarnings road={plan} />
        </section>
      ) : null}
      {plan.easier.length > 0 ? (
        <section>
          <h2 className="ds-heading" data-size="xs">
            {t.easier}
          </h2>
          <ul className="ds-list">
            {plan.easier.map(({ easing, change }) => (
              <li key={easing}>
                {t.easierTexts[easing]}{" "}
                {change ? (
                  <span className="no-print">
                    <a href={guideHref({ ...address, typed: { ...address.typed, ...change }, again: null })}>
                      {t.easierLink}
                      <span className="ds-sr-only">: {t.easierTexts[easing]}</span>
                    </a>
                  </span>
                ) : null}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </>
  );
}

function Share({ page: { address } }: { page: GuidePageData }) {
  const t = useTexts(guideTexts).plan;
  return (
    <section className="no-print">
      <h2 className="ds-heading" data-size="xs">
        {t.share}
      </h2>
      <p>{t.shareText}</p>
      <p>
        <a href={guideHref({ ...address, again: null })}>{t.shareLink}</a>
      </p>
    </section>
  );
}
