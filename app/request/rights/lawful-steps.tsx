// What the law lets the reader do now: one line why, where it says so, and the letter or the form filled in.
import { lawTexts } from "#app/cases/clocks/texts/index.ts";
import { ruleName } from "#app/cases/clocks/texts/rule-name.ts";
import { fieldId } from "#app/cases/page/command-form.tsx";
import { formatDate } from "#app/i18n/format.ts";
import { useLocale, useTexts } from "#app/i18n/use-texts.ts";
import type { RequestPage } from "#app/request/page/request-page.server.ts";
import { Button } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { Details } from "#app/ui/details.tsx";
import { Form } from "#app/ui/form.tsx";
import { TextArea } from "#app/ui/text-area.tsx";
import type { LawfulStep } from "#workflows/law/lawful-steps.ts";
import { letterOf } from "./lawful-step-letter.ts";
import { rightsTexts } from "./texts/index.ts";

export function LawfulSteps({ page }: { page: RequestPage }) {
  const t = useTexts(rightsTexts).steps;
  const { steps } = page.rights;
  if (steps.length === 0) return null;
  return (
    <Card id="rights" title={t.heading}>
      {steps.map((step, i) => (
        <Step key={step.step} step={step} page={page} showWhy={steps[i - 1]?.rule !== step.rule} />
      ))}
    </Card>
  );
}

/** Steps that follow from the same deadline say why only once. */
function Step({ step, page, showWhy }: { step: LawfulStep; page: RequestPage; showWhy: boolean }) {
  const { law, rights } = useTexts({ law: lawTexts, rights: rightsTexts });
  const locale = useLocale();
  const date = formatDate(locale, step.deadline);
  return (
    <div className="right">
      {showWhy ? <p>{rights.steps.because[step.because]({ rule: ruleName(law, step.rule), date })}</p> : null}
      <Way step={step} page={page} />
    </div>
  );
}

function Way({ step, page }: { step: LawfulStep; page: RequestPage }) {
  const { law, rights } = useTexts({ law: lawTexts, rights: rightsTexts });
  const t = rights.steps;
  const title = law.nextSteps[step.step];
  switch (step.how.do) {
    case "command":
      return (
        <p>
          <a href={`#${fieldId(step.how.command, FIRST_FIELD[step.how.command] ?? "")}`}>{title}</a>.{" "}
          <Provision step={step} />
        </p>
      );
    case "begin-anew":
      return (
        <p>
          <a href={`/requests/new?dataset=${page.facts.dataset.id}`}>{t.beginAnew}</a>
        </p>
      );
    default:
      return (
        <Details summary={title}>
          <LetterForm step={step} page={page} />
        </Details>
      );
  }
}

/** Where the reader is taken: the form's first field, so that it opens if it is folded. */
const FIRST_FIELD: Readonly<Record<string, string>> = {
  appeal: "grounds",
  "send-interim-answer": "reasons",
};

function LetterForm({ step, page }: { step: LawfulStep; page: RequestPage }) {
  const texts = useTexts({ law: lawTexts, rights: rightsTexts });
  const locale = useLocale();
  const t = texts.rights.steps;
  const letter = letterOf(texts, locale, step, page.rights.letterCase);
  if (!letter) return null;
  const id = `letter-${step.step}`;
  const download = `/requests/${page.view.id}/letters/${step.step}`;
  const text = (
    <TextArea id={id} name="text" label={t.text} hint={t.edit} rows={9} defaultValue={letter.text} />
  );
  return (
    <>
      <p>
        <Provision step={step} />
      </p>
      {step.how.do === "message" ? (
        <Form>
          <input type="hidden" name="_command" value="send-message" />
          <input type="hidden" name="_commandId" value={page.rights.commandIds[step.step] ?? ""} />
          <input type="hidden" name="_version" value={page.view.version} />
          <input type="hidden" name="_tab" value="messages" />
          {text}
          <div className="actions">
            <Button>{t.send}</Button>
            <a href={download}>{t.download}</a>
          </div>
        </Form>
      ) : (
        <>
          {text}
          <p className="actions">
            {step.how.do === "letter" ? (
              <a href={step.how.address}>{t.outside({ host: new URL(step.how.address).host })}</a>
            ) : null}
            <a href={download}>{t.download}</a>
          </p>
        </>
      )}
    </>
  );
}

function Provision({ step }: { step: LawfulStep }) {
  const { law, rights } = useTexts({ law: lawTexts, rights: rightsTexts });
  const name = law.provisions[step.provision.id];
  return (
    <>
      {step.provision.url ? (
        <a href={step.provision.url}>{rights.steps.provision({ provision: name })}</a>
      ) : (
        rights.steps.provision({ provision: name })
      )}
      {step.provision.checked ? null : <span className="muted"> {law.check}</span>}
    </>
  );
}
