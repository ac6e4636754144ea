// A text of the catalogue, spoken by screen readers in the language it is written in.
import { useLocale } from "#app/i18n/use-texts.ts";
import type { LocalisedText } from "./dataset-description.ts";
import { type ShownText, shownText } from "./shown-text.ts";

export function langOf(shown: ShownText): { lang?: string } {
  return shown.lang ? { lang: shown.lang } : {};
}

/** @param fallback shown when the text stands in no language */
export function DatasetText({ text, fallback = "" }: { text: LocalisedText; fallback?: string }) {
  const shown = shownText(text, useLocale());
  return shown.text === "" ? fallback : <span {...langOf(shown)}>{shown.text}</span>;
}

/** Paragraphs of a longer text. */
export function DatasetProse({ text }: { text: LocalisedText }) {
  const shown = shownText(text, useLocale());
  const paragraphs = shown.text.split(/\n{2,}/).filter((paragraph) => paragraph !== "");
  return (
    <div className="prose" {...langOf(shown)}>
      {paragraphs.map((paragraph, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs have nothing of their own but their place
        <p key={index} className="dataset-prose">
          {paragraph}
        </p>
      ))}
    </div>
  );
}
