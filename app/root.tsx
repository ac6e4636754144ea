// The document around every page. It holds no <Scripts/>: pages are whole as the server sends them.
import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import {
  isRouteErrorResponse,
  Links,
  Meta,
  Outlet,
  useRouteError,
  useRouteLoaderData,
} from "@remix-run/react";
import { type ReactNode, useContext } from "react";
import { localeOf } from "./accounts/reader-locale.server.ts";
import { pickTexts } from "./i18n/define-texts.ts";
import { LocaleProvider, useTexts } from "./i18n/use-texts.ts";
import { PageContext } from "./platform/pages/page-context.ts";
import { useQuietFrame } from "./platform/pages/page-frame.ts";
import { ErrorPage, errorKind, type SentFields } from "./site/error-page.tsx";
import { errorTexts } from "./site/errors/texts/index.ts";
import { findReader } from "./site/find-reader.server.ts";
import { navigationFor } from "./site/navigation.ts";
import { OutageNotice } from "./site/outage-notice.tsx";
import { QuietHeader } from "./site/quiet-header.tsx";
import type { RootData } from "./site/root-data.ts";
import { SiteFooter } from "./site/site-footer.tsx";
import { SiteHeader } from "./site/site-header.tsx";
import styles from "./ui/styles/app.css?url";
import { uiTexts } from "./ui/texts/index.ts";
import { localeOfMatches } from "./ui/title-meta.ts";

/** For what a loader throws: the page of error is the root's, and so are its headers. */
export { retryAfter as headers } from "./platform/http/retry-after.ts";

export const links: LinksFunction = () => [
  { rel: "stylesheet", href: styles },
  { rel: "icon", href: "/favicon.svg", type: "image/svg+xml" },
];

export const meta: MetaFunction<typeof loader> = ({ matches, error }) => {
  const { common, errors } = pickTexts(localeOfMatches(matches), { common: uiTexts, errors: errorTexts });
  if (error === undefined) return [{ title: common.product }];
  const status = isRouteErrorResponse(error) ? error.status : 500;
  return [{ title: common.titleOf({ page: errors[errorKind(status, errorCode(error))].title }) }];
};

export async function loader({ request, context }: LoaderFunctionArgs): Promise<RootData> {
  const { actor, demo, demoHistory, demoHere, databaseDown } = await findReader(request, context);
  const locale = await localeOf(request, actor);
  return {
    locale,
    navigation: navigationFor(actor),
    demo,
    demoHistory,
    demoHere,
    databaseDown,
    actor: actor && {
      userId: actor.userId,
      name: actor.name,
      admin: actor.admin,
      auditor: actor.auditor,
      emailConfirmed: actor.emailConfirmed,
      demo: actor.demo,
    },
  };
}

export function Layout({ children }: { children: ReactNode }) {
  const page = useContext(PageContext);
  // Without it the root loader itself has failed; the page of error still wants its frame.
  const data = useRouteLoaderData("root") as RootData | undefined;
  const quiet = useQuietFrame();
  // The page of an error says itself what is wrong.
  const outage = !useRouteError() && data?.databaseDown === true;
  const locale = quiet?.locale ?? data?.locale ?? page.locale;
  return (
    <LocaleProvider value={locale}>
      <html lang={locale}>
        <head>
          <meta charSet="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="color-scheme" content="light dark" />
          <Meta />
          <Links />
          <script type="module" src={page.script} {...(page.nonce ? { nonce: page.nonce } : {})} />
        </head>
        <body>
          <SkipLink />
          {quiet ? (
            <QuietHeader />
          ) : (
            <SiteHeader
              actor={data?.actor ?? null}
              navigation={data?.navigation ?? navigationFor(null)}
              demo={data?.demo ?? false}
              demoHistory={data?.demoHistory ?? null}
              demoHere={data?.demoHere ?? false}
              databaseDown={data?.databaseDown ?? false}
            />
          )}
          {outage ? <OutageNotice /> : null}
          <main id="main" tabIndex={-1} className="main">
            {children}
          </main>
          <SiteFooter demo={data?.demo ?? false} />
        </body>
      </html>
    </LocaleProvider>
  );
}

function SkipLink() {
  return (
    <a className="ds-skip-link" href="#main">
      {useTexts(uiTexts).skipToContent}
    </a>
  );
}

export default function Root() {
  return <Outlet />;
}

/** A Response thrown with a short word says more than its status. */
function errorCode(error: unknown): string | undefined {
  if (!isRouteErrorResponse(error)) return undefined;
  if (typeof error.data === "string") return error.data;
  return error.data?.code === "unconfirmed" ? "unconfirmed" : undefined;
}

/** The fields of a form that was refused, where the refusal brought them along. */
function sentFields(error: unknown): SentFields | undefined {
  const sent = isRouteErrorResponse(error) ? (error.data as { sent?: unknown } | null)?.sent : undefined;
  return Array.isArray(sent) ? (sent as SentFields) : undefined;
}

/** A limit says how long to wait. */
function retryAfter(error: unknown): number | undefined {
  const data = isRouteErrorResponse(error) ? (error.data as { retryAfterSeconds?: unknown } | null) : null;
  return typeof data?.retryAfterSeconds === "number" ? data.retryAfterSeconds : undefined;
}

export function ErrorBoundary() {
  const error = useRouteError();
  const status = isRouteErrorResponse(error) ? error.status : 500;
  return (
    <ErrorPage
      status={status}
      code={errorCode(error)}
      retryAfterSeconds={retryAfter(error)}
      sent={sentFields(error)}
    />
  );
}
