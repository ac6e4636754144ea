// The accessibility statement: what one can count on, how it was tested, what is known to be missing.
import type { MetaFunction } from "@remix-run/react";
import { useTexts } from "#app/i18n/use-texts.ts";
import { siteTexts } from "#app/site/texts/index.ts";
import { ContactWay } from "#app/ui/contact-way.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { titleMeta } from "#app/ui/title-meta.ts";

export const meta: MetaFunction = ({ matches }) =>
  titleMeta(matches, siteTexts, (t) => t.accessibility.title);

export default function AccessibilityPage() {
  const t = useTexts(siteTexts).accessibility;
  const after = [
    { heading: t.keys, text: t.keysText },
    { heading: t.tested, text: t.testedText },
    { heading: t.known, text: t.knownText },
  ];
  return (
    <Page>
      <PageHeading title={t.title} lead={t.lead} />
      <Section heading={t.aim}>
        <p>{t.aimText}</p>
      </Section>
      <Section heading={t.can}>
        <ul className="ds-list">
          {t.canList.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      </Section>
      {after.map(({ heading, text }) => (
        <Section key={heading} heading={heading}>
          <p>{text}</p>
        </Section>
      ))}
      <Section heading={t.tell}>
        <p>
          {t.contactText} <ContactWay />
        </p>
        <p>
          {t.complain} <a href="https://www.uutilsynet.no">{t.authority}</a>.
        </p>
      </Section>
    </Page>
  );
}

function Section({ heading, children }: { heading: string; children: React.ReactNode }) {
  return (
    <section className="prose">
      <h2 className="ds-heading" data-size="sm">
        {heading}
      </h2>
      {children}
    </section>
  );
}
