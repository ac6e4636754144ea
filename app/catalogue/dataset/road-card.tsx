// The road card: can I use it, how do I get it, what stands before me. One clear button; everything else is explanation.
import type { Road, RoadAction } from "#app/catalogue/road/road.ts";
import { catalogueTexts } from "#app/catalogue/texts/index.ts";
import { demandTexts } from "#app/demand/texts/index.ts";
import { type ForecastProps, ForecastSection } from "#app/forecast/forecast.tsx";
import { useTexts } from "#app/i18n/use-texts.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { Details } from "#app/ui/details.tsx";
import type { Rule } from "#workflows/law/rule.ts";

export interface RoadCardProps {
  datasetId: string;
  road: Road;
  /** The rule behind `road.clockRule` as it stands today. */
  rule: Pick<Rule, "url" | "checked" | "inForce"> | null;
  publisherName: string | null;
  /** Openly licensed and reachable: using it can be kept as a case of one's own. */
  open: boolean;
  /** Undefined where nobody has to be asked. */
  forecast: ForecastProps["forecast"] | undefined;
}

export function RoadCard({ datasetId, road, rule, publisherName, open, forecast }: RoadCardProps) {
  const { catalogue, demand } = useTexts({ catalogue: catalogueTexts, demand: demandTexts });
  const t = catalogue.road;
  return (
    <section className="ds-card road-card" data-color="accent" data-variant="tinted" aria-labelledby="road">
      <p className="road-card__eyebrow">{t.heading}</p>
      <h2 id="road" className="ds-heading" data-size="sm">
        {t.titles[road.road]}
      </h2>
      <p>{t.texts[road.road]}</p>
      <RoadWarnings road={road} />
      {road.road === "demand" ? (
        <ButtonLink href={`/demand/new?dataset=${datasetId}`}>{demand.wishDataset}</ButtonLink>
      ) : (
        <ButtonLink {...linkOf(road.action, datasetId)}>
          {road.action.kind === "download" && !road.action.file ? t.toData : t.actions[road.action.kind]}
        </ButtonLink>
      )}
      <Others road={road} datasetId={datasetId} />
      {open ? (
        <p>
          <a href={`/requests/new?dataset=${datasetId}`}>{t.keep}</a>
        </p>
      ) : null}
      {forecast === undefined ? null : (
        <ForecastSection
          forecast={forecast}
          owner={publisherName ?? t.authorities.owner}
          {...(publisherName ? { whatIf: datasetId } : {})}
        />
      )}
      <h3 className="ds-heading" data-size="2xs">
        {t.steps}
      </h3>
      <ol className="road-card__steps">
        {road.steps.map((step) => (
          <li key={step}>{t.stepTexts[step]}</li>
        ))}
      </ol>
      <dl className="road-card__facts">
        <div>
          <dt>{t.authority}</dt>
          <dd>
            <RoadAuthority road={road} publisherName={publisherName} />
          </dd>
        </div>
        <div>
          <dt>{t.time}</dt>
          <dd>
            <RoadTime road={road} rule={rule} />
          </dd>
        </div>
        <div>
          <dt>{t.papers}</dt>
          <dd>
            {road.papers.length === 0 ? (
              t.noPapers
            ) : (
              <ul className="ds-list">
                {road.papers.map((paper) => (
                  <li key={paper}>{t.paperTexts[paper]}</li>
                ))}
              </ul>
            )}
          </dd>
        </div>
      </dl>
      <p className="muted">{t.advice}</p>
    </section>
  );
}

/** Where an action leads; addresses of others are opened without telling them more than needed. */
export function linkOf(action: RoadAction, datasetId: string): { href: string; rel?: string } {
  switch (action.kind) {
    case "download":
    case "provider-form":
      return { href: action.href, rel: "nofollow noopener noreferrer" };
    case "request":
      return { href: `/requests/new?dataset=${datasetId}` };
    case "ask-centre":
      return { href: `/questions/new?dataset=${datasetId}` };
  }
}

export function RoadWarnings({ road }: { road: Pick<Road, "warnings"> }) {
  const t = useTexts(catalogueTexts).road;
  if (road.warnings.length === 0) return null;
  return (
    <ul className="road-card__warnings">
      {road.warnings.map((warning) => (
        <li key={warning}>{t.warnings[warning]}</li>
      ))}
    </ul>
  );
}

function Others({ road, datasetId }: { road: Road; datasetId: string }) {
  const t = useTexts(catalogueTexts).road;
  if (road.others.length === 0) return null;
  return (
    <div className="road-card__others">
      <p>{t.others}</p>
      <ul className="ds-list">
        {road.others.map((other) => (
          <li key={other.kind}>
            <a {...linkOf(other, datasetId)}>{t.otherTexts[other.kind]}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}

interface RoadAuthorityProps {
  road: Pick<Road, "authority">;
  publisherName: string | null;
}

export function RoadAuthority({ road, publisherName }: RoadAuthorityProps) {
  const t = useTexts(catalogueTexts).road;
  if (road.authority === null) return t.nobody;
  const who = t.authorities[road.authority];
  const named = road.authority === "owner" || road.authority === "body";
  return named && publisherName ? t.authorityNamed({ who, name: publisherName }) : who;
}

interface RoadTimeProps extends Pick<RoadCardProps, "rule"> {
  road: Pick<Road, "authority" | "clockRule">;
}

export function RoadTime({ road, rule }: RoadTimeProps) {
  const t = useTexts(catalogueTexts).road;
  const { clockRule } = road;
  if (clockRule === null || !(clockRule in t.rules)) return road.authority ? t.times.agreement : t.times.none;
  const id = clockRule as keyof typeof t.rules;
  return (
    <>
      <p>{t.times[id]}</p>
      <Details summary={t.rule}>
        <p>{t.rules[id]}</p>
        {rule?.inForce === "not-yet-norwegian-law" ? <p>{t.ruleNotYet}</p> : null}
        {rule && !rule.checked ? <p>{t.ruleUnchecked}</p> : null}
        {rule?.url ? (
          <p>
            <a href={rule.url} rel="noopener noreferrer">
              {t.readRule}
            </a>
          </p>
        ) : null}
      </Details>
    </>
  );
}
