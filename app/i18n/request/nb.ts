// The texts of the area "request" in bokmål, which define what the other languages must have.
export const nb = {};

export type RequestTexts = typeof nb;
