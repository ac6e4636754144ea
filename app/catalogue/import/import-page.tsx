// The upload form, and what is wrong with a file that could not be read: what it is, where, and the line itself.
import { catalogueTexts } from "#app/catalogue/texts/index.ts";
import { formatNumber } from "#app/i18n/format.ts";
import { useLocale, useTexts } from "#app/i18n/use-texts.ts";
import { MAX_UPLOAD_MB } from "#app/platform/http/limits.ts";
import { Alert } from "#app/ui/alert.tsx";
import { Button } from "#app/ui/button.tsx";
import { Details } from "#app/ui/details.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Form } from "#app/ui/form.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { TextField } from "#app/ui/text-field.tsx";
import type { UploadMistake, UploadResult } from "./read-upload.server.ts";
import { findingTexts } from "./texts/index.ts";

type Refused = Extract<UploadResult, { ok: false }>;

export interface ImportPageProps {
  sources: readonly string[];
  result?: Refused | undefined;
}

export function ImportPage({ sources, result }: ImportPageProps) {
  const t = useTexts(catalogueTexts).importPage;
  const locale = useLocale();
  const mistakes = result && "mistakes" in result ? result.mistakes : [];
  const errorOf = (field: "source" | "file") => {
    const own = mistakes.find((mistake) => fieldOf(mistake) === field);
    return own && t[own];
  };
  return (
    <Page>
      <ErrorSummary mistakes={mistakes.map((m) => ({ field: fieldOf(m), message: t[m] }))} />
      <PageHeading title={t.title} lead={t.lead} />
      {result && "error" in result ? <Unreadable result={result} /> : null}
      <Form encType="multipart/form-data">
        <TextField
          name="source"
          label={t.source}
          hint={t.sourceHint}
          error={errorOf("source")}
          defaultValue={result?.source}
          maxLength={200}
          autoComplete="off"
        />
        <TextField
          name="file"
          type="file"
          label={t.file}
          hint={t.fileHint({ size: formatNumber(locale, MAX_UPLOAD_MB) })}
          error={errorOf("file")}
          accept=".ttl,.rdf,.xml,.jsonld,.json,.nt,.nq,.trig,.n3"
        />
        <Button type="submit">{t.button}</Button>
      </Form>
      {sources.length > 0 ? (
        <Details summary={t.known}>
          <ul className="ds-list">
            {sources.map((source) => (
              <li key={source}>{source}</li>
            ))}
          </ul>
        </Details>
      ) : null}
      <p>
        <a href="/admin/harvests">{t.toHarvests}</a>
      </p>
    </Page>
  );
}

function fieldOf(mistake: UploadMistake): "source" | "file" {
  return mistake === "fileMissing" ? "file" : "source";
}

function Unreadable({ result }: { result: Extract<Refused, { error: unknown }> }) {
  const texts = useTexts({ catalogue: catalogueTexts, findings: findingTexts });
  const t = texts.catalogue.importPage;
  const { error, line } = result;
  return (
    <Alert tone="danger" title={t.failed({ file: result.file })} announce>
      <p>{texts.findings.parseErrors[error.code]}</p>
      {line ? (
        <>
          <p>
            {t.lineShown}: {texts.findings.position({ line: error.line, column: error.column })}
          </p>
          <p className="source-line" translate="no">
            {line.before}
            <mark>{line.at}</mark>
            {line.after}
          </p>
        </>
      ) : null}
      <p>{t.nothingChanged}</p>
      <Details summary={t.technical}>
        <p lang="en">{error.message}</p>
      </Details>
    </Alert>
  );
}
