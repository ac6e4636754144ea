// A mail's own HTML, shown in a frame on our pages: it is written for mail programs, so it runs in a sandbox of its own.

/** What a frame that shows a mail may do: follow links, in a new window that is an ordinary page. */
export const MAIL_SANDBOX = "allow-popups allow-popups-to-escape-sandbox";

const policy = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
  `sandbox ${MAIL_SANDBOX}`,
].join("; ");

/** The answer of a route that serves the HTML of a mail. app/platform/http/security-headers.ts sends the same policy for it. */
export function mailFrame(html: string): Response {
  return new Response(html, {
    headers: {
      "Content-Type": "text/html; charset=utf-8",
      "Content-Security-Policy": policy,
      "Cache-Control": "private, no-store",
      "X-Robots-Tag": "noindex",
    },
  });
}
