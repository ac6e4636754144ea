// Below the facts: by which law, and where the data are.
import {
  type DatasetDescription,
  type Distribution,
  LEGAL_BASIS_KINDS,
  type LegalBasis,
} from "#app/catalogue/road/dataset-description.ts";
import { DatasetProse, DatasetText } from "#app/catalogue/road/dataset-text.tsx";
import { webHref } from "#app/catalogue/road/road.ts";
import { shownText } from "#app/catalogue/road/shown-text.ts";
import { catalogueTexts } from "#app/catalogue/texts/index.ts";
import { formatNumber } from "#app/i18n/format.ts";
import { useLocale, useTexts } from "#app/i18n/use-texts.ts";
import { Details } from "#app/ui/details.tsx";
import { LicenceName, OutsideLink } from "./dataset-facts.tsx";

const shownFirst = 6;
const most = 100;

export function DatasetLegalBases({ bases }: { bases: readonly LegalBasis[] }) {
  const t = useTexts(catalogueTexts).dataset.legal;
  return (
    <section aria-labelledby="legal" className="stack">
      <h2 id="legal" className="ds-heading" data-size="sm">
        {t.title}
      </h2>
      {bases.length === 0 ? <p>{t.none}</p> : null}
      {LEGAL_BASIS_KINDS.map((kind) => {
        const own = bases.filter((basis) => basis.kind === kind).slice(0, most);
        if (own.length === 0) return null;
        return (
          <div key={kind} className="legal-basis">
            <h3 className="ds-heading" data-size="2xs">
              {t.kinds[kind]}
            </h3>
            <ul className="ds-list">
              {own.map((basis) => (
                <li key={`${basis.url} ${basis.uri} ${JSON.stringify(basis.title)}`}>
                  <Law basis={basis} />
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </section>
  );
}

function Law({ basis }: { basis: LegalBasis }) {
  const t = useTexts(catalogueTexts).dataset.legal;
  const href = webHref(basis.url);
  const name = <DatasetText text={basis.title} fallback={href ?? t.untitled} />;
  return href ? <OutsideLink href={href}>{name}</OutsideLink> : name;
}

export function DatasetDistributions({ dataset }: { dataset: DatasetDescription }) {
  const t = useTexts(catalogueTexts).dataset.distributions;
  const locale = useLocale();
  const all = dataset.distributions.slice(0, most);
  const rest = all.slice(shownFirst);
  return (
    <section aria-labelledby="distributions" className="stack">
      <h2 id="distributions" className="ds-heading" data-size="sm">
        {t.title}
      </h2>
      {all.length === 0 ? <p>{t.none}</p> : <Distributions all={all.slice(0, shownFirst)} />}
      {rest.length > 0 ? (
        <Details summary={t.more({ count: formatNumber(locale, rest.length) })}>
          <Distributions all={rest} />
        </Details>
      ) : null}
      {dataset.samples.length > 0 ? (
        <>
          <h3 className="ds-heading" data-size="2xs">
            {t.samples}
          </h3>
          <Distributions all={dataset.samples.slice(0, most)} />
        </>
      ) : null}
    </section>
  );
}

function Distributions({ all }: { all: readonly Distribution[] }) {
  return (
    <ul className="distributions">
      {all.map((distribution, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a distribution may have no address and no name
        <li key={index} className="distributions__item">
          <OneDistribution distribution={distribution} />
        </li>
      ))}
    </ul>
  );
}

function OneDistribution({ distribution }: { distribution: Distribution }) {
  const t = useTexts(catalogueTexts).dataset.distributions;
  const shown = shownText(distribution.title, useLocale());
  const title = shown.text || distribution.formats.join(", ") || t.untitled;
  const download = webHref(distribution.downloadUrl);
  const access = webHref(distribution.accessUrl);
  return (
    <>
      <p className="distributions__title" {...(shown.lang ? { lang: shown.lang } : {})}>
        {title}
      </p>
      <DatasetProse text={distribution.description} />
      <p className="distributions__facts">
        {distribution.formats.map((format) => (
          <span key={format} className="dataset-list__format">
            {format}
          </span>
        ))}
        {distribution.licence ? <LicenceName licence={distribution.licence} /> : null}
      </p>
      <p className="actions">
        {download ? (
          <a href={download} rel="nofollow noopener noreferrer" aria-label={t.downloadOf({ title })}>
            {t.download}
          </a>
        ) : null}
        {access && access !== download ? (
          <a href={access} rel="nofollow noopener noreferrer" aria-label={t.openOf({ title })}>
            {t.open}
          </a>
        ) : null}
      </p>
    </>
  );
}
