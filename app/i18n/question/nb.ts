// The texts of the area "question" in bokmål, which define what the other languages must have.
export const nb = {};

export type QuestionTexts = typeof nb;
