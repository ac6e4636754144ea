// The decision letter on the screen and, printed, on paper; a draft says what it lacks before the letter itself.
import { fieldId } from "#app/cases/page/command-form.tsx";
import { LOCALES, type Locale } from "#app/i18n/locale.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { Alert } from "#app/ui/alert.tsx";
import { DefinitionList } from "#app/ui/definition-list.tsx";
import { Page } from "#app/ui/page.tsx";
import { FIELD_OF_PART } from "#workflows/request/decision-draft.ts";
import type { LetterBlock } from "./decision-letter.ts";
import type { LoadedLetter } from "./load-decision-letter.server.ts";
import { decisionLetterTexts } from "./texts/index.ts";

const NAMES: Record<Locale, string> = { nb: "Bokmål", nn: "Nynorsk", en: "English" };

export function DecisionLetterPage({ page }: { page: LoadedLetter }) {
  const t = useTexts(decisionLetterTexts).page;
  const { letter, locale, draft, caseId } = page;
  const query = (wanted: Locale) => `?${draft ? `draft=${draft.from}&` : ""}in=${wanted}`;
  return (
    <Page>
      <p className="actions">
        <a href={`/requests/${caseId}`}>{t.back}</a>
        <a href={`/requests/${caseId}/decision-letter.pdf${query(locale)}`}>{t.pdf}</a>
      </p>
      <nav aria-label={t.languages} className="actions">
        {LOCALES.map((l) =>
          l === locale ? (
            <strong key={l} lang={l} aria-current="true">
              {NAMES[l]}
            </strong>
          ) : (
            <a key={l} href={query(l)} lang={l}>
              {NAMES[l]}
            </a>
          ),
        )}
      </nav>
      {draft ? <Draft page={page} draft={draft} /> : null}
      <article className="letter prose" lang={locale}>
        <h1 className="ds-heading" data-size="md">
          {letter.title}
        </h1>
        {letter.blocks.map((block, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the blocks of a letter never change place
          <Block key={i} block={block} />
        ))}
      </article>
    </Page>
  );
}

function Draft({ page, draft }: { page: LoadedLetter; draft: NonNullable<LoadedLetter["draft"]> }) {
  const t = useTexts(decisionLetterTexts).page;
  if (draft.missing.length === 0) {
    return (
      <Alert tone="success" title={t.complete}>
        {t.draft}
      </Alert>
    );
  }
  return (
    <Alert tone="warning" title={t.missingTitle}>
      <ul>
        {draft.missing.map((part) => (
          <li key={part}>
            {t.missing[part]}{" "}
            <a href={`/requests/${page.caseId}#${fieldId(draft.from, FIELD_OF_PART[part])}`}>{t.fill}</a>
          </li>
        ))}
      </ul>
      <p>{t.draft}</p>
    </Alert>
  );
}

function Block({ block }: { block: LetterBlock }) {
  switch (block.kind) {
    case "facts":
      return <DefinitionList facts={block.pairs.map(([term, value]) => ({ term, value }))} />;
    case "heading":
      return (
        <h2 className="ds-heading" data-size="xs">
          {block.text}
        </h2>
      );
    case "paragraph":
      return <p className="said">{block.text}</p>;
    case "list":
      return (
        <ul>
          {block.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      );
    case "link":
      return (
        <p>
          <a href={block.href}>{block.text}</a>
        </p>
      );
  }
}
