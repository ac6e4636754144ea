// The strict policy under which every page runs: our own scripts with a nonce, no inline style, no frame, no stranger.
import { randomBytes } from "node:crypto";
import type { NextFunction, Request, Response } from "express";
import helmet from "helmet";

/** `https`: whether readers come by https, so that their browsers may be instructed never to use http. */
export function securityHeaders(options: { https: boolean; dev: boolean }) {
  const nonceOf = (response: unknown) => `'nonce-${(response as Response).locals.nonce}'`;
  // Vite's development server injects styles and talks over a web socket.
  const dev = (...sources: string[]) => (options.dev ? sources : []);
  const policy = helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: [(_request, response) => nonceOf(response), ...dev("'self'")],
        // Not even our own script may write markup from text.
        ...(options.dev ? {} : { requireTrustedTypesFor: ["'script'"], trustedTypes: ["'none'"] }),
        styleSrc: ["'self'", ...dev("'unsafe-inline'")],
        // The design system draws its icons as masks from data addresses.
        imgSrc: ["'self'", "data:"],
        fontSrc: ["'self'"],
        connectSrc: ["'self'", ...dev("ws:")],
        formAction: ["'self'"],
        manifestSrc: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
        objectSrc: ["'none'"],
        // Only the letters of the outbox pages, each in a sandbox.
        frameSrc: ["'self'"],
      },
    },
    strictTransportSecurity: options.https ? { maxAge: 31_536_000, includeSubDomains: true } : false,
    // "no-referrer" would make browsers hide the origin of our own forms, which the check of origin needs.
    referrerPolicy: { policy: "same-origin" },
    xFrameOptions: { action: "deny" },
  });
  // The HTML of a mail is written for mail programs. It is shown in a frame of ours, and may do nothing but look.
  const mailFrame = helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        styleSrc: ["'unsafe-inline'"],
        baseUri: ["'none'"],
        formAction: ["'none'"],
        frameAncestors: ["'self'"],
        sandbox: ["allow-popups", "allow-popups-to-escape-sandbox"],
      },
    },
    strictTransportSecurity: options.https ? { maxAge: 31_536_000, includeSubDomains: true } : false,
    referrerPolicy: { policy: "same-origin" },
    xFrameOptions: { action: "sameorigin" },
  });
  return (request: Request, response: Response, next: NextFunction) => {
    response.locals.nonce = randomBytes(18).toString("base64");
    response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
    const isMail = /^\/(admin|demo)\/outbox\/[^/]+\/html$|^\/dev\/emails\/[^/]+\/html$/.test(request.path);
    (isMail ? mailFrame : policy)(request, response, next);
  };
}
