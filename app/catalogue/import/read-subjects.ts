// What a dataset is about: the EU's themes, LOS, and whatever else publishers classify by.
import type { NamedReference } from "#app/catalogue/road/dataset-description.ts";
import { isLosTheme, themeCode } from "#app/catalogue/vocabularies/themes.ts";
import { type DatasetReader, LABELS } from "./dataset-reader.ts";
import { Iri, Literal, type Term } from "./graph.ts";
import { limits } from "./limits.ts";

export function readSubjects(
  reader: DatasetReader,
  dataset: Term,
): { themes: string[]; losThemes: string[]; otherThemes: NamedReference[] } {
  const themes = new Set<string>();
  const losThemes = new Set<string>();
  const otherThemes: NamedReference[] = [];
  for (const value of reader.values(dataset, "dcat:theme")) {
    const code = themeCode(value.value);
    if (code) {
      if (value instanceof Literal) reader.report("literal-for-iri", "dcat:theme", value.value);
      themes.add(code);
    } else if (isLosTheme(value.value)) losThemes.add(value.value.slice(0, limits.address));
    else {
      const label =
        value instanceof Literal
          ? { und: reader.plain(value.value, "dcat:theme", limits.label, true) }
          : reader.text(value, LABELS);
      const uri = value instanceof Iri && value.value !== "" ? value.value.slice(0, limits.address) : null;
      if (uri !== null || Object.values(label).some((text) => text !== "")) otherThemes.push({ uri, label });
    }
  }
  if (themes.size === 0 && losThemes.size === 0) reader.report("theme-missing", "dcat:theme");
  return { themes: [...themes].sort(), losThemes: [...losThemes].sort(), otherThemes };
}
