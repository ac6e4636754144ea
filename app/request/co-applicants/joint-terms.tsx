// The terms for applying together, as they read in the reader's language.
import { useLocale } from "#app/i18n/use-texts.ts";
import { jointTerms, type TermsFacts } from "#workflows/request/joint-terms.ts";

export function JointTerms({ version, facts }: { version: string; facts: TermsFacts }) {
  const locale = useLocale();
  return (
    <ol className="ds-list">
      {(jointTerms(version, locale, facts) ?? []).map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ol>
  );
}
