// Names of test databases. Apart from database.ts, since the global setup may not import what imports vitest.
import { randomBytes } from "node:crypto";

export const databasePrefix = "dataveien_test_";

/** Name of the database that the demo is seeded in, beside the template that it was made from. */
export const demoTemplate = (template: string) => `${template}_demo`;

/** The name says when it was made (seconds), so that a later run can sweep up after one that was killed. */
export function newDatabaseName(): string {
  return `${databasePrefix}${Math.floor(Date.now() / 1000)}_${randomBytes(4).toString("hex")}`;
}
