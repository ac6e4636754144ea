// What the catalogue remembers of a dataset: what its description lacks, and when it came, changed and went.
import type { FindingCode } from "#app/catalogue/import/findings.ts";
import { findingTexts } from "#app/catalogue/import/texts/index.ts";
import { catalogueTexts } from "#app/catalogue/texts/index.ts";
import { formatShortDate } from "#app/i18n/format.ts";
import { useLocale, useTexts } from "#app/i18n/use-texts.ts";
import type { DatasetChange, DatasetFinding } from "#db/queries/catalogue/datasets.ts";

export function DatasetFindings({ findings }: { findings: readonly DatasetFinding[] }) {
  const texts = useTexts({ catalogue: catalogueTexts, findings: findingTexts });
  const t = texts.catalogue.dataset.quality;
  const known = findings.filter(({ code }) => code in texts.findings.findings);
  const codes = [...new Set(known.map(({ code }) => code as FindingCode))];
  return (
    <section aria-labelledby="quality" className="stack">
      <h2 id="quality" className="ds-heading" data-size="sm">
        {t.title}
      </h2>
      <p>{codes.length === 0 ? t.none : t.intro}</p>
      {codes.length > 0 ? (
        <ul className="ds-list">
          {codes.map((code) => (
            <li key={code}>
              {texts.findings.findings[code].what}{" "}
              <span className="muted">{texts.findings.findings[code].fix}</span>
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  );
}

export function DatasetHistory({ history }: { history: readonly DatasetChange[] }) {
  const texts = useTexts(catalogueTexts);
  const t = texts.dataset.history;
  const locale = useLocale();
  if (history.length === 0) return null;
  return (
    <section aria-labelledby="history" className="stack">
      <h2 id="history" className="ds-heading" data-size="sm">
        {t.title}
      </h2>
      <ol className="dataset-history">
        {history.map((entry) => (
          <li key={`${entry.at} ${entry.change}`}>
            <time dateTime={new Date(entry.at).toISOString()}>{formatShortDate(locale, entry.at)}</time>{" "}
            <span>{t.changes[entry.change]}</span>{" "}
            <span className="muted">{t.from({ source: entry.sourceName })}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
