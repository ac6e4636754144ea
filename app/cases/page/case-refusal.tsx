// Why a form was not carried out, at the top of the page: each field to correct with a link, or what has happened meanwhile.
import { useLocale, useTexts } from "#app/i18n/use-texts.ts";
import { Alert } from "#app/ui/alert.tsx";
import { DefinitionList } from "#app/ui/definition-list.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import type { CaseKind } from "#workflows/types.ts";
import type { RefusedCommand } from "./case-action.server.ts";
import { fieldId } from "./command-form.tsx";
import { choiceText, commandText, fieldText, problemText, refusalText } from "./texts/command-texts.ts";
import { caseTexts } from "./texts/index.ts";
import type { FieldText } from "./texts/words.ts";

interface CaseRefusalProps {
  kind: CaseKind;
  refused: RefusedCommand;
  fieldTexts?: Readonly<Record<string, FieldText>>;
  /** The commands that the page has forms for now; left out where the refused form took no text. */
  offers?: readonly { command: string }[];
}

export function CaseRefusal({ kind, refused, fieldTexts, offers }: CaseRefusalProps) {
  const t = useTexts(caseTexts);
  const locale = useLocale();
  const { command, refusal } = refused;
  if (refusal.code === "invalid") {
    return (
      <ErrorSummary
        title={t.refusals.invalidTitle}
        mistakes={refusal.issues.map((issue) => {
          const path = fieldOf(issue.path);
          const name = fieldTexts?.[path] || fieldText(t, kind, command, path) ? path : head(path);
          const words = fieldTexts?.[name] ?? fieldText(t, kind, command, name);
          const label = words?.label ?? commandText(t, kind, command)?.title ?? command;
          return {
            field: words ? fieldId(command, name) : undefined,
            message: problemText(t, label, issue),
          };
        })}
      />
    );
  }
  const possible = refusal.code === "not-possible-now" ? refusal.possible : [];
  const written = Object.entries(refused.typed).filter(([, value]) => value.trim() !== "");
  const drawn = offers?.some((offer) => offer.command === command) ?? true;
  return (
    <Alert
      tone="warning"
      title={`${commandText(t, kind, command)?.title ?? command}: ${t.refusals.refusedTitle.toLowerCase()}`}
      announce
    >
      <p>{refusal.code === "stale" && !drawn ? t.refusals.notPossible : refusalText(t, locale, refusal)}</p>
      {written.length > 0 ? <p>{drawn ? t.refusals.kept : t.refusals.unsent}</p> : null}
      {drawn ? null : (
        <DefinitionList
          facts={written.map(([name, value]) => ({
            term: fieldTexts?.[name]?.label ?? fieldText(t, kind, command, name)?.label ?? name,
            value: <p className="said">{choiceText(t, kind, command, name, value) ?? value}</p>,
          }))}
        />
      )}
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
    </Alert>
  );
}

/** "subjects.2.email" is in "subjects", "changes.purpose" is a field of its own. */
const fieldOf = (path: string) => path.replace(/\.\d+(\..*)?$/, "");
const head = (path: string) => path.split(".")[0] ?? path;
