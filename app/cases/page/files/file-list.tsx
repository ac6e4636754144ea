// Files of a case: the name is the download link, the line below says who added it; the uploader may remove it.
import { caseTexts } from "#app/cases/page/texts/index.ts";
import type { TextsOf } from "#app/i18n/define-texts.ts";
import { formatDateTime, formatNumber } from "#app/i18n/format.ts";
import type { Locale } from "#app/i18n/locale.ts";
import { useLocale, useTexts } from "#app/i18n/use-texts.ts";
import { Button } from "#app/ui/button.tsx";
import { Form } from "#app/ui/form.tsx";
import { Tag } from "#app/ui/tag.tsx";
import type { FileLine } from "./case-files.server.ts";

interface FileListProps {
  caseId: string;
  files: readonly FileLine[];
  /** Made with the page; with it files can be taken away. */
  commandId?: string;
}

export function FileList({ caseId, files, commandId }: FileListProps) {
  const texts = useTexts({ cases: caseTexts });
  const t = texts.cases.talk.files;
  const locale = useLocale();
  return (
    <ul className="files" aria-label={t.list}>
      {files.map((file) => (
        <li key={file.id} className="files__one">
          <div>
            <FileName caseId={caseId} file={file} />
            {commandId ? (
              <p className="muted files__about">
                {sizeText(texts, locale, file.size)} · {whoText(texts, file)} ·{" "}
                {formatDateTime(locale, file.at)}
              </p>
            ) : null}
          </div>
          {commandId && file.mayRemove ? (
            <Form action={`/cases/${caseId}/files`}>
              <input type="hidden" name="file" value={file.id} />
              <input type="hidden" name="_commandId" value={commandId} />
              <Button variant="tertiary" size="sm" aria-label={t.removeOne({ name: file.name })}>
                {t.remove}
              </Button>
            </Form>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

function FileName({ caseId, file }: { caseId: string; file: FileLine }) {
  const t = useTexts(caseTexts).talk.files;
  const texts = useTexts({ cases: caseTexts });
  const locale = useLocale();
  const fetched = file.state === "open" || file.state === "unscanned";
  return (
    <p>
      {fetched ? (
        <a href={`/cases/${caseId}/files/${file.id}`} download="">
          <bdi>{file.name}</bdi>
          <span className="ds-sr-only"> ({sizeText(texts, locale, file.size)})</span>
        </a>
      ) : (
        <bdi className="muted">{file.name}</bdi>
      )}{" "}
      {file.internal ? <Tag tone="neutral">{t.internal}</Tag> : null}
      {file.state === "open" ? null : <span className="muted files__state">{t.states[file.state]}</span>}
    </p>
  );
}

function whoText(texts: { cases: TextsOf<typeof caseTexts> }, { by, role }: FileLine): string {
  const word = texts.cases.roles[role];
  return by ? `${by} (${word})` : word;
}

export function sizeText(texts: { cases: TextsOf<typeof caseTexts> }, locale: Locale, bytes: number): string {
  const t = texts.cases.talk.files;
  const kilobytes = Math.max(1, Math.round(bytes / 1024));
  if (kilobytes < 1000) return t.kilobytes({ size: formatNumber(locale, kilobytes) });
  return t.megabytes({ size: formatNumber(locale, Math.round(bytes / 1024 / 102.4) / 10) });
}
