// One visit to one address, and what was answered.

export const LANGUAGES = ["nb", "nn", "en"] as const;
export const STRANGER = "nobody";

export type Visit = Record<"reader" | "language" | "address", string>;
export type Answer = { status: number; headers: Record<string, string>; body: string };
export type Row = Visit & Answer & { hash: string };

export const keyOf = (v: Visit) => `${v.reader}  ${v.language}  ${v.address}`;
export const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export interface RecordOptions {
  url: string;
  out: string;
  /** Addresses of one reader. */
  max: number;
  perPattern: number;
  /** More addresses for nobody to begin at: links of letters, which are the only key to what they open. */
  also: string[];
  addresses?: string | undefined;
  since: number;
}
