// Where a case file is checked: everything that can be said lies ready and hidden, and the script chooses. Without
// script the box stays hidden, and the page says what else one can do.
import { useTexts } from "#app/i18n/use-texts.ts";
import { Alert } from "#app/ui/alert.tsx";
import { TextField } from "#app/ui/text-field.tsx";
import { FILE_FAULTS } from "./check-case-file.ts";
import { caseFileTexts } from "./texts/index.ts";

export interface PublishedKey {
  /** Hex. */
  publicKey: string;
  fingerprint: string;
}

export function CaseFileCheck({ keys }: { keys: readonly PublishedKey[] }) {
  const t = useTexts(caseFileTexts).verify;
  return (
    <>
      <noscript>
        <Alert tone="info" title={t.noScript}>
          {t.noScriptText}
        </Alert>
      </noscript>
      <section
        className="stack"
        aria-label={t.file}
        hidden
        data-check-case-file={keys.map((k) => k.publicKey).join(" ")}
      >
        <div className="drop-file" data-drop>
          <TextField
            type="file"
            name="case-file"
            label={t.file}
            hint={t.fileHint}
            accept=".json,application/json"
          />
        </div>
        <div aria-live="polite" className="stack">
          <p data-outcome="reading" hidden>
            {t.reading}
          </p>
          <div data-outcome="whole" hidden>
            <Alert tone="success" title={t.whole}>
              {t.wholeText}
            </Alert>
          </div>
          <div data-outcome="foreign" hidden>
            <Alert tone="warning" title={t.foreign}>
              {t.foreignText}
            </Alert>
          </div>
          <div data-outcome="broken" hidden>
            <Alert tone="danger" title={t.broken}>
              <ul data-faults />
              <p>{t.brokenText}</p>
            </Alert>
          </div>
          <p data-note="unsigned" hidden>
            {t.unsigned}
          </p>
          <p data-note="newer" hidden>
            {t.newer}
          </p>
          <dl className="facts" data-facts hidden>
            {Object.entries(t.facts).map(([name, term]) => (
              <div key={name} className="facts__pair">
                <dt>{term}</dt>
                <dd data-fact={name} />
              </div>
            ))}
          </dl>
        </div>
        {FILE_FAULTS.map((code) => (
          <template key={code} data-fault={code}>
            {t.faults[code]}
          </template>
        ))}
      </section>
    </>
  );
}
