// What the forms of a request start from and choose among: answers to change, the proposal's reasons, people to give it to.
import type { lawTexts } from "#app/cases/clocks/texts/index.ts";
import type { Typed } from "#app/cases/page/parse-command.ts";
import type { caseTexts } from "#app/cases/page/texts/index.ts";
import type { FieldText } from "#app/cases/page/texts/words.ts";
import type { TextsOf } from "#app/i18n/define-texts.ts";
import { formatDate } from "#app/i18n/format.ts";
import type { Locale } from "#app/i18n/locale.ts";
import type { questionTexts } from "#app/legal-question/texts/index.ts";
import type { publishedExampleTexts } from "#app/published-examples/texts/index.ts";
import { answerChoices } from "#app/request/form/form-answer-texts.ts";
import { letterOf } from "#app/request/rights/lawful-step-letter.ts";
import type { rightsTexts } from "#app/request/rights/texts/index.ts";
import type { requestTexts } from "#app/request/texts/index.ts";
import { ANSWER_FIELDS, type AnswerField } from "#workflows/request/answers.ts";
import type { RequestPage } from "./request-page.server.ts";

export interface FormSpecials {
  values?: Typed;
  only?: readonly string[];
  fieldTexts?: Readonly<Record<string, FieldText>>;
  choices?: Readonly<Record<string, { value: string; label: string }[]>>;
  /** Said before the fields, where it depends on the case. */
  note?: string;
}

/** What a form starts from: answers to change, the proposal's reasons, a basis that has been recorded. */
export function formSpecials(
  texts: {
    cases: TextsOf<typeof caseTexts>;
    law: TextsOf<typeof lawTexts>;
    question: TextsOf<typeof questionTexts>;
    request: TextsOf<typeof requestTexts>;
    rights: TextsOf<typeof rightsTexts>;
    publishedExamples: TextsOf<typeof publishedExampleTexts>;
  },
  locale: Locale,
  { view, facts, choices, rights, side }: RequestPage,
  command: string,
): FormSpecials {
  if (command === "hand-over") {
    const label = ({ name, away }: (typeof choices.colleagues)[number]) =>
      away
        ? `${name} (${texts.request.page.away({ until: formatDate(locale, away.until), substitute: away.substitute })})`
        : name;
    return { choices: { to: choices.colleagues.map((p) => ({ value: p.id, label: label(p) })) } };
  }
  if (command === "answer-clarification") {
    const asked = ANSWER_FIELDS.filter((f) => facts.open.some((c) => c.field === f));
    const name = (f: AnswerField) => `changes.${f}`;
    return {
      only: ["reply", ...asked.map(name)],
      values: Object.fromEntries(asked.map((f) => [name(f), facts.answers?.[f] ?? ""])),
      fieldTexts: changeTexts(texts),
      choices: Object.fromEntries(asked.map((f) => [name(f), answerChoices(texts, f)])),
    };
  }
  if (command === "ask-resource-centre") {
    // Who reads it depends on which side asks.
    const { question, facts: about, ...rest } = texts.cases.fields.request["ask-resource-centre"];
    const beside = texts.question.readers.beside[side === "owner" ? "owner" : "applicant"];
    return {
      fieldTexts: {
        ...rest,
        question: { ...question, hint: `${question.hint} ${beside}` },
        facts: { ...about, hint: `${about.hint} ${beside}` },
      },
    };
  }
  if (command === "forward") {
    return { choices: { to: choices.owners.map(({ id, name }) => ({ value: id, label: name })) } };
  }
  if (command === "extend-deadline") {
    const clock = view.clocks.find((c) => c.extension && !c.extension.used);
    return clock?.extension
      ? {
          note: texts.law.page.extension({
            amount: texts.law.amount[clock.extension.unit](clock.extension),
            provision: texts.law.provisions[clock.provision.id],
          }),
        }
      : {};
  }
  if (command === "allow-showing") return { values: { summary: facts.showing?.applicant?.summary ?? "" } };
  if (command === "approve-showing") {
    const text = facts.showing?.applicant?.summary;
    return { note: text ? texts.publishedExamples.textIs({ text }) : texts.publishedExamples.noText };
  }
  if (command === "appeal") {
    const step = rights.steps.find((s) => s.how.do === "command" && s.how.command === "appeal");
    const letter = step && letterOf(texts, locale, step, rights.letterCase);
    return {
      ...(letter ? { values: { grounds: letter.text } } : {}),
      // Why it is late is asked only of who is late.
      ...(view.state === "closed" || facts.decision?.partial?.windowOver
        ? {}
        : { only: ["grounds", "wanted"] }),
    };
  }
  const { proposal } = facts;
  const reasons: Typed = proposal?.recommendation === command ? { reasons: proposal.reasons } : {};
  if (command === "approve" || command === "approve-partly") {
    const fields = view.offers.find((o) => o.command === command)?.fields.map((f) => f.name) ?? [];
    return {
      values: {
        ...reasons,
        accessUntil: facts.answers?.periodTo ?? "",
        // What was asked for, to be divided between the two lists.
        ...(command === "approve" ? {} : { granted: facts.answers?.dataNeeded ?? "" }),
      },
      // Asked only where the owner has not settled it for all.
      ...(facts.agreementRule === "by-decision"
        ? {}
        : { only: fields.filter((f) => f !== "needsAgreement") }),
    };
  }
  if (command === "refuse") return { values: reasons };
  return {};
}

/** Words of the answers one may change with a clarification. */
export const changeTexts = (texts: { request: TextsOf<typeof requestTexts> }): Record<string, FieldText> =>
  Object.fromEntries(ANSWER_FIELDS.map((f) => [`changes.${f}`, texts.request.answers.fields[f]]));
