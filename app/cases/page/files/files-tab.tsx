// The files of a case and the form that adds more: a tab of the case's page, whatever kind of case it is.
import { caseTexts } from "#app/cases/page/texts/index.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { Details } from "#app/ui/details.tsx";
import type { CaseFiles } from "./case-files.server.ts";
import { FileForm } from "./file-form.tsx";
import { FileList } from "./file-list.tsx";

interface FilesTabProps {
  caseId: string;
  files: CaseFiles & { commandId: string };
}

export function FilesTab({ caseId, files: { files, commandId, ...may } }: FilesTabProps) {
  const t = useTexts(caseTexts).talk.files;
  return (
    <>
      <p className="muted">{may.mayKeepInternal ? t.who : t.whoShared}</p>
      {may.mayShare || may.mayKeepInternal ? (
        <Details summary={t.form.title} open={files.length === 0}>
          <FileForm caseId={caseId} commandId={commandId} {...may} />
        </Details>
      ) : null}
      {files.length === 0 ? (
        <p>{t.empty}</p>
      ) : (
        <FileList caseId={caseId} files={files} commandId={commandId} />
      )}
    </>
  );
}
