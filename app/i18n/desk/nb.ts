// The texts of the area "desk" in bokmål, which define what the other languages must have.
export const nb = {};

export type DeskTexts = typeof nb;
