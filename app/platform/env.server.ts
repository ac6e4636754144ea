// The only reader of process.env. Everything is checked once, at start, and all faults are reported together:
// an operator who fixes three settings should not need three starts.
import { z } from "zod";
import { parseDatabaseUrl } from "#db/connection.ts";
import { isLoopbackHost } from "./http/this-machine.ts";
import { readSigningKey } from "./read-signing-key.ts";

const flag = z
  .enum(["true", "false", "1", "0", "yes", "no"], "must be true or false")
  .transform((text) => text === "true" || text === "1" || text === "yes");

function url(protocols: string[]) {
  return z
    .string()
    .refine(
      (text) => URL.canParse(text) && protocols.includes(new URL(text).protocol),
      `must be a URL that begins with ${protocols.map((protocol) => `${protocol}//`).join(" or ")}`,
    );
}

function isDatabaseUrl(text: string): boolean {
  try {
    return ["postgres:", "postgresql:"].includes(parseDatabaseUrl(text).protocol);
  } catch {
    return false;
  }
}

function isSigningKey(text: string): boolean {
  try {
    return readSigningKey(text) !== undefined;
  } catch {
    return false;
  }
}

const publicKeys = z
  .string()
  .default("")
  .transform((text) => text.split(/[\s,]+/).filter((key) => key !== ""))
  .refine((keys) => keys.every((key) => /^[0-9a-f]{64}$/.test(key)), "must be public keys of 64 hex digits");

const isLocal = (address: string) => isLoopbackHost(new URL(address).hostname);

const settings = z
  .object({
    NODE_ENV: z
      .enum(["development", "production", "test"], "must be development, production or test")
      .default("development"),
    PORT: z.coerce.number("must be a number").int().min(0).max(65_535, "must be at most 65535").default(3000),
    /** The network address to listen on; 0.0.0.0 or :: for all. Only this machine reaches the default. */
    HOST: z
      .string()
      .regex(/^[\w.:%-]+$/, "must be an address or a host name, without port")
      .default("127.0.0.1"),
    /** Not set: the embedded PostgreSQL, with its data in DATA_DIR. */
    DATABASE_URL: z
      .string()
      .refine(isDatabaseUrl, "must be a URL that begins with postgres:// or postgresql://")
      .optional(),
    DATA_DIR: z.string().default(".data"),
    /** Connections in each of the two pools. */
    DATABASE_POOL_SIZE: z.coerce.number("must be a number").int().min(1).max(200).default(10),
    /** How the reader's browser reaches us; goes into mails. Default: http://localhost:PORT. */
    PUBLIC_URL: url(["http:", "https:"])
      .transform((text) => text.replace(/\/+$/, ""))
      .optional(),
    /** Not set: mail is kept and shown at the outbox page. */
    SMTP_URL: url(["smtp:", "smtps:"]).optional(),
    MAIL_FROM: z.string().includes("@", { error: "must be a mail address" }).optional(),
    /** Whom people write to about the service; stands on its pages. Not set: they are shown to the resource centre's. */
    CONTACT_EMAIL: z.email("must be a mail address").optional(),
    /** An object store for files, as https://KEY:SECRET@host/bucket?region=eu-north-1. Not set: files stay in the database. */
    S3_URL: url(["http:", "https:"])
      .refine(
        (text) => /^\/[^/]+$/.test(new URL(text).pathname),
        "must name a bucket, as https://host/bucket",
      )
      .optional(),
    /** ClamAV's daemon, as tcp://host:3310. Not set: files are not looked through for malware. */
    CLAMAV_URL: url(["tcp:"]).optional(),
    /** Links in mails are derived from it. Default: made once and kept in DATA_DIR. Changing it kills the links. */
    SECRET: z.string().min(32, "must have at least 32 characters").optional(),
    /** Ed25519, PKCS #8: PEM or one line of base64. Default: made once and kept in DATA_DIR. Signs the audit trail's checkpoints. */
    AUDIT_SIGNING_KEY: z.string().refine(isSigningKey, "must be an Ed25519 key (PKCS #8)").optional(),
    /** Public keys of before, whose checkpoints still count. */
    AUDIT_TRUSTED_KEYS: publicKeys,
    /** A session that is not used for so many days ends. */
    SESSION_DAYS: z.coerce.number("must be a number").int().min(1).max(365).default(30),
    /** Demo people and one-click sign-in. Default: only on this machine, with the embedded database. */
    DEMO: flag.optional(),
    LOG_LEVEL: z.enum(["silent", "fatal", "error", "warn", "info", "debug", "trace"]).default("info"),
    /** Set by npm for what it runs. */
    npm_lifecycle_event: z.string().optional(),
    /** Number of reverse proxies in front whose X-Forwarded-For is believed. */
    TRUST_PROXY: z.coerce.number("must be a number").int().min(0).max(10).default(0),
  })
  .superRefine((values, context) => {
    const refuse = (name: string, message: string) =>
      context.addIssue({ code: "custom", path: [name], message });
    if (values.DEMO && values.DATABASE_URL) {
      refuse("DEMO", "must not be true together with DATABASE_URL: anybody could become anybody there");
    }
    const elsewhere = values.PUBLIC_URL !== undefined && !isLocal(values.PUBLIC_URL);
    if (values.NODE_ENV === "production" && elsewhere && values.DATABASE_URL && !values.SECRET) {
      refuse("SECRET", "must be set in production together with DATABASE_URL, the same for every process");
    }
    if (values.NODE_ENV === "production" && elsewhere && values.DATABASE_URL && !values.AUDIT_SIGNING_KEY) {
      refuse(
        "AUDIT_SIGNING_KEY",
        "must be set in production together with DATABASE_URL (openssl genpkey -algorithm ed25519 -outform der | base64 -w0)",
      );
    }
    if (values.SMTP_URL && !values.MAIL_FROM) refuse("MAIL_FROM", "must be set together with SMTP_URL");
  })
  .transform((values) => {
    const publicUrl = values.PUBLIC_URL ?? `http://localhost:${values.PORT}`;
    const here = isLocal(publicUrl);
    return {
      ...values,
      PUBLIC_URL: publicUrl,
      MAIL_FROM: values.MAIL_FROM ?? "Dataveien <noreply@dataveien.example>",
      DEMO: values.DEMO ?? (values.DATABASE_URL === undefined && here),
    };
  });

export type Env = z.output<typeof settings>;

/** One or more settings are wrong; the message has a line for each and is meant to be read by people. */
export class EnvError extends Error {
  override name = "EnvError";
}

/** Checks settings. An empty string counts as not set, as in `PORT= npm start`. Throws EnvError. */
export function parseEnv(source: Record<string, string | undefined>): Env {
  const given = Object.fromEntries(
    Object.entries(source).filter(([, value]) => value !== undefined && value !== ""),
  );
  const result = settings.safeParse(given);
  if (result.success) return result.data;
  // Never the value: it may hold a password.
  const lines = result.error.issues.map(({ path, message }) => `  ${path.join(".")}: ${message}`);
  throw new EnvError(`These environment variables are wrong:\n${lines.join("\n")}`);
}

let parsed: Env | undefined;

/** The settings of this process, parsed on first use. */
export function env(): Env {
  parsed ??= parseEnv(process.env);
  return parsed;
}

/** `npm start` serves in production mode unless configured otherwise. Before anything that reads NODE_ENV when it loads (React does). */
export function defaultToProduction(): void {
  process.env.NODE_ENV ??= "production";
}
