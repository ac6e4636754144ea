// A link that leads nowhere, or was tried too often: what to do, and nothing of why.
import { Page } from "./page.tsx";
import { PageHeading } from "./page-heading.tsx";

interface LinkGoneProps {
  waitMinutes: number | null;
  texts: {
    tooMany: { title: string; text: (p: { minutes: string }) => string };
    notFound: { title: string; text: string; hints: readonly string[] };
  };
}

export function LinkGone({ waitMinutes, texts: t }: LinkGoneProps) {
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
