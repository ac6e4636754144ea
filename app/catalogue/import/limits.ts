// Bounds on what a file may ask of us: generous for real catalogues, small beside what hostile ones ask.

export const limits = {
  /** Bytes of one file. The largest national catalogue is some 100 MB. */
  fileBytes: 256 * 1024 * 1024,
  /** Nested elements of XML, nested objects of JSON. Real catalogues stay under 15. */
  depth: 100,
  /** Characters of one literal before anything else is done with it; the rest is cut. */
  literal: 100_000,
  title: 500,
  description: 20_000,
  keyword: 200,
  label: 1_000,
  /** Characters of an address; longer ones are dropped. */
  address: 2_000,
  /** Values of one property of one dataset that are kept. */
  values: 500,
  /** Findings kept of one harvest; the rest are counted. */
  findings: 5_000,
  findingValue: 200,
} as const;
