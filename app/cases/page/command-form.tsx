// One command of a case is one form. Labels, fields and hints come from the command's schema and texts, never from the page.
import { Fragment, type ReactNode } from "react";
import { formatDateTime } from "#app/i18n/format.ts";
import { useLocale, useTexts } from "#app/i18n/use-texts.ts";
import { Button } from "#app/ui/button.tsx";
import type { RichChoice } from "#app/ui/choice-group.tsx";
import { Details } from "#app/ui/details.tsx";
import { AutosaveStatus, Form } from "#app/ui/form.tsx";
import type { Choice } from "#app/ui/select-field.tsx";
import type { CaseKind, FieldIssue } from "#workflows/types.ts";
import type { RefusedCommand } from "./case-action.server.ts";
import { CommandField } from "./command-field.tsx";
import type { FormField } from "./form-fields.ts";
import type { Typed } from "./parse-command.ts";
import { choiceText, commandText, fieldText, problemText } from "./texts/command-texts.ts";
import { caseTexts } from "./texts/index.ts";
import type { FieldText } from "./texts/words.ts";

/** What the loader knows of a command that may be given now. */
export interface AvailableCommand {
  command: string;
  fields: FormField[];
  /** Made with the page: a second click is the same command. */
  commandId: string;
  /** What this person typed earlier and did not send. */
  draft: { typed: Typed; savedAt: string } | null;
}

export interface CommandFormProps {
  caseId: string;
  kind: CaseKind;
  offer: AvailableCommand;
  /** The version of the case that the page shows. */
  version: number;
  /** The one next step: stands open with the primary button. Others fold away. */
  primary?: boolean;
  /** Stands open though it is not the next step, such as the message box. */
  open?: boolean;
  /** What the fields are filled with when nothing has been typed. */
  values?: Typed;
  /** Words of fields that the command's own texts do not name ("changes.purpose"). */
  fieldTexts?: Readonly<Record<string, FieldText>>;
  choices?: Readonly<Record<string, readonly (Choice & Pick<RichChoice, "hint">)[]>>;
  refused?: RefusedCommand | undefined;
  /** The page is about this form alone: neither folded nor titled. */
  bare?: boolean;
  /** Headings above fields: the first field of each group, by name. */
  headings?: Readonly<Record<string, string>>;
  /** Said before the fields, where it depends on the case. */
  note?: string | undefined;
  /** Shown before the fields, such as links to what is near. */
  before?: ReactNode;
  /** Shown between the fields and the button: what is to be known before it is sent. */
  after?: ReactNode;
  /** Only these fields are drawn. */
  only?: readonly string[];
  /** The tab to come back to. */
  tab?: string;
}

/** Commands that end something for a person; their button says so by colour too. */
const GRAVE: ReadonlySet<string> = new Set([
  "discard",
  "withdraw",
  "refuse",
  "suspend",
  "revoke",
  "end-use",
  "leave-request",
  "remove-co-applicant",
  "retract",
  "withdraw-question",
  "break-off",
  "terminate",
  "dismiss",
  "withdraw-appeal",
]);

export const fieldId = (command: string, name: string) => `${command}-${name.replaceAll(".", "-")}`;

export function CommandForm(props: CommandFormProps) {
  const { kind, offer, primary = false } = props;
  const t = useTexts(caseTexts);
  const text = commandText(t, kind, offer.command);
  if (!text) return null;
  const refused = props.refused?.command === offer.command ? props.refused : undefined;
  if (props.bare) return <Fields {...props} refused={refused} primary />;
  if (primary) {
    return (
      <section className="command command--primary" aria-labelledby={`${offer.command}-title`}>
        <h3 className="ds-heading" data-size="xs" id={`${offer.command}-title`}>
          {text.title}
        </h3>
        <Fields {...props} refused={refused} />
      </section>
    );
  }
  const open = props.open || refused !== undefined || offer.draft !== null;
  return (
    <Details summary={text.title} open={open}>
      <Fields {...props} refused={refused} />
    </Details>
  );
}

function Fields({
  caseId,
  kind,
  offer,
  version,
  primary,
  values,
  fieldTexts,
  choices,
  refused,
  only,
  headings,
  note,
  before,
  after,
  tab,
}: CommandFormProps) {
  const texts = useTexts(caseTexts);
  const t = texts;
  const locale = useLocale();
  const { command, draft } = offer;
  const text = commandText(t, kind, command);
  if (!text) return null;
  const typed = refused?.typed ?? draft?.typed ?? values ?? {};
  const issues = issuesOf(refused);
  const fields = offer.fields
    .filter((f) => !only || only.includes(f.name))
    // Boxes for what was found, where something was.
    .filter((f) => f.meta.widget !== "marks" || choices?.[f.name]?.length || typed[f.name]);
  return (
    <Form {...(fields.length > 0 ? { autosave: `/cases/${caseId}/draft` } : {})}>
      <input type="hidden" name="_command" value={command} />
      <input type="hidden" name="_commandId" value={offer.commandId} />
      <input type="hidden" name="_version" value={version} />
      {tab ? <input type="hidden" name="_tab" value={tab} /> : null}
      {text.hint ? <p>{text.hint}</p> : null}
      {note ? <p>{note}</p> : null}
      {before}
      {draft && !refused ? (
        <p className="muted">{t.form.draftKept({ when: formatDateTime(locale, draft.savedAt) })}</p>
      ) : null}
      {fields.map((field) => {
        const words = fieldTexts?.[field.name] ??
          fieldText(t, kind, command, field.name) ?? { label: field.name };
        const issue = issueOf(issues, field.name);
        const heading = headings?.[field.name];
        return (
          <Fragment key={field.name}>
            {heading ? (
              <h2 className="ds-heading" data-size="xs">
                {heading}
              </h2>
            ) : null}
            <CommandField
              id={fieldId(command, field.name)}
              field={field}
              text={words}
              value={shownValue(field, typed, values)}
              error={issue && problemText(t, words.label, issue, lineOf(issue, field, typed[field.name]))}
              choices={
                choices?.[field.name] ??
                field.meta.choices?.map((value) => ({
                  value,
                  label: choiceText(t, kind, command, field.name, value) ?? value,
                }))
              }
            />
          </Fragment>
        );
      })}
      {after}
      <div className="actions">
        <Button
          variant={primary ? "primary" : "secondary"}
          {...(GRAVE.has(command) ? { color: "danger" as const } : {})}
        >
          {text.button}
        </Button>
        {fields.length > 0 ? <AutosaveStatus /> : null}
      </div>
    </Form>
  );
}

/** What the page carries is the page's own, whatever an earlier page carried. */
const shownValue = ({ name, meta }: FormField, typed: Typed, values: Typed = {}): string =>
  (meta.widget === "hidden" ? (values[name] ?? typed[name]) : (typed[name] ?? values[name])) ?? "";

const issuesOf = (refused: RefusedCommand | undefined): readonly FieldIssue[] =>
  refused?.refusal.code === "invalid" ? refused.refusal.issues : [];

const issueOf = (issues: readonly FieldIssue[], name: string) =>
  issues.find((i) => i.path === name || i.path.startsWith(`${name}.`));

/** In a list, the line that the issue speaks of. */
function lineOf(issue: FieldIssue, field: FormField, typed: string | undefined): string | undefined {
  if (field.meta.widget !== "lines" && field.meta.widget !== "people") return undefined;
  const index = Number(issue.path.slice(field.name.length + 1).split(".")[0]);
  if (issue.path === field.name || !Number.isInteger(index)) return undefined;
  const lines = (typed ?? "").split(/\r\n|\r|\n/).filter((s) => s.trim() !== "");
  return lines[index]?.trim().slice(0, 80);
}
