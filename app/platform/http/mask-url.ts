// Addresses as they may stand in a log: links in mails hold keys, and a log is read by more people than a mailbox.

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
/** Long and of the letters that keys are made of. */
const KEY = /^[A-Za-z0-9_-]{20,}$/;
/** Words that are worth reading in a log and never secret. */
const OPEN_PARAMETERS = new Set(["page", "sort", "view", "lane", "tab"]);

/** The path with keys replaced by "***", and the names but not the values of its parameters. */
export function maskUrl(url: string): string {
  const [path = "", query] = url.split("?", 2);
  const masked = path
    .split("/")
    // A word of a path may be long, too; one with a digit in it is taken for a key.
    .map((part) => {
      // What programs fetch may end as a file does: /calendar/<key>.ics
      const [, stem = part, ending = ""] = /^(.*?)(\.[a-z]{2,5})?$/.exec(part) ?? [];
      return KEY.test(stem) && !UUID.test(stem) && /\d|[A-Z]/.test(stem) ? `***${ending}` : part;
    })
    .join("/");
  if (!query) return masked;
  const parameters = [...new URLSearchParams(query)].map(
    ([name, value]) => `${name}=${OPEN_PARAMETERS.has(name) ? value : "***"}`,
  );
  return `${masked}?${parameters.join("&")}`;
}
