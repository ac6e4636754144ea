// How much somebody may send; said on the page that refuses and held by the server.
export const MAX_UPLOAD_MB = 10;
export const MAX_FORM_MB = 1;

const MB = 1024 * 1024;

/** Bytes allowed for a body of this type. */
export function bodyLimit(contentType: string | undefined): number {
  return (/^multipart\/form-data\b/i.test(contentType ?? "") ? MAX_UPLOAD_MB : MAX_FORM_MB) * MB;
}
