// A request that was sent on, as the body that sent it keeps it.
import { formatDate } from "#app/i18n/format.ts";
import { useLocale, useTexts } from "#app/i18n/use-texts.ts";
import type { Forwarded } from "#app/request/page/forwarded.server.ts";
import { requestTexts } from "#app/request/texts/index.ts";
import { DefinitionList } from "#app/ui/definition-list.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";

export function ForwardedCase({ forwarded }: { forwarded: readonly Forwarded[] }) {
  const t = useTexts(requestTexts).forwarded;
  const locale = useLocale();
  const [first] = forwarded;
  if (!first) return null;
  return (
    <Page>
      <p>
        <a href="/desk/forwarded">{t.toList}</a>
      </p>
      <PageHeading
        eyebrow={first.reference}
        title={first.title[locale] || first.title.nb}
        lead={t.lead({ to: forwarded.at(-1)?.to ?? "" })}
      />
      {forwarded.map((f) => (
        <section key={f.at} className="stack">
          <DefinitionList
            facts={[
              { term: t.applicant, value: f.applicant },
              { term: t.received, value: formatDate(locale, f.receivedAt) },
              { term: t.sentOn, value: formatDate(locale, f.at) },
              { term: t.to, value: f.to },
              { term: t.guidance, value: <p className="said">{f.guidance}</p> },
            ]}
          />
        </section>
      ))}
      <p className="muted">{t.kept}</p>
    </Page>
  );
}
