// The form that adds files to a case. It goes to an address of its own, since files are taken in as they arrive.
import { refusalText } from "#app/cases/page/texts/command-texts.ts";
import { caseTexts } from "#app/cases/page/texts/index.ts";
import { ACCEPT } from "#app/files/file-kinds.ts";
import { MAX_FILE_MB, MAX_FILES_OF_CASE } from "#app/files/limits.ts";
import type { TextsOf } from "#app/i18n/define-texts.ts";
import { formatNumber } from "#app/i18n/format.ts";
import type { Locale } from "#app/i18n/locale.ts";
import { useLocale, useTexts } from "#app/i18n/use-texts.ts";
import { MAX_CASE_FILES_MB } from "#app/platform/http/limits.ts";
import { Alert } from "#app/ui/alert.tsx";
import { Button } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Form } from "#app/ui/form.tsx";
import { RadioGroup } from "#app/ui/radio-group.tsx";
import { TextArea } from "#app/ui/text-area.tsx";
import { TextField } from "#app/ui/text-field.tsx";
import { FILES_AT_ONCE } from "#workflows/messages.ts";
import type { RefusedFiles } from "./attach-files.server.ts";

interface FileFormProps {
  caseId: string;
  commandId: string;
  mayShare: boolean;
  mayKeepInternal: boolean;
  refused?: RefusedFiles | undefined;
}

export function FileForm({ caseId, commandId, mayShare, mayKeepInternal, refused }: FileFormProps) {
  const texts = useTexts({ cases: caseTexts });
  const t = texts.cases.talk.files.form;
  const locale = useLocale();
  if (!mayShare && !mayKeepInternal) return null;
  const mistakes = refused ? mistakesOf(texts, locale, refused) : [];
  const at = (field: string) =>
    mistakes
      .filter((m) => m.field === field)
      .map((m) => m.message)
      .join(" ") || undefined;
  return (
    <Form action={`/cases/${caseId}/files`} encType="multipart/form-data" aria-label={t.title}>
      <input type="hidden" name="_commandId" value={commandId} />
      <TextField
        name="files"
        type="file"
        multiple
        label={t.file}
        hint={t.fileHint({
          most: formatNumber(locale, FILES_AT_ONCE),
          size: formatNumber(locale, MAX_FILE_MB),
          total: formatNumber(locale, MAX_CASE_FILES_MB),
        })}
        error={at("files")}
        accept={ACCEPT}
      />
      {mayShare && mayKeepInternal ? (
        <RadioGroup
          name="for"
          label={t.for}
          error={at("for")}
          defaultValue={refused?.for}
          choices={[
            { value: "shared", label: t.shared },
            { value: "internal", label: t.internal },
          ]}
        />
      ) : null}
      <TextArea
        name="text"
        label={t.text}
        optional
        rows={3}
        defaultValue={refused?.text}
        error={at("text")}
      />
      <div className="actions">
        <Button variant={refused ? "primary" : "secondary"}>{t.button}</Button>
      </div>
    </Form>
  );
}

/** Why nothing was added, on top of the page. */
export function FileRefusal({ refused }: { refused: RefusedFiles }) {
  const texts = useTexts({ cases: caseTexts });
  const locale = useLocale();
  const { refusal } = refused;
  if (refusal && refusal.code !== "invalid") {
    return (
      <Alert tone="warning" title={texts.cases.refusals.refusedTitle} announce>
        {refusal.code === "forbidden"
          ? texts.cases.talk.files.form.notPossible
          : refusalText(texts.cases, locale, refusal)}
      </Alert>
    );
  }
  return <ErrorSummary mistakes={mistakesOf(texts, locale, refused)} />;
}

function mistakesOf(
  texts: { cases: TextsOf<typeof caseTexts> },
  locale: Locale,
  { mistakes, refusal }: RefusedFiles,
) {
  const { mistakes: t, form } = texts.cases.talk.files;
  const most = formatNumber(locale, FILES_AT_ONCE);
  const size = formatNumber(locale, MAX_FILE_MB);
  const say = ({ problem, name }: RefusedFiles["mistakes"][number]): string => {
    if (problem === "too-many") return t[problem]({ most });
    if (problem === "case-full") return t[problem]({ most: formatNumber(locale, MAX_FILES_OF_CASE) });
    const text = t[problem];
    return typeof text === "string" ? text : text({ name, size });
  };
  const found = mistakes.map((m) => ({ field: m.problem === "who" ? "for" : "files", message: say(m) }));
  // Of the fields of the command people write only the message.
  const issue = refusal?.code === "invalid" ? refusal.issues[0] : undefined;
  if (!issue) return found;
  const problem = texts.cases.problems[issue.problem]({
    label: form.text,
    limit: issue.limit ?? null,
    part: "",
  });
  return [...found, { field: "text", message: problem }];
}
