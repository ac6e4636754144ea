// Why a form was not carried out, at the top of the page: each field to mend with a link, or what has happened meanwhile.
import type { RefusedCommand } from "#app/commands/case-action.server.ts";
import { commandText, fieldText, problemText, refusalText } from "#app/i18n/cases/command-texts.ts";
import type { FieldText } from "#app/i18n/cases/texts.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import type { CaseKind } from "#workflows/types.ts";
import { fieldId } from "./command-form.tsx";

interface CaseRefusalProps {
  kind: CaseKind;
  refused: RefusedCommand;
  fieldTexts?: Readonly<Record<string, FieldText>>;
}

export function CaseRefusal({ kind, refused, fieldTexts }: CaseRefusalProps) {
  const t = useTexts().cases;
  const { command, refusal } = refused;
  if (refusal.code === "invalid") {
    return (
      <div className="ds-error-summary" role="alert" tabIndex={-1} id="error-summary">
        <h2 className="ds-heading" data-size="xs">
          {t.refusals.invalidTitle}
        </h2>
        <ul className="ds-list">
          {refusal.issues.map((issue) => {
            const field = fieldOf(issue.path);
            const name = fieldTexts?.[field] || fieldText(t, kind, command, field) ? field : head(field);
            const label =
              (fieldTexts?.[name] ?? fieldText(t, kind, command, name))?.label ??
              commandText(t, kind, command)?.title ??
              command;
            return (
              <li key={issue.path}>
                <a className="ds-link" href={`#${fieldId(command, name)}`}>
                  {problemText(t, label, issue)}
                </a>
              </li>
            );
          })}
        </ul>
      </div>
    );
  }
  const possible = refusal.code === "not-possible-now" ? refusal.possible : [];
  return (
    <div className="ds-alert" data-color="warning" role="alert" tabIndex={-1} id="error-summary">
      <h2 className="ds-heading" data-size="xs">
        {commandText(t, kind, command)?.title ?? t.refusals.refusedTitle}:{" "}
        {t.refusals.refusedTitle.toLowerCase()}
      </h2>
      <p>{refusalText(t, refusal)}</p>
      {Object.values(refused.typed).some((v) => v.trim() !== "") ? <p>{t.refusals.kept}</p> : null}
      {possible.length > 0 ? (
        <>
          <p>{t.refusals.possibleNow}</p>
          <ul>
            {possible.map((c) => (
              <li key={c}>{commandText(t, kind, c)?.title ?? c}</li>
            ))}
          </ul>
        </>
      ) : null}
    </div>
  );
}

/** "subjects.2.email" is in "subjects", "changes.purpose" is a field of its own. */
const fieldOf = (path: string) => path.replace(/\.\d+(\..*)?$/, "");
const head = (path: string) => path.split(".")[0] ?? path;
