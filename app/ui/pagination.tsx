// The way through a long list, as links: the first page, the last, and those beside this one.
import { formatNumber } from "#app/i18n/format.ts";
import { useLocale, useTexts } from "#app/i18n/use-texts.ts";
import { uiTexts } from "./texts/index.ts";

export interface PaginationProps {
  page: number;
  pages: number;
  hrefOf: (page: number) => string;
}

/** Page numbers to show, with null where some are left out; never more than seven entries. */
export function shownPages(page: number, pages: number): (number | null)[] {
  const wanted = [1, page - 1, page, page + 1, pages].filter((n) => n >= 1 && n <= pages);
  const sorted = [...new Set(wanted)].sort((a, b) => a - b);
  return sorted.flatMap((n, index) => {
    const gap = n - (sorted[index - 1] ?? n - 1);
    // One page left out takes as much room as its number.
    if (gap === 2) return [n - 1, n];
    return gap > 2 ? [null, n] : [n];
  });
}

export function Pagination({ page, pages, hrefOf }: PaginationProps) {
  const t = useTexts(uiTexts).pagination;
  const locale = useLocale();
  if (pages <= 1) return null;
  const number = (n: number) => formatNumber(locale, n);
  return (
    <nav aria-label={t.label} className="pagination">
      {page > 1 ? (
        <a href={hrefOf(page - 1)} rel="prev" className="pagination__step">
          {t.previous}
        </a>
      ) : null}
      <ol>
        {shownPages(page, pages).map((n, index) => (
          <li key={n ?? `gap-${index}`}>
            {n === null ? (
              <span aria-hidden="true">…</span>
            ) : (
              <a
                href={hrefOf(n)}
                aria-label={
                  n === page ? t.of({ page: number(n), pages: number(pages) }) : t.page({ page: number(n) })
                }
                {...(n === page ? { "aria-current": "page" as const } : {})}
              >
                {number(n)}
              </a>
            )}
          </li>
        ))}
      </ol>
      {page < pages ? (
        <a href={hrefOf(page + 1)} rel="next" className="pagination__step">
          {t.next}
        </a>
      ) : null}
    </nav>
  );
}
