// In what order datasets come that a search finds equally good: those one can do something with before those one cannot.
import { type DatasetDescription, isOpen } from "#app/catalogue/road/dataset-description.ts";

/** 0 to 100. What follows from the description alone; how often a dataset is asked for may be added later. */
export function popularityOf(dataset: DatasetDescription): number {
  const described = Math.min(20, Math.floor((Object.values(dataset.description)[0]?.length ?? 0) / 25));
  return (
    (isOpen(dataset) ? 25 : 0) +
    Math.min(20, dataset.distributions.length * 5) +
    described +
    (dataset.publisher?.orgNumber ? 10 : 0) +
    (dataset.contactPoints.length > 0 ? 5 : 0) +
    (dataset.accessRequestUrl || dataset.landingPages.length > 0 ? 5 : 0) +
    Math.min(10, dataset.keywords.length * 2) +
    (dataset.themes.length > 0 ? 5 : 0)
  );
}
