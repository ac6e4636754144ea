// The texts of the area "mail" in bokmål, which define what the other languages must have.
export const nb = {};

export type MailTexts = typeof nb;
