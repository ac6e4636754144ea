// How forecasts are computed, and how well they have held: for everybody, so that nobody has to take our word.
import { formatDate, formatPercent } from "#app/i18n/format.ts";
import { useLocale, useTexts } from "#app/i18n/use-texts.ts";
import { Page } from "#app/ui/page.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { Table } from "#app/ui/table.tsx";
import {
  type BackTest,
  type CalibrationBin,
  FEWEST_TRIED,
  mayForetell,
  skillOf,
} from "#workflows/forecast/back-test.ts";
import { forecastTexts } from "./texts/index.ts";

export function ForecastPage({ tested }: { tested: (BackTest & { at: string }) | null }) {
  const t = useTexts(forecastTexts).page;
  const locale = useLocale();
  const enough = tested && tested.cases >= FEWEST_TRIED ? tested : null;
  return (
    <Page>
      <PageHeading title={t.title} lead={t.lead} />
      <Points heading={t.what} points={t.whatText} />
      <Points heading={t.few} points={t.fewText} />
      <section className="prose">
        <h2 className="ds-heading" data-size="sm">
          {t.tested}
        </h2>
        <p>
          {enough ? t.testedText({ cases: enough.cases, when: formatDate(locale, enough.at) }) : t.notTested}
        </p>
        {enough ? <Results tested={enough} /> : null}
      </section>
      {enough ? <Calibration bins={enough.bins} /> : null}
      <section className="prose">
        <h2 className="ds-heading" data-size="sm">
          {t.method}
        </h2>
        <p>{t.methodText}</p>
      </section>
    </Page>
  );
}

function Points({ heading, points }: { heading: string; points: readonly string[] }) {
  return (
    <section className="prose">
      <h2 className="ds-heading" data-size="sm">
        {heading}
      </h2>
      <ul className="ds-list">
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </section>
  );
}

function Results({ tested }: { tested: BackTest }) {
  const t = useTexts(forecastTexts).page;
  const locale = useLocale();
  const percent = (share: number) => formatPercent(locale, share);
  const score = (value: number) =>
    new Intl.NumberFormat(locale === "en" ? "en-GB" : "nb-NO", { maximumFractionDigits: 3 }).format(value);
  const rows = [
    ...(tested.ranged > 0
      ? [
          {
            name: t.within,
            value: percent(tested.within / tested.ranged),
            means: t.withinMeans,
          },
        ]
      : []),
    {
      name: t.brier,
      value: score(tested.brier),
      means: t.brierMeans({ base: score(tested.brierOfBase) }),
    },
    { name: t.skill, value: percent(skillOf(tested)), means: t.skillMeans },
    ...(tested.asked.cases >= FEWEST_TRIED
      ? [
          {
            name: t.asked,
            value: score(tested.asked.brier),
            means: t.askedMeans({
              cases: tested.asked.cases,
              without: score(tested.asked.brierWithout),
              base: score(tested.asked.brierOfBase),
              shown: mayForetell(tested),
            }),
          },
        ]
      : []),
  ];
  return (
    <Table
      caption={t.resultsCaption}
      captionHidden
      rows={rows}
      rowKey={({ name }) => name}
      columns={[
        { key: "measure", header: t.measure, cell: ({ name }) => name },
        { key: "result", header: t.result, numeric: true, cell: ({ value }) => value },
        { key: "meaning", header: t.meaning, cell: ({ means }) => means },
      ]}
    />
  );
}

function Calibration({ bins }: { bins: readonly CalibrationBin[] }) {
  const t = useTexts(forecastTexts).page;
  const locale = useLocale();
  const percent = (share: number) => formatPercent(locale, share);
  return (
    <section className="stack">
      <h2 className="ds-heading" data-size="sm">
        {t.calibration}
      </h2>
      <p>{t.calibrationText}</p>
      <div className="calibration">
        <Plot bins={bins} />
        <Table<CalibrationBin>
          caption={t.calibration}
          captionHidden
          rows={bins}
          rowKey={({ from }) => String(from)}
          columns={[
            { key: "bin", header: t.bin, cell: (bin) => `${percent(bin.from)} – ${percent(bin.to)}` },
            { key: "cases", header: t.binCases, numeric: true, cell: ({ cases }) => cases },
            {
              key: "foretold",
              header: t.foretold,
              numeric: true,
              cell: ({ foretold }) => percent(foretold),
            },
            { key: "came", header: t.came, numeric: true, cell: ({ came }) => percent(came) },
          ]}
        />
      </div>
    </section>
  );
}

/** What was foretold to the right, what came upwards; the line is where both are the same. The table says it in figures. */
function Plot({ bins }: { bins: readonly CalibrationBin[] }) {
  const most = Math.max(...bins.map(({ cases }) => cases));
  return (
    <svg className="calibration__plot" viewBox="-4 -4 108 108" aria-hidden="true">
      <rect className="calibration__frame" width="100" height="100" />
      <line className="calibration__line" x1="0" y1="100" x2="100" y2="0" />
      {bins.map(({ from, foretold, came, cases }) => (
        <circle
          key={from}
          className="calibration__point"
          cx={foretold * 100}
          cy={100 - came * 100}
          r={1.5 + 3 * Math.sqrt(cases / most)}
        />
      ))}
    </svg>
  );
}
