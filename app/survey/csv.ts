// Results as comma-separated values (RFC 4180), with the codes for machines and the words for people.
import type { Result } from "./results.server.ts";
import { choiceLabel } from "./texts/choice-label.ts";
import type { SurveyTexts } from "./texts/nb.ts";

const field = (value: string | number) => {
  const text = String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

export function csvOf(results: readonly Result[], t: SurveyTexts): string {
  const head = ["step", "question", "choice", t.results.step, t.results.choice, t.results.answers];
  const rows = results.flatMap(({ step, question, choices }) =>
    choices.map(({ choice, answers }) => [
      step,
      question,
      choice,
      t.steps[step],
      choiceLabel(t, choice),
      answers,
    ]),
  );
  // Spreadsheets take UTF-8 for what it is only with a byte order mark in front.
  return `\uFEFF${[head, ...rows].map((row) => row.map(field).join(",")).join("\r\n")}\r\n`;
}
