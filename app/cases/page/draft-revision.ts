// Which revision of a shared draft the page was rendered from.

/** `page`: an id made with the page, so that it does not collide with what it saved itself. */
export function readDraftRevision(form: FormData): { version: number; page: string } {
  const version = String(form.get("_version") ?? "");
  return {
    version: /^\d{1,9}$/.test(version) ? Number(version) : 0,
    page: String(form.get("_page") ?? ""),
  };
}
