// Who has signed exactly this text, as what, when; and the fingerprint of the text that they signed.
import { formatDateTime } from "#app/i18n/format.ts";
import { useLocale, useTexts } from "#app/i18n/use-texts.ts";
import type { AgreementFacts } from "./agreement-page.server.ts";
import { agreementTexts } from "./texts/index.ts";

export function AgreementSignatures({ facts, hash }: { facts: AgreementFacts; hash: string }) {
  const t = useTexts(agreementTexts).page;
  const locale = useLocale();
  return (
    <section aria-labelledby="signatures" className="stack">
      <h3 className="ds-heading" data-size="xs" id="signatures">
        {t.signatures}
      </h3>
      {facts.signatures.length === 0 ? (
        <p className="muted">{t.noSignatures}</p>
      ) : (
        <ul className="ds-list">
          {facts.signatures.map((s) => (
            <li key={s.side}>
              {t.signedBy({
                name: s.signer,
                capacity: s.capacity,
                org: s.side === "owner" ? facts.owner : facts.applicant,
                when: formatDateTime(locale, s.at),
              })}
            </li>
          ))}
        </ul>
      )}
      <p>
        <strong>{t.hash}</strong>
        <br />
        <code className="hash">{hash}</code>
      </p>
      <p className="muted">{t.hashWhy}</p>
    </section>
  );
}
