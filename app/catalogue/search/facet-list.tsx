// Filters as links: each is an address of its own, so that going back, sharing and opening in a tab just work.
import { catalogueTexts } from "#app/catalogue/texts/index.ts";
import { themeLabels } from "#app/catalogue/vocabularies/themes.ts";
import { formatNumber } from "#app/i18n/format.ts";
import { useLocale, useTexts } from "#app/i18n/use-texts.ts";
import { Details } from "#app/ui/details.tsx";
import type { Facets, FacetValue } from "#db/queries/catalogue/search-results.ts";
import type { ThemeCode } from "#workflows/data-themes.ts";
import { FACETS, type FacetName, type SearchParams, searchHref, withFilter } from "./search-params.ts";
import type { WayIn } from "./ways-in.ts";

const shownFirst = 8;
/** A way in is chosen where one comes from, and not counted. */
const order: readonly Exclude<FacetName, "way">[] = ["accessRight", "open", "theme", "publisher", "format"];

/** The words for a value of a facet in the reader's language. */
export function useFacetLabel(): (facet: FacetName, value: FacetValue) => string {
  const t = useTexts(catalogueTexts);
  const locale = useLocale();
  return (facet, { value, name }) => {
    if (facet === "accessRight") return t.accessRights[value as keyof typeof t.accessRights]?.label ?? value;
    if (facet === "theme") return themeLabels[locale][value as ThemeCode] ?? value;
    if (facet === "way") return t.ways.names[value as WayIn] ?? value;
    return facet === "open" ? t.search.onlyOpen : (name ?? value);
  };
}

export interface FacetListProps {
  params: SearchParams;
  facets: Facets;
  /** Begins the ids: the list stands twice on the page, for narrow screens and for wide ones. */
  id: string;
}

export function FacetList({ params, facets, id }: FacetListProps) {
  const t = useTexts(catalogueTexts).search;
  return (
    <div className="facets">
      {order
        .filter((facet) => params.filters[facet] === undefined && facets[facet].length > 0)
        .map((facet) => (
          <section key={facet} aria-labelledby={`${id}-${facet}`}>
            <h3 id={`${id}-${facet}`} className="ds-heading" data-size="2xs">
              {t.facets[facet]}
            </h3>
            <Values facet={facet} values={facets[facet].slice(0, shownFirst)} params={params} />
            {facets[facet].length > shownFirst ? (
              <Details summary={<MoreOf facet={t.facets[facet]} count={facets[facet].length - shownFirst} />}>
                <Values facet={facet} values={facets[facet].slice(shownFirst)} params={params} />
              </Details>
            ) : null}
          </section>
        ))}
    </div>
  );
}

function MoreOf({ facet, count }: { facet: string; count: number }) {
  const t = useTexts(catalogueTexts).dataset.distributions;
  const locale = useLocale();
  return (
    <>
      {t.more({ count: formatNumber(locale, count) })}
      <span className="ds-sr-only"> – {facet}</span>
    </>
  );
}

function Values(props: { facet: FacetName; values: readonly FacetValue[]; params: SearchParams }) {
  const { facet, values, params } = props;
  const labelOf = useFacetLabel();
  const locale = useLocale();
  return (
    <ul className="facets__values">
      {values.map((value) => (
        <li key={value.value}>
          <a
            href={searchHref(params, { filters: withFilter(params.filters, facet, value.value) })}
            rel="nofollow"
            className="facets__value"
          >
            <span className="facets__label">{labelOf(facet, value)}</span>
            <span className="facets__count">{formatNumber(locale, value.count)}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}

/** What is chosen, each with a way to let it go. */
export function ChosenFilters({
  params,
  publisherName,
}: {
  params: SearchParams;
  publisherName: string | null;
}) {
  const t = useTexts(catalogueTexts).search;
  const labelOf = useFacetLabel();
  const chosen = FACETS.flatMap((facet) => {
    const value = params.filters[facet];
    if (value === undefined) return [];
    const name = facet === "publisher" ? { name: publisherName ?? t.facets.publisher } : {};
    return [{ facet, label: labelOf(facet, { value, count: 0, ...name }) }];
  });
  if (chosen.length === 0) return null;
  return (
    <div className="chosen">
      <h2 className="ds-sr-only">{t.chosen}</h2>
      <ul className="chosen__list">
        {chosen.map(({ facet, label }) => (
          <li key={facet}>
            <a
              href={searchHref(params, { filters: withFilter(params.filters, facet, null) })}
              className="chosen__filter"
              aria-label={t.removeFilter({ filter: label })}
            >
              {label} <span aria-hidden="true">×</span>
            </a>
          </li>
        ))}
        {chosen.length > 1 ? (
          <li>
            <a href={searchHref(params, { filters: {} })}>{t.removeAll}</a>
          </li>
        ) : null}
      </ul>
    </div>
  );
}
