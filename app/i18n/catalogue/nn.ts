// The texts of the area "catalogue" in nynorsk.
import type { CatalogueTexts } from "./nb.ts";

export const nn: CatalogueTexts = {};
