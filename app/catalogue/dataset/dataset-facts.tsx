// What a dataset is, as facts. What the catalogue does not say is left out.
import type { DatasetDescription, NamedReference, Period } from "#app/catalogue/road/dataset-description.ts";
import { DatasetText } from "#app/catalogue/road/dataset-text.tsx";
import { webHref } from "#app/catalogue/road/road.ts";
import { searchHref } from "#app/catalogue/search/search-params.ts";
import { catalogueTexts } from "#app/catalogue/texts/index.ts";
import { frequencyLabel } from "#app/catalogue/vocabularies/frequencies.ts";
import { themeLabels } from "#app/catalogue/vocabularies/themes.ts";
import { formatDate } from "#app/i18n/format.ts";
import { useLocale, useTexts } from "#app/i18n/use-texts.ts";
import { DefinitionList } from "#app/ui/definition-list.tsx";
import type { ThemeCode } from "#workflows/data-themes.ts";

const most = 30;

export function DatasetFacts({ dataset }: { dataset: DatasetDescription }) {
  const t = useTexts(catalogueTexts).dataset;
  const locale = useLocale();
  const languages = dataset.languages.map(
    (code) => t.languageNames[code as keyof typeof t.languageNames] ?? code,
  );
  const keywords = dataset.keywords.filter(({ language }) => language === locale || language === "und");
  return (
    <DefinitionList
      facts={[
        { term: t.facts.keywords, value: links(keywords.length > 0 ? keywords : dataset.keywords) },
        {
          term: t.facts.themes,
          value: dataset.themes.length > 0 && (
            <ul className="inline-list">
              {dataset.themes.map((theme) => (
                <li key={theme}>
                  <a href={searchHref({ q: "", filters: { theme } })}>
                    {themeLabels[locale][theme as ThemeCode] ?? theme}
                  </a>
                </li>
              ))}
            </ul>
          ),
        },
        { term: t.facts.frequency, value: dataset.frequency && frequencyLabel(dataset.frequency, locale) },
        { term: t.facts.spatial, value: references(dataset.spatial) },
        { term: t.facts.temporal, value: periods(dataset.temporal) },
        { term: t.facts.licence, value: dataset.licence && <LicenceName licence={dataset.licence} /> },
        { term: t.facts.languages, value: languages.join(", ") },
        { term: t.facts.issued, value: date(dataset.issued) },
        { term: t.facts.modified, value: date(dataset.modified) },
        { term: t.facts.provenance, value: dataset.provenance && references([dataset.provenance]) },
        { term: t.facts.conformsTo, value: references(dataset.conformsTo) },
        { term: t.facts.series, value: references(dataset.series) },
        { term: t.facts.contact, value: contacts() },
        { term: t.facts.landingPage, value: pages() },
      ]}
    />
  );

  function links(words: DatasetDescription["keywords"]) {
    return (
      words.length > 0 && (
        <ul className="inline-list">
          {words.slice(0, most).map(({ language, text }) => (
            <li
              key={`${language} ${text}`}
              {...(language === "und" || language === locale ? {} : { lang: language })}
            >
              <a href={searchHref({ q: text, filters: {} })}>{text}</a>
            </li>
          ))}
        </ul>
      )
    );
  }

  function references(named: readonly NamedReference[]) {
    return (
      named.length > 0 && (
        <ul className="inline-list">
          {named.slice(0, most).map((reference) => (
            <li key={`${reference.uri} ${JSON.stringify(reference.label)}`}>
              <Reference named={reference} />
            </li>
          ))}
        </ul>
      )
    );
  }

  function periods(all: readonly Period[]) {
    return all
      .slice(0, most)
      .map(({ start, end }) => {
        if (start && end) return t.periodOf({ start: date(start) ?? start, end: date(end) ?? end });
        if (start) return t.periodFrom({ start: date(start) ?? start });
        return end ? t.periodTo({ end: date(end) ?? end }) : "";
      })
      .filter((text) => text !== "")
      .join(", ");
  }

  function date(published: string | null): string | null {
    if (published === null || /^\d{4}$/.test(published)) return published;
    return Number.isNaN(Date.parse(published)) ? published : formatDate(locale, published);
  }

  function contacts() {
    const shown = dataset.contactPoints.slice(0, 5);
    return (
      shown.length > 0 && (
        <ul className="plain-list">
          {shown.map(({ name, email, phone, url }) => (
            <li key={`${email} ${phone} ${url} ${Object.values(name).join()}`}>
              <DatasetText text={name} /> {email ? <a href={`mailto:${email}`}>{email}</a> : null}{" "}
              {phone ? <span>{phone}</span> : null} <Page href={webHref(url)} />
            </li>
          ))}
        </ul>
      )
    );
  }

  function pages() {
    const shown = dataset.landingPages.flatMap((page) => webHref(page) ?? []).slice(0, 5);
    return (
      shown.length > 0 && (
        <ul className="plain-list">
          {shown.map((href) => (
            <li key={href}>
              <Page href={href} />
            </li>
          ))}
        </ul>
      )
    );
  }
}

function Reference({ named }: { named: NamedReference }) {
  const name = <DatasetText text={named.label} fallback={lastPart(named.uri)} />;
  const href = webHref(named.uri);
  return href ? <OutsideLink href={href}>{name}</OutsideLink> : name;
}

export function LicenceName({ licence }: { licence: NonNullable<DatasetDescription["licence"]> }) {
  const name = <DatasetText text={licence.title} fallback={licence.code ?? lastPart(licence.uri)} />;
  const href = webHref(licence.uri);
  return href ? <OutsideLink href={href}>{name}</OutsideLink> : name;
}

/** An address that a publisher wrote: followed by people, not by search engines on our word. */
export function OutsideLink({ href, children }: { href: string; children: React.ReactNode }) {
  return (
    <a href={href} rel="nofollow noopener noreferrer">
      {children}
    </a>
  );
}

function Page({ href }: { href: string | null }) {
  return href ? <OutsideLink href={href}>{href.replace(/^https?:\/\/(www\.)?/, "")}</OutsideLink> : null;
}

function lastPart(uri: string | null): string {
  return (
    uri
      ?.replace(/[/#]+$/, "")
      .split(/[/#]/)
      .at(-1) ?? ""
  );
}
