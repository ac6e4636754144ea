// What of a description is searched, by weight: the four arguments of the SQL function dataset_search, and the words that typing errors are corrected to.
import type { DatasetDescription, LocalisedText } from "#app/catalogue/road/dataset-description.ts";
import { themeLabels } from "#app/catalogue/vocabularies/themes.ts";
import type { ThemeCode } from "#workflows/data-themes.ts";

export interface SearchTexts {
  title: string;
  /** Keywords and the publisher's name. */
  keywords: string;
  description: string;
  /** Formats, themes and the like: they find a dataset, but say little of it. */
  labels: string;
}

/** All languages together: people search in one and publishers write in another. */
export function searchTexts(dataset: DatasetDescription): SearchTexts {
  return {
    title: join([all(dataset.title)]),
    keywords: join([
      ...dataset.keywords.map((keyword) => keyword.text),
      dataset.publisher ? all(dataset.publisher.name) : "",
    ]),
    description: join([all(dataset.description)]),
    labels: join([
      ...dataset.distributions.flatMap((distribution) => [...distribution.formats, all(distribution.title)]),
      ...dataset.themes.flatMap((theme) => languages.map((language) => label(language, theme))),
      ...[...dataset.otherThemes, ...dataset.spatial, ...dataset.series].map((named) => all(named.label)),
    ]),
  };
}

const languages = ["nb", "nn", "en"] as const;

function label(language: "nb" | "nn" | "en", theme: string): string {
  return themeLabels[language][theme as ThemeCode] ?? "";
}

function all(text: LocalisedText): string {
  return [...new Set(Object.values(text))].join(" \n");
}

function join(texts: string[]): string {
  // PostgreSQL's text cannot hold the character 0.
  return texts
    .filter((text) => text !== "")
    .join(" \n")
    .replaceAll("\0", "");
}
