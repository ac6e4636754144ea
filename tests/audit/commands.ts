// The commands of the operator as they are run: a process of their own on the database of the test.
import { execFile } from "node:child_process";
import { databaseConnection } from "#db/client.server.ts";
import { connectionUrl } from "#db/connection.ts";

export interface Ran {
  code: number;
  out: string;
  err: string;
}

/** @param name of the file in app/ops, without "-cli.ts" */
export function run(
  name: string,
  args: readonly string[] = [],
  env: Record<string, string> = {},
): Promise<Ran> {
  return new Promise((done) => {
    execFile(
      process.execPath,
      ["--import", "tsx", `app/ops/${name}-cli.ts`, ...args],
      {
        env: {
          PATH: process.env.PATH,
          NODE_ENV: "test",
          LOG_LEVEL: "silent",
          // The keys of this process are those of the installation.
          DATA_DIR: process.env.DATA_DIR,
          DATABASE_URL: connectionUrl(databaseConnection()),
          ...env,
        },
      },
      (error, out, err) => done({ code: error ? Number(error.code) : 0, out, err }),
    );
  });
}

export const json = <T>({ out }: Ran): T => JSON.parse(out) as T;
