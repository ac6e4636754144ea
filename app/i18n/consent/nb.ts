// The texts of the area "consent" in bokmål, which define what the other languages must have.
export const nb = {};

export type ConsentTexts = typeof nb;
