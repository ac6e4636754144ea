// What a scanner for malware says of a file.
export type ScanAnswer = { state: "clean" } | { state: "infected"; finding: string };

export interface Scanner {
  /** Throws when the scanner cannot be reached or gives no verdict. */
  scan(pieces: AsyncIterable<Uint8Array>): Promise<ScanAnswer>;
  /** Its name and version in its own words. Throws when it cannot be reached. */
  version(): Promise<string>;
}
