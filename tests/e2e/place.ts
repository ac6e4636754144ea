// Who looks at which address: the words that the lists of pages are written in.
import type { DemoPersonKey } from "#app/demo/people.ts";
import type { DemoFacts } from "#tests/support/demo-facts.ts";

export interface Place {
  as: DemoPersonKey | "nobody";
  path: string;
  /** Default: 200. */
  status?: number;
}

export type Places = (demo: DemoFacts) => Promise<Place[]> | Place[];

export const of =
  (as: Place["as"], ...paths: string[]) =>
  (): Place[] =>
    paths.map((path) => ({ as, path }));
export const all = (people: readonly Place["as"][], ...paths: string[]): Place[] =>
  people.flatMap((as) => paths.map((path) => ({ as, path })));
export const missing = (path: string) => (): Place[] => [{ as: "nobody", path, status: 404 }];
