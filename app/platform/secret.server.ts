// The secret that links in mails are derived from. Without SECRET it is made once and kept beside the database.
import { randomBytes } from "node:crypto";
import { join, resolve } from "node:path";
import { env } from "./env.server.ts";
import { persistedSecret } from "./persisted-secret.server.ts";

let known: string | undefined;

/** At least 32 characters, the same for every process of this installation. */
export function secret(): string {
  known ??=
    env().SECRET ??
    persistedSecret(join(resolve(env().DATA_DIR), "secret"), () => randomBytes(32).toString("base64url"));
  return known;
}
