// What only the centre and the owner see of a need: the submitter's words, who follows, and who has done what.
import { Timeline } from "#app/cases/page/timeline.tsx";
import { formatDate } from "#app/i18n/format.ts";
import { useLocale, useTexts } from "#app/i18n/use-texts.ts";
import { Details } from "#app/ui/details.tsx";
import { DemandCoApplicants } from "./demand-co-applicants.tsx";
import type { DemandPage } from "./demand-page.server.ts";
import { demandTexts } from "./texts/index.ts";

export function DemandInside({ page: { view, facts, timeline } }: { page: DemandPage }) {
  const t = useTexts(demandTexts).page;
  const locale = useLocale();
  const { told } = facts;
  return (
    <section aria-labelledby="inside" className="stack">
      <h2 className="ds-heading" data-size="sm" id="inside">
        {t.followersInside}
      </h2>
      <p className="muted">{t.inside}</p>
      <ul className="ds-list">
        {facts.who.map((f) => (
          <li key={`${f.name} ${f.at}`}>
            {f.name ?? t.person}, {formatDate(locale, f.at)}
            {f.purpose ? <span className="said muted queue-since">{f.purpose}</span> : null}
          </li>
        ))}
      </ul>
      <DemandCoApplicants facts={facts} />
      {told ? (
        <Details summary={t.what} open={facts.summary === null}>
          <p className="said">{told.need}</p>
          <p>
            <strong>{t.purpose}</strong>
          </p>
          <p className="said">{told.purpose}</p>
          <p>
            <strong>{t.searched}</strong>
          </p>
          <p className="said">{told.searched}</p>
        </Details>
      ) : null}
      {timeline ? (
        <>
          <h2 className="ds-heading" data-size="sm">
            {t.timeline}
          </h2>
          <Timeline kind="demand" page={timeline} address={`/demand/${view.id}?`} />
        </>
      ) : null}
    </section>
  );
}
