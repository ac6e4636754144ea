// The texts of the area "catalogue" in bokmål, which define what the other languages must have.
export const nb = {};

export type CatalogueTexts = typeof nb;
