// What every page gets from the root loader. A route reads it with useRouteLoaderData("root") as RootData.
import type { Actor } from "#app/accounts/actor.ts";
import type { Locale } from "#app/i18n/locale.ts";
import type { NavigationItem } from "./navigation.ts";

export interface RootData {
  locale: Locale;
  /** Who is signed in; what a person may do is asked for where it is done. */
  actor: Pick<Actor, "userId" | "name" | "admin" | "auditor" | "emailConfirmed" | "demo"> | null;
  navigation: NavigationItem[];
  /** The cases and people are made up. */
  demo: boolean;
  /** How much of the demo's past is there; null once all of it is, and where there is none. */
  demoHistory: { done: number; total: number } | null;
  /** And the reader is at the demo's own machine, where they can become anybody in it. */
  demoHere: boolean;
  /** Nobody can sign in just now, and who has signed in is not known. */
  databaseDown: boolean;
}
