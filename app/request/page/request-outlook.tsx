// What the applicant of a running case can expect now that it has waited as long as it has.
import type { CaseOutlook } from "#app/forecast/load-forecast.server.ts";
import { forecastTexts } from "#app/forecast/texts/index.ts";
import { useTexts } from "#app/i18n/use-texts.ts";

export function CaseOutlookSection({ outlook }: { outlook: CaseOutlook | null }) {
  const t = useTexts(forecastTexts);
  if (!outlook) return null;
  const { days, waited } = outlook;
  return (
    <section aria-labelledby="outlook">
      <h2 id="outlook" className="ds-heading" data-size="xs">
        {t.now.heading}
      </h2>
      <p>
        {t.now.days({ days })}{" "}
        {waited === "longer" ? (
          t.now.longer
        ) : (
          <>
            {t.now.access({ tenths: Math.round(waited.access * 10) })}{" "}
            {t.now.half({ days: waited.halfAnswered })}
          </>
        )}
      </p>
      <p>
        <a href="/forecast">{t.how}</a>
      </p>
    </section>
  );
}
