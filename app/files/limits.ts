// How many and how large files may be; said on the page and held by the server. How many at once: workflows/messages.ts.

export const MAX_FILE_MB = 20;
export const MAX_FILE_BYTES = MAX_FILE_MB * 1024 * 1024;
/** Files that a case holds at a time; more are an archive, and nobody reads them. */
export const MAX_FILES_OF_CASE = 50;
/** Letters of a name. */
export const MAX_NAME = 150;

/** What can be wrong with a file, or with what was sent. */
export const FILE_PROBLEMS = [
  "none",
  "empty",
  "too-large",
  "kind",
  "content",
  "name-path",
  "name-hidden",
  "name-long",
  "too-many",
  "case-full",
  "broken",
] as const;
export type FileProblem = (typeof FILE_PROBLEMS)[number];
