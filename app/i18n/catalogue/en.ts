// The texts of the area "catalogue" in English.
import type { CatalogueTexts } from "./nb.ts";

export const en: CatalogueTexts = {};
