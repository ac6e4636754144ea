// Values for `in (…)`, each as a parameter.
import { type SQL, sql } from "drizzle-orm";

/** @param values at least one */
export const inList = (values: readonly string[]): SQL =>
  sql.join(
    values.map((v) => sql`${v}`),
    sql`, `,
  );
