// Which kinds of file a case takes, and how the content shows that it is what the name says.

/** signature: the bytes begin as this kind does. text: nothing but text, beginning as this kind does. */
type Proof = { by: "signature" } | { by: "text"; begins?: RegExp };
export interface FileKind {
  mediaType: string;
  proof: Proof;
}

const signature = { by: "signature" } as const;
const office = "application/vnd.openxmlformats-officedocument";

/** By the ending of the name. No archives: what is in them can be neither seen nor checked. No macros. */
export const FILE_KINDS: Readonly<Record<string, FileKind>> = {
  pdf: { mediaType: "application/pdf", proof: signature },
  docx: { mediaType: `${office}.wordprocessingml.document`, proof: signature },
  xlsx: { mediaType: `${office}.spreadsheetml.sheet`, proof: signature },
  odt: { mediaType: "application/vnd.oasis.opendocument.text", proof: signature },
  ods: { mediaType: "application/vnd.oasis.opendocument.spreadsheet", proof: signature },
  png: { mediaType: "image/png", proof: signature },
  jpg: { mediaType: "image/jpeg", proof: signature },
  jpeg: { mediaType: "image/jpeg", proof: signature },
  csv: { mediaType: "text/csv", proof: { by: "text" } },
  txt: { mediaType: "text/plain", proof: { by: "text" } },
  json: { mediaType: "application/json", proof: { by: "text", begins: /^\s*[[{"\d\-tfn]/ } },
  geojson: { mediaType: "application/geo+json", proof: { by: "text", begins: /^\s*\{/ } },
  xml: { mediaType: "application/xml", proof: { by: "text", begins: /^\s*</ } },
};

/** For the file field of a browser. */
export const ACCEPT = Object.keys(FILE_KINDS)
  .map((ending) => `.${ending}`)
  .join(",");

export const endingOf = (name: string): string => /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? "";
