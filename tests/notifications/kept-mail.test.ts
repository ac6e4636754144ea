// Without an SMTP server nothing is lost: mail is kept, with its own secret in the data directory.
// Alone in its process: it has no SECRET, and a DATA_DIR of its own.
import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { newKey } from "#app/audit/signing-key.server.ts";
import { drainJobs } from "#app/jobs/worker.server.ts";
import { enqueueMail } from "#app/notifications/enqueue-mail.server.ts";
import { parseEnv } from "#app/platform/env.server.ts";
import { tokenOfLink } from "#app/platform/link-token.server.ts";
import { secret } from "#app/platform/secret.server.ts";
import { db } from "#db/client.server.ts";
import { mails } from "#db/schema/mail.ts";
import { withDatabase } from "#tests/support/database.ts";

const directory = mkdtempSync(join(tmpdir(), "dataveien-secret-"));
process.env.DATA_DIR = join(directory, "data");
delete process.env.SECRET;
withDatabase();
afterAll(() => rmSync(directory, { recursive: true }));

test("mail is kept when no server is set up", async () => {
  const to = { name: "Kari", email: "kari@example.no", locale: "en" as const };
  await enqueueMail(db(), {
    topic: "already-registered",
    to,
    facts: { path: "/sign-in" },
    idempotencyKey: "1",
  });
  await drainJobs();
  const [mail] = await db().select().from(mails);
  expect(mail).toMatchObject({ status: "kept", attempts: 0, sentAt: null });
});

test("the secret is made once, for this user only, and links follow from it", () => {
  const file = join(directory, "data", "secret");
  const made = secret();
  expect(made.length).toBeGreaterThanOrEqual(32);
  expect(readFileSync(file, "utf8")).toBe(made);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(tokenOfLink("a")).toBe(tokenOfLink("a"));
  expect(tokenOfLink("a")).not.toBe(tokenOfLink("b"));
  expect(tokenOfLink("a")).toMatch(/^[\w-]{43}$/);
});

test("in production with a database of one's own the secret and the key must be given", () => {
  const production = {
    NODE_ENV: "production",
    DATABASE_URL: "postgres://db/dataveien",
    PUBLIC_URL: "https://dataveien.example",
  };
  expect(() => parseEnv(production)).toThrow(/SECRET: must be set in production/);
  expect(() => parseEnv({ ...production, SECRET: "short" })).toThrow(/SECRET: must have at least 32/);
  const secret = { SECRET: "x".repeat(32) };
  expect(() => parseEnv({ ...production, ...secret })).toThrow(
    /AUDIT_SIGNING_KEY: must be set in production/,
  );
  expect(() => parseEnv({ AUDIT_SIGNING_KEY: "MC4CAQA" })).toThrow(
    /AUDIT_SIGNING_KEY: must be an Ed25519 key/,
  );
  expect(parseEnv({ ...production, ...secret, AUDIT_SIGNING_KEY: newKey() }).SECRET).toHaveLength(32);
});
