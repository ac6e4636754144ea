// The terms for applying together, as they read in the reader's language.
import { useLocale } from "#app/i18n/use-texts.ts";
import { coApplicantTerms, type TermsFacts } from "#workflows/request/joint-terms.ts";

export function CoApplicantTerms({ version, facts }: { version: string; facts: TermsFacts }) {
  const locale = useLocale();
  return (
    <ol className="ds-list">
      {(coApplicantTerms(version, locale, facts) ?? []).map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ol>
  );
}
