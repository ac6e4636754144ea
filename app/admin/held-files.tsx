// Files that were stopped or held back, for administrators: where they belong and what the scanner said, never their names.
import { sizeText } from "#app/cases/page/files/file-list.tsx";
import { caseTexts } from "#app/cases/page/texts/index.ts";
import { formatDateTime } from "#app/i18n/format.ts";
import { useLocale, useTexts } from "#app/i18n/use-texts.ts";
import { Button } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { Form } from "#app/ui/form.tsx";
import { type Column, Table } from "#app/ui/table.tsx";
import { Tag } from "#app/ui/tag.tsx";
import { adminTexts } from "./texts/index.ts";

export interface HeldFile {
  id: string;
  reference: string;
  mediaType: string;
  size: number;
  scan: "infected" | "quarantined";
  finding: string | null;
  at: string;
}

/** @param mayChange auditors read; they change nothing */
export function HeldFiles({ files, mayChange }: { files: readonly HeldFile[]; mayChange: boolean }) {
  const texts = useTexts({ admin: adminTexts, cases: caseTexts });
  const t = texts.admin.files;
  const locale = useLocale();
  if (files.length === 0) return <EmptyState title={t.none} text={t.noneText} />;
  const columns: Column<HeldFile>[] = [
    {
      key: "file",
      header: t.columns.file,
      cell: (f) => (
        <>
          {f.reference}
          <span className="muted queue-reference">
            {f.mediaType} · {sizeText(texts, locale, f.size)} · {formatDateTime(locale, f.at)}
          </span>
          <span className="muted queue-reference" translate="no">
            {f.id}
          </span>
        </>
      ),
    },
    {
      key: "state",
      header: t.columns.state,
      cell: (f) => <Tag tone={f.scan === "infected" ? "danger" : "warning"}>{t.states[f.scan]}</Tag>,
    },
    { key: "finding", header: t.columns.finding, cell: (f) => <span translate="no">{f.finding}</span> },
    ...(mayChange
      ? [{ key: "action", header: t.columns.action, cell: (f: HeldFile) => <Decide file={f} /> }]
      : []),
  ];
  return <Table caption={t.held} captionHidden columns={columns} rows={files} rowKey={(f) => f.id} />;
}

function Decide({ file }: { file: HeldFile }) {
  const t = useTexts(adminTexts).files;
  if (file.scan !== "quarantined") return null;
  return (
    <Form>
      <input type="hidden" name="file" value={file.id} />
      <div className="actions">
        <Button variant="secondary" size="sm" name="intent" value="release">
          {t.release}
        </Button>
        <Button variant="secondary" size="sm" color="danger" name="intent" value="remove">
          {t.remove}
        </Button>
      </div>
    </Form>
  );
}
