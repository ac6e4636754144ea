// What is asked of the database while something is done: the text of each statement, from both pools of this process.
import { db, sqlClient } from "#db/client.server.ts";

/** postgres.js calls `debug` for each statement that it sends; the clients keep their options for that long only. */
export async function statementsOf(work: () => Promise<unknown>): Promise<string[]> {
  const said: string[] = [];
  const clients = [sqlClient(), (db() as unknown as { $client: ReturnType<typeof sqlClient> }).$client];
  for (const client of clients)
    Object.assign(client.options, { debug: (_: number, query: string) => said.push(query) });
  try {
    await work();
  } finally {
    for (const client of clients) Object.assign(client.options, { debug: false });
  }
  return said.map((query) => query.replace(/\s+/g, " ").trim());
}
