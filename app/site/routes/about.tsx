// What Dataveien is and is not.
import type { MetaFunction } from "@remix-run/react";
import { useTexts } from "#app/i18n/use-texts.ts";
import { siteTexts } from "#app/site/texts/index.ts";
import { ContactWay } from "#app/ui/contact-way.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { uiTexts } from "#app/ui/texts/index.ts";
import { titleMeta } from "#app/ui/title-meta.ts";

export const meta: MetaFunction = ({ matches }) => titleMeta(matches, siteTexts, (t) => t.about.title);

export default function AboutPage() {
  const t = useTexts(siteTexts).about;
  const { contact } = useTexts(uiTexts);
  const sections = [
    { heading: t.what, paragraphs: t.whatText },
    { heading: t.not, paragraphs: t.notText },
    { heading: t.source, paragraphs: [t.sourceText] },
  ];
  return (
    <Page>
      <PageHeading title={t.title} lead={t.lead} />
      {sections.map(({ heading, paragraphs }) => (
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
          {contact.title}
        </h2>
        <p>
          <ContactWay />
        </p>
      </section>
    </Page>
  );
}
