// When a person is away from one organisation, and who stands in.
import { problemText } from "#app/cases/page/texts/command-texts.ts";
import { caseTexts } from "#app/cases/page/texts/index.ts";
import { formatDate } from "#app/i18n/format.ts";
import { useLocale, useTexts } from "#app/i18n/use-texts.ts";
import { Alert } from "#app/ui/alert.tsx";
import { Button } from "#app/ui/button.tsx";
import { CheckboxField } from "#app/ui/checkbox-field.tsx";
import { Form } from "#app/ui/form.tsx";
import { SelectField } from "#app/ui/select-field.tsx";
import { TextField } from "#app/ui/text-field.tsx";
import type { FieldIssue } from "#workflows/types.ts";
import { absenceTexts } from "./absence/texts/index.ts";
import type { Office } from "./absences.server.ts";

export interface AbsenceTyped {
  fromDay: string;
  untilDay: string;
  substituteId: string;
  handOver: boolean;
}

interface AbsenceFormProps {
  office: Office;
  answer: { typed: AbsenceTyped; issues: readonly FieldIssue[] } | undefined;
}

export function AbsenceForm({ office, answer }: AbsenceFormProps) {
  const { absence: t, cases } = useTexts({ absence: absenceTexts, cases: caseTexts });
  const locale = useLocale();
  const { orgId, absence, colleagues } = office;
  const typed = answer?.typed ?? absence;
  const field = (name: keyof typeof t.fields) => {
    const issue = answer?.issues.find((i) => i.path === name);
    return {
      id: `${name}-${orgId}`,
      name,
      label: t.fields[name],
      error: issue && problemText(cases, t.fields[name], issue),
    };
  };
  const day = (name: "fromDay" | "untilDay") => (
    <TextField
      {...field(name)}
      type={/^(\d{4}-\d{2}-\d{2})?$/.test(typed?.[name] ?? "") ? "date" : "text"}
      width="medium"
      defaultValue={typed?.[name] ?? ""}
    />
  );
  return (
    <section className="section">
      <h2 className="ds-heading" data-size="sm">
        {office.orgName}
      </h2>
      {absence ? (
        <Alert
          title={t.away({
            from: formatDate(locale, absence.fromDay),
            until: formatDate(locale, absence.untilDay),
          })}
          level={3}
        >
          <p>{t.standsIn({ name: absence.substituteName })}</p>
          <Form>
            <input type="hidden" name="intent" value="end" />
            <input type="hidden" name="orgId" value={orgId} />
            <Button variant="secondary">{t.end}</Button>
          </Form>
        </Alert>
      ) : null}
      {colleagues.length === 0 ? (
        <p>{t.alone}</p>
      ) : (
        <Form>
          <input type="hidden" name="orgId" value={orgId} />
          {day("fromDay")}
          {day("untilDay")}
          <SelectField
            {...field("substituteId")}
            choices={colleagues.map(({ id, name }) => ({ value: id, label: name }))}
            defaultValue={typed?.substituteId ?? ""}
            blank
          />
          {office.cases > 0 ? (
            <CheckboxField
              id={`handOver-${orgId}`}
              name="handOver"
              label={t.handOver({ count: office.cases })}
              defaultChecked={answer?.typed.handOver ?? false}
            />
          ) : null}
          <div className="actions">
            <Button>{absence ? t.change : t.save}</Button>
          </div>
        </Form>
      )}
    </section>
  );
}
