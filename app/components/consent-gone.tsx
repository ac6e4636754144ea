// A link that leads nowhere, or was tried too often: what to do, and nothing of why.
import { useTexts } from "#app/i18n/use-texts.ts";
import { Page } from "./page.tsx";
import { PageHeading } from "./page-heading.tsx";

export function ConsentGone({ waitMinutes }: { waitMinutes: number | null }) {
  const t = useTexts().consent;
  if (waitMinutes !== null) {
    return (
      <Page>
        <PageHeading title={t.tooMany.title} lead={t.tooMany.text({ minutes: String(waitMinutes) })} />
      </Page>
    );
  }
  return (
    <Page>
      <PageHeading title={t.notFound.title} lead={t.notFound.text} />
      <ul className="ds-list">
        {t.notFound.hints.map((hint) => (
          <li key={hint}>{hint}</li>
        ))}
      </ul>
    </Page>
  );
}
