// The event that an erased payload must have in its case. By itself, because a browser checks case files by it.

export const ERASURE = "payloads-erased";
