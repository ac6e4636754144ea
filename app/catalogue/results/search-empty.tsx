// A search without hits: why, and every next step there is.
import { useFacetLabel } from "#app/catalogue/search/facet-list.tsx";
import { FACETS, type SearchParams, searchHref, withFilter } from "#app/catalogue/search/search-params.ts";
import { catalogueTexts } from "#app/catalogue/texts/index.ts";
import { demandTexts } from "#app/demand/texts/index.ts";
import { formatList } from "#app/i18n/format.ts";
import { useLocale, useTexts } from "#app/i18n/use-texts.ts";
import { ButtonLink } from "#app/ui/button.tsx";

export interface SearchEmptyProps {
  params: SearchParams;
  publisherName: string | null;
  unknownWords: readonly string[];
}

export function SearchEmpty({ params, publisherName, unknownWords }: SearchEmptyProps) {
  const { catalogue, demand } = useTexts({ catalogue: catalogueTexts, demand: demandTexts });
  const t = catalogue.search;
  const locale = useLocale();
  const labelOf = useFacetLabel();
  const filters = FACETS.flatMap((facet) => {
    const value = params.filters[facet];
    return value === undefined ? [] : [{ facet, label: facetName(facet, value) }];
  });
  const words = params.words.filter((word) => !unknownWords.includes(word)).slice(0, 4);
  const together = unknownWords.length === 0 && params.words.length > 1 && filters.length === 0;
  return (
    <div className="empty">
      <h2 className="ds-heading" data-size="xs">
        {t.empty.title}
      </h2>
      {unknownWords.length > 0 ? (
        <p>
          {t.empty.unknown({
            words: formatList(
              locale,
              unknownWords.map((word) => `«${word}»`),
              "or",
            ),
          })}
        </p>
      ) : null}
      {together ? <p>{t.empty.together}</p> : null}
      <h3 className="ds-heading" data-size="2xs">
        {t.empty.tries}
      </h3>
      <ul className="ds-list">
        {filters.map(({ facet, label }) => (
          <li key={facet}>
            <a href={searchHref(params, { filters: withFilter(params.filters, facet, null) })}>
              {t.empty.withoutFilter({ filter: label })}
            </a>
          </li>
        ))}
        {filters.length > 1 ? (
          <li>
            <a href={searchHref(params, { filters: {} })}>{t.empty.withoutFilters}</a>
          </li>
        ) : null}
        {params.words.length > 1
          ? words.map((word) => (
              <li key={word}>
                <a href={searchHref(params, { q: word })}>{t.empty.onlyWord({ word })}</a>
              </li>
            ))
          : null}
        {params.words.length > 0 ? <li>{t.empty.otherWords}</li> : null}
        <li>
          <a href="/data">{t.empty.all}</a>
        </li>
      </ul>
      <h3 className="ds-heading" data-size="2xs">
        {demand.emptySearch}
      </h3>
      <p>{demand.emptySearchText}</p>
      <ButtonLink href={params.q ? `/demand/new?q=${encodeURIComponent(params.q)}` : "/demand/new"}>
        {demand.list.register}
      </ButtonLink>
      <p>
        <a href={params.q ? `/demand?q=${encodeURIComponent(params.q)}` : "/demand"}>{demand.list.title}</a>
      </p>
    </div>
  );

  function facetName(facet: (typeof FACETS)[number], value: string): string {
    return facet === "publisher"
      ? (publisherName ?? t.facets.publisher)
      : labelOf(facet, { value, count: 0 });
  }
}
