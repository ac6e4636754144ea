// How much a client may send; stated on the refusal page and enforced by the server.
export const MAX_UPLOAD_MB = 10;
export const MAX_FORM_MB = 1;
/** Files for a case, all of one form together. One alone: app/files/limits.ts. */
export const MAX_CASE_FILES_MB = 50;

const MB = 1024 * 1024;

/** Forms that anybody may send, signed in or not. None takes a file. */
const FOR_ANYBODY = /^\/(sign-in|sign-out|register|confirm|reset|consent|unsubscribe|language|demo)(\/|$)/;

/** Bytes allowed for a body of this type that is sent to this path. */
export function bodyLimit(contentType: string | undefined, path: string): number {
  const mayHoldFiles = /^multipart\/form-data\b/i.test(contentType ?? "") && !FOR_ANYBODY.test(path);
  if (mayHoldFiles && isForCase(path)) return MAX_CASE_FILES_MB * MB;
  return (mayHoldFiles ? MAX_UPLOAD_MB : MAX_FORM_MB) * MB;
}

/** The form that adds files to a case. */
export const isForCase = (path: string): boolean => /^\/cases\/[^/]+\/files\/?$/.test(path);
