// What is kept about people, in plain words.
import type { MetaFunction } from "@remix-run/react";
import { useTexts } from "#app/i18n/use-texts.ts";
import { siteTexts } from "#app/site/texts/index.ts";
import { ContactWay } from "#app/ui/contact-way.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { titleMeta } from "#app/ui/title-meta.ts";

export const meta: MetaFunction = ({ matches }) => titleMeta(matches, siteTexts, (t) => t.privacy.title);

export default function PrivacyPage() {
  const t = useTexts(siteTexts).privacy;
  return (
    <Page>
      <PageHeading title={t.title} lead={t.lead} />
      {t.sections.map(({ heading, paragraphs }) => (
        <section key={heading} className="prose">
          <h2 className="ds-heading" data-size="sm">
            {heading}
          </h2>
          {paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </section>
      ))}
      <section className="prose">
        <h2 className="ds-heading" data-size="sm">
          {t.ask}
        </h2>
        <p>
          {t.askText} <ContactWay />
        </p>
        <p>
          {t.authority} <a href="https://www.datatilsynet.no">{t.authoritySite}</a>.
        </p>
      </section>
    </Page>
  );
}
