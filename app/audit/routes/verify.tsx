// Checks a case file in the reader's own browser: nothing is sent, and the server need not be trusted or even there.
import { type MetaFunction, useLoaderData } from "@remix-run/react";
import { CaseFileCheck } from "#app/audit/case-file-check.tsx";
import { fingerprintOf } from "#app/audit/checkpoint.ts";
import { trustedKeys } from "#app/audit/signing-key.server.ts";
import { caseFileTexts } from "#app/audit/texts/index.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { Page } from "#app/ui/page.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { titleMeta } from "#app/ui/title-meta.ts";

export const meta: MetaFunction = ({ matches }) => titleMeta(matches, caseFileTexts, (t) => t.verify.title);

export function loader() {
  return { keys: trustedKeys().map((publicKey) => ({ publicKey, fingerprint: fingerprintOf(publicKey) })) };
}

export default function VerifyPage() {
  const { keys } = useLoaderData<typeof loader>();
  const t = useTexts(caseFileTexts).verify;
  return (
    <Page>
      <PageHeading title={t.title} lead={t.lead} />
      <CaseFileCheck keys={keys} />
      <section className="prose">
        <h2 className="ds-heading" data-size="sm">
          {t.what}
        </h2>
        <ul>
          {t.whatList.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      </section>
      <section className="prose">
        <h2 className="ds-heading" data-size="sm">
          {t.key}
        </h2>
        <p>
          {t.keyText} {keys.length > 1 ? t.oldKeys : null}
        </p>
        <ul className="keys">
          {keys.map(({ publicKey, fingerprint }) => (
            <li key={publicKey}>
              <strong>{fingerprint}</strong>
              <br />
              <code>{publicKey}</code>
            </li>
          ))}
        </ul>
        <p>
          <a href="/checkpoints/latest.json">{t.latest}</a>. {t.latestHint}
        </p>
      </section>
      <section className="prose">
        <h2 className="ds-heading" data-size="sm">
          {t.commandLine}
        </h2>
        <p>{t.commandLineText}</p>
        <pre>
          <code>
            {t.command} {keys[0]?.publicKey}
          </code>
        </pre>
      </section>
    </Page>
  );
}
