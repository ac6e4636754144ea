// The searches a person has saved, each with what is new in it.
import { formatNumber } from "#app/i18n/format.ts";
import { useLocale, useTexts } from "#app/i18n/use-texts.ts";
import { Tag } from "#app/ui/tag.tsx";
import type { ListedSearch } from "./saved-searches.server.ts";
import { savedSearchTexts } from "./texts/index.ts";

export type ShownSearch = Pick<ListedSearch, "id" | "name" | "newHits">;

export function SearchLink({ search: { id, name, newHits } }: { search: ShownSearch }) {
  const t = useTexts(savedSearchTexts).searches;
  const locale = useLocale();
  return (
    <>
      <a href={`/searches/${id}`}>{name}</a>{" "}
      {newHits > 0 ? (
        <Tag tone="info">{t.isNew({ count: newHits, shown: formatNumber(locale, newHits) })}</Tag>
      ) : (
        <span className="muted">{t.nothingNew}</span>
      )}
    </>
  );
}

export function SavedSearches({ searches }: { searches: readonly ShownSearch[] }) {
  const t = useTexts(savedSearchTexts).searches;
  return (
    <section className="section" aria-labelledby="searches">
      <h2 className="ds-heading" data-size="sm" id="searches">
        {t.heading}
      </h2>
      {searches.length > 0 ? (
        <>
          <ul className="ds-list">
            {searches.map((search) => (
              <li key={search.id}>
                <SearchLink search={search} />
              </li>
            ))}
          </ul>
          <p>
            <a href="/profile/searches">{t.change}</a>
          </p>
        </>
      ) : (
        <p>
          {t.none} <a href="/data">{t.find}</a>
        </p>
      )}
    </section>
  );
}
