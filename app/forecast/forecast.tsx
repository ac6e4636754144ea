// What a request can expect, as words first, then as a bar for the eye and as tables with the figures.
import { formatPercent } from "#app/i18n/format.ts";
import { useLocale, useTexts } from "#app/i18n/use-texts.ts";
import { Details } from "#app/ui/details.tsx";
import { type Look, ShareBar, ShareKey } from "#app/ui/share-bar.tsx";
import { Table } from "#app/ui/table.tsx";
import type { Forecast } from "#workflows/forecast/forecast.ts";
import { OUTCOMES, type Outcome } from "#workflows/forecast/observation.ts";
import { oddsOfTen } from "#workflows/forecast/odds-of-ten.ts";
import type { CurvePoint } from "#workflows/forecast/summary.ts";
import { forecastTexts } from "./texts/index.ts";
import { whatIfTexts } from "./what-if/texts/index.ts";

export interface ForecastProps {
  /** Null where too little is known. */
  forecast: Forecast | null;
  owner: string;
  /** The dataset, where other ways of asking for it can be tried. */
  whatIf?: string;
  /** Of its heading in the page's outline. */
  level?: 2 | 3;
}

export function ForecastSection({ forecast, owner, whatIf, level = 3 }: ForecastProps) {
  const { forecast: t, whatIf: w } = useTexts({ forecast: forecastTexts, whatIf: whatIfTexts });
  const Heading = `h${level}` as const;
  return (
    <section className="forecast" aria-labelledby="forecast">
      <Heading id="forecast" className="ds-heading" data-size={level === 2 ? "xs" : "2xs"}>
        {t.heading}
      </Heading>
      {forecast ? <Known forecast={forecast} owner={owner} /> : <p>{t.tooLittle}</p>}
      {whatIf ? (
        <p>
          <a href={`/what-if?dataset=${whatIf}`}>{w.link}</a>
        </p>
      ) : null}
      <p>
        <a href="/forecast">{t.how}</a>
      </p>
    </section>
  );
}

function Known({ forecast, owner }: { forecast: Forecast; owner: string }) {
  const t = useTexts(forecastTexts);
  const { odds, duration, level, ended, ofDataset, running } = forecast;
  const tenths = oddsOfTen(odds);
  return (
    <>
      <p>
        <strong>{t.ends.access({ tenths: tenths.access })}</strong>{" "}
        {t.ends.refusal({ tenths: tenths.refusal })} {t.ends.stopped({ tenths: tenths.stopped })}
      </p>
      <ShareBar parts={OUTCOMES.map((key) => ({ key, look: LOOKS[key], part: odds[key].probability }))} />
      {duration ? (
        <p>
          <strong>{t.median({ days: duration.median })}</strong>{" "}
          {t.range({ from: duration.from, to: duration.to })}
        </p>
      ) : (
        <p>{t.noTime}</p>
      )}
      <p className="muted">
        {t.basis[level]({ ended, owner })} {level === "dataset" ? null : t.ofDataset({ n: ofDataset })}
      </p>
      <Details summary={t.numbers}>
        <Figures forecast={forecast} />
        <p className="muted">
          {running > 0 ? `${t.running({ n: running })} ` : null}
          {t.ownDays}
          {duration && duration.level !== level ? ` ${t.timeFrom[duration.level]}` : null}
        </p>
      </Details>
    </>
  );
}

const LOOKS: Record<Outcome, Look> = { access: "good", refusal: "bad", stopped: "quiet" };

function Figures({ forecast: { odds, curve } }: { forecast: Forecast }) {
  const t = useTexts(forecastTexts);
  const locale = useLocale();
  const percent = (share: number) => formatPercent(locale, share);
  return (
    <>
      <Table<Outcome>
        caption={t.oddsCaption}
        rows={OUTCOMES}
        rowKey={(outcome) => outcome}
        columns={[
          {
            key: "ending",
            header: t.ending,
            cell: (outcome) => (
              <>
                <ShareKey look={LOOKS[outcome]} />
                {t.endings[outcome]}
              </>
            ),
          },
          {
            key: "probability",
            header: t.probability,
            numeric: true,
            cell: (outcome) => percent(odds[outcome].probability),
          },
          {
            key: "interval",
            header: t.interval,
            numeric: true,
            cell: (outcome) =>
              t.between({ from: percent(odds[outcome].from), to: percent(odds[outcome].to) }),
          },
        ]}
      />
      <Table<CurvePoint>
        caption={t.curveCaption}
        rows={milestones(curve)}
        rowKey={({ days }) => String(days)}
        columns={[
          { key: "after", header: t.after, cell: ({ days }) => t.days({ days }) },
          ...(["access", "refusal"] as const).map((outcome) => ({
            key: outcome,
            header: t.endings[outcome],
            numeric: true,
            cell: (point: CurvePoint) => percent(point[outcome]),
          })),
        ]}
      />
    </>
  );
}

/** What had happened by days that people think in. */
function milestones(curve: readonly CurvePoint[]): CurvePoint[] {
  const last = curve.at(-1)?.days ?? 0;
  return [14, 30, 60, 90, 180].flatMap((days) => {
    const then = curve.findLast((point) => point.days <= days);
    return then && days <= Math.max(30, last * 1.5) ? [{ ...then, days }] : [];
  });
}
