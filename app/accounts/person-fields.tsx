// Fields and error summary of the forms about people: they turn the answer of an action into what the reader sees.
import { useTexts } from "#app/i18n/use-texts.ts";
import { ErrorSummary, type FieldMistake } from "#app/ui/error-summary.tsx";
import { RadioGroup } from "#app/ui/radio-group.tsx";
import { TextField, type TextFieldProps } from "#app/ui/text-field.tsx";
import { MEMBER_ROLES, type MemberRole } from "./actor.ts";
import type { PersonIssue } from "./person-forms.ts";
import { accountTexts } from "./texts/index.ts";

export interface PersonAnswer {
  issues: readonly PersonIssue[];
  values: Readonly<Record<string, string>>;
  /** Over the limit: how long to wait. */
  waitMinutes?: number | undefined;
}

/** What an action gave, whichever of its shapes; only answers of forms count. */
export type AnyAnswer = PersonAnswer | object | undefined;

const formAnswer = (answer: AnyAnswer): PersonAnswer | undefined =>
  answer && "issues" in answer ? answer : undefined;

/** Everything to correct on top. `messages` belong to no field; `ids` are those of fields that do not go by their name. */
export function PersonErrors(props: {
  answer: AnyAnswer;
  messages?: readonly string[];
  ids?: Readonly<Record<string, string>>;
}) {
  const { problems, tooMany } = useTexts(accountTexts);
  const answer = formAnswer(props.answer);
  const minutes = answer?.waitMinutes;
  const mistakes: FieldMistake[] = [
    ...(minutes === undefined
      ? []
      : [{ message: tooMany.body({ wait: tooMany.minutes({ count: minutes }) }) }]),
    ...(props.messages ?? []).map((message) => ({ message })),
    ...(answer?.issues ?? []).map(({ path, problem }) => ({
      field: props.ids?.[path] ?? path,
      message: problems[problem],
    })),
  ];
  return <ErrorSummary mistakes={mistakes} {...(minutes === undefined ? {} : { title: tooMany.title })} />;
}

function errorOf(answer: AnyAnswer, name: string, problems: Record<PersonIssue["problem"], string>) {
  const issue = formAnswer(answer)?.issues.find(({ path }) => path === name);
  return issue && problems[issue.problem];
}

/** A field with what was typed before and what is wrong with it. Passwords never come back. */
export function PersonField({ answer, defaultValue, ...field }: TextFieldProps & { answer: AnyAnswer }) {
  const { problems } = useTexts(accountTexts);
  const typed = formAnswer(answer)?.values[field.name];
  return (
    <TextField
      {...field}
      defaultValue={field.type === "password" ? undefined : (typed ?? defaultValue)}
      error={errorOf(answer, field.name, problems)}
    />
  );
}

/** Which role; the first is chosen where there is only one. */
export function RoleField(props: {
  label: string;
  roles: readonly MemberRole[];
  names: Readonly<Record<MemberRole, string>>;
  answer: AnyAnswer;
}) {
  const { problems } = useTexts(accountTexts);
  const typed =
    formAnswer(props.answer)?.values.role ?? (props.roles.length === 1 ? props.roles[0] : undefined);
  return (
    <RadioGroup
      name="role"
      label={props.label}
      choices={props.roles.map((value) => ({ value, label: props.names[value] }))}
      defaultValue={typed}
      error={errorOf(props.answer, "role", problems)}
    />
  );
}

/** Number, name and role of an organisation one wants to act for. */
export function OrganisationFields({ answer }: { answer: AnyAnswer }) {
  const t = useTexts(accountTexts);
  const first = formAnswer(answer) ?? { issues: [], values: {} };
  const values = { role: "applicant", ...first.values };
  return (
    <>
      <PersonField
        name="orgNumber"
        label={t.orgNumber}
        hint={t.orgNumberHint}
        inputMode="numeric"
        width="medium"
        autoComplete="off"
        answer={answer}
      />
      <PersonField
        name="orgName"
        label={t.orgName}
        hint={t.orgNameHint}
        autoComplete="organization"
        answer={answer}
      />
      <RoleField label={t.role} roles={MEMBER_ROLES} names={t.roles} answer={{ ...first, values }} />
    </>
  );
}
