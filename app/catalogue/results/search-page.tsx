// The search page: one field, filters beside, hits below. What was done to the search is said above the hits.
import { ChosenFilters, FacetList } from "#app/catalogue/search/facet-list.tsx";
import type { CatalogueSearch } from "#app/catalogue/search/search-catalogue.server.ts";
import {
  FACETS,
  filterFields,
  type SearchParams,
  savedQuery,
  searchHref,
} from "#app/catalogue/search/search-params.ts";
import type { WayIn } from "#app/catalogue/search/ways-in.ts";
import { catalogueTexts } from "#app/catalogue/texts/index.ts";
import { formatNumber } from "#app/i18n/format.ts";
import { useLocale, useTexts } from "#app/i18n/use-texts.ts";
import { savedSearchTexts } from "#app/saved-searches/texts/index.ts";
import { Alert } from "#app/ui/alert.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { Pagination } from "#app/ui/pagination.tsx";
import { DatasetList, type DatasetListProps } from "./dataset-list.tsx";
import { SearchEmpty } from "./search-empty.tsx";

export interface SearchPageProps {
  params: SearchParams;
  result: CatalogueSearch;
  publisherName: string | null;
  outlooks: DatasetListProps["outlooks"] & object;
}

const pageSize = 25;
const mostPages = 40;

export function SearchPage({ params, result, publisherName, outlooks }: SearchPageProps) {
  const { search: t, ways } = useTexts(catalogueTexts);
  const locale = useLocale();
  const way = params.filters.way as WayIn | undefined;
  const pages = Math.min(mostPages, Math.max(1, Math.ceil(result.total / pageSize)));
  const shown = formatNumber(locale, result.total);
  const chosen = FACETS.filter((facet) => params.filters[facet] !== undefined).length;
  const count = result.more ? t.moreThan({ shown }) : t.count({ count: result.total, shown });
  const facets = (id: string) => <FacetList id={id} params={params} facets={result.facets} />;
  return (
    <Page width="wide">
      {way ? <PageHeading title={ways.names[way]} lead={ways.leads[way]} /> : <PageHeading title={t.title} />}
      <SearchForm params={params} />
      <ChosenFilters params={params} publisherName={publisherName} />
      <Notices params={params} result={result} />
      {result.total === 0 ? (
        <>
          <SearchEmpty params={params} publisherName={publisherName} unknownWords={result.unknownWords} />
          <SaveSearch params={params} corrected={null} />
        </>
      ) : (
        <div className="columns columns--search">
          <aside aria-label={t.filters} className="search__filters">
            <details className="search__narrow">
              <summary className="ds-button" data-variant="secondary">
                {chosen > 0 ? t.filtersCount({ count: formatNumber(locale, chosen) }) : t.filters}
              </summary>
              {facets("narrow")}
            </details>
            <div className="search__wide">
              <h2 className="ds-heading" data-size="xs">
                {t.filters}
              </h2>
              {facets("wide")}
              {result.facetsCut ? <p className="muted">{t.facetsCut}</p> : null}
            </div>
          </aside>
          <section aria-labelledby="hits" className="search__hits">
            <div className="search__bar">
              <h2 id="hits" className="ds-heading" data-size="xs">
                {count}
                {params.q && !result.corrected && !result.onlyStopWords ? (
                  <span className="search__words"> {t.forWords({ q: params.q })}</span>
                ) : null}
              </h2>
              <Orders params={params} />
            </div>
            <SaveSearch params={params} corrected={result.corrected} />
            <DatasetList items={result.items} outlooks={outlooks} />
            {result.items.length === 0 ? <p>{t.tooFar}</p> : null}
            {params.page >= mostPages && result.items.length > 0 ? (
              <p className="muted">{t.lastPage}</p>
            ) : null}
            <Pagination
              page={Math.min(params.page, pages)}
              pages={pages}
              hrefOf={(page) => searchHref(params, { page })}
            />
          </section>
        </div>
      )}
    </Page>
  );
}

/** Also where nothing was found: that is when one wants a notification. The person who has to sign in first comes back to it. */
function SaveSearch({ params, corrected }: Pick<SearchPageProps, "params"> & { corrected: string | null }) {
  const t = useTexts(savedSearchTexts).searches;
  const query = savedQuery({ ...params, q: corrected ?? params.q });
  return (
    <p className="search__save">
      <a href={query ? `/searches/new?${query}` : "/searches/new"} rel="nofollow">
        {t.save}
      </a>
      <span className="muted"> {t.saveLead}</span>
    </p>
  );
}

function SearchForm({ params }: { params: SearchParams }) {
  const t = useTexts(catalogueTexts).search;
  return (
    <search>
      <form action="/data" className="search-form">
        <label htmlFor="q" className="ds-label" data-weight="medium">
          {t.field}
        </label>
        <p id="q-hint" className="muted">
          {t.hint}
        </p>
        <div className="search-form__row">
          <input
            id="q"
            name="q"
            type="search"
            className="ds-input"
            defaultValue={params.q}
            maxLength={200}
            autoComplete="off"
            enterKeyHint="search"
            aria-describedby="q-hint"
          />
          <button type="submit" className="ds-button">
            {t.button}
          </button>
        </div>
        {filterFields(params).map(({ name, value }) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
      </form>
    </search>
  );
}

function Notices({ params, result }: Pick<SearchPageProps, "params" | "result">) {
  const { search: t, ways } = useTexts(catalogueTexts);
  return (
    <>
      {result.corrected ? (
        <Alert tone="info">
          <p>
            {t.corrected({ corrected: result.corrected, q: params.q })}{" "}
            <a href={searchHref(params, { asTyped: true })}>{t.searchAsTyped({ q: params.q })}</a>
          </p>
        </Alert>
      ) : null}
      {result.onlyStopWords ? <Alert tone="info">{t.onlyStopWords({ q: params.q })}</Alert> : null}
      {params.cut ? <Alert tone="warning">{t.cut}</Alert> : null}
      {params.filters.way ? <p className="muted">{ways.how}</p> : null}
    </>
  );
}

function Orders({ params }: { params: SearchParams }) {
  const t = useTexts(catalogueTexts).search;
  return (
    <nav aria-label={t.order} className="orders">
      <span aria-hidden="true" className="muted">
        {t.order}:
      </span>
      <ul>
        {(["relevance", "newest"] as const).map((order) => (
          <li key={order}>
            <a
              href={searchHref(params, { order })}
              {...(params.order === order ? { "aria-current": "true" as const } : {})}
            >
              {t.orders[order]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
