// What the HTTP server knows of a request and every page needs: handed from express through Remix into the one render.
import type { Logger } from "pino";
import { createContext } from "react";
import type { Locale } from "#app/i18n/locale.ts";

/** Refused before any route saw the request. */
export type Refusal = { status: 403 | 404 | 405 | 411 | 413 | 415 | 429 | 503; code: string };

declare module "@remix-run/node" {
  interface AppLoadContext {
    /** For script tags: the content security policy lets only these run. */
    nonce: string;
    requestId: string;
    /** The network that the request came from, for rate limits; see app/platform/http/client-network.ts. */
    address: string;
    /** From cookie and browser; the account's language is known to loaders only. */
    locale: Locale;
    /** The page the reader is on, for links that come back to it. */
    path: string;
    log: Logger;
    /** No answer is to be had from the database: so the server knew beforehand, or so the page found out. */
    databaseDown?: boolean;
    refusal?: Refusal;
    /** Given where the server takes the text of a page from here; the Response is then without it. */
    page?: { html?: string };
  }
}

export interface Page {
  nonce: string;
  requestId: string;
  locale: Locale;
  path: string;
  /** Address of the built browser script. */
  script: string;
  /** The mail address of those who run the service, where they have named one. */
  contact: string | null;
}

export const PageContext = createContext<Page>({
  nonce: "",
  requestId: "",
  locale: "nb",
  path: "/",
  script: "",
  contact: null,
});
