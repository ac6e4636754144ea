// Approved requests that both sides have published as examples, for applicants who write one: few, and never with a name.
import { db } from "#db/client.server.ts";
import { listExamples, type ShownExample } from "#db/queries/published-examples.ts";

const most = 3;

/** @param typed the choices and texts of the one that is written, as far as there are any */
export const findExamples = (
  dataset: { id: string; ownerId: string },
  typed: Readonly<Record<string, string | undefined>> = {},
): Promise<ShownExample[]> =>
  listExamples(
    db(),
    {
      datasetId: dataset.id,
      ownerId: dataset.ownerId,
      purposeKind: typed.purposeKind ?? "",
      extent: typed.extent ?? "",
      area: typed.area ?? "",
      words: [typed.purpose, typed.use].filter(Boolean).join(" "),
    },
    most,
  );
