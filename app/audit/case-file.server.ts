// Puts a case file together for one reader. The JSON is written as it is read, in canonical form, and sealed at the end.
import { createHash, sign } from "node:crypto";
import { canonicalJson } from "#app/cases/execute/canonical-json.ts";
import { findCaseForActor, type Reader } from "#app/cases/execute/case-for-actor.server.ts";
import { leafText } from "#app/cases/execute/hash-preimages.ts";
import type { LoadedCase } from "#app/cases/execute/load-case.server.ts";
import { env } from "#app/platform/env.server.ts";
import { log } from "#app/platform/http/log.server.ts";
import { db, sqlClient } from "#db/client.server.ts";
import { coveredHeads, findCheckpoint, listErasedBefore, listLeaves } from "#db/queries/cases/audit.ts";
import { findCaseFacts, namesOfOrganisations } from "#db/queries/cases/cases.ts";
import type { CaseKind, Role } from "#workflows/types.ts";
import { CASE_FILE_FORMAT, type CaseFileHeader, sealText } from "./case-file.ts";
import { type DisclosedEvent, disclosedEvents } from "./case-file-events.server.ts";
import { auditPath, leafHash } from "./merkle.ts";
import { signingKey } from "./signing-key.server.ts";
import { takeCheckpoints } from "./take-checkpoints.server.ts";
import { checkpointOf } from "./verify-checkpoints.server.ts";

export interface OpenCaseFile {
  header: CaseFileHeader;
  events(): AsyncGenerator<DisclosedEvent>;
}

/** Undefined when there is no such case of this kind for the reader. */
export async function openCaseFile(
  reader: Reader,
  caseId: string | undefined,
  kind: CaseKind,
  at: Date = new Date(),
): Promise<OpenCaseFile | undefined> {
  const found = await findCaseForActor(caseId, reader);
  if (!found || found.row.kind !== kind) return undefined;
  const { row, roles } = found;
  const facts = await findCaseFacts(db(), row.id);
  if (!facts) return undefined;
  return {
    header: {
      format: CASE_FILE_FORMAT,
      service: env().PUBLIC_URL,
      madeAt: at.toISOString(),
      roles,
      case: {
        id: row.id,
        kind,
        reference: row.reference,
        title: facts.title,
        state: row.state,
        openedAt: facts.createdAt.toISOString(),
      },
      parties: await partiesOf(row, facts.assigneeName),
      erasedBefore: await listErasedBefore(sqlClient(), row.id),
      ...(await vouchedFor(row)),
    },
    events: () => disclosedEvents(row, roles, row.seq),
  };
}

/** Organisations by their role, and the assignee. People who act by link stay unnamed. */
async function partiesOf(row: LoadedCase, assignee: string | null): Promise<CaseFileHeader["parties"]> {
  const orgs = row.parties.flatMap(({ principal, role }) =>
    principal.startsWith("org:") ? [{ role, id: principal.split(":")[1] ?? "" }] : [],
  );
  const names = await namesOfOrganisations(
    db(),
    orgs.map((o) => o.id),
  );
  const parties = orgs.flatMap(({ role, id }) => (names[id] ? [{ role, name: names[id] }] : []));
  const worker: Role = row.kind === "legal-question" ? "adviser" : "handler";
  if (assignee !== null) parties.push({ role: worker, name: assignee });
  return parties.sort((a, b) => (`${a.role} ${a.name}` < `${b.role} ${b.name}` ? -1 : 1));
}

/** The newest checkpoint over the case, taken now when the job has not come to it yet. */
async function vouchedFor(row: LoadedCase): Promise<Pick<CaseFileHeader, "checkpoint" | "proof">> {
  const newest = async () => (await coveredHeads(sqlClient(), [row.id]))[0];
  let leaf = await newest();
  if (leaf?.seq !== row.seq) {
    // A checkpoint that cannot be taken is a fault of ours, and no reason to refuse a party its file.
    await takeCheckpoints().catch((error: unknown) => log().error({ err: error }, "no checkpoint"));
    leaf = await newest();
  }
  const checkpoint = leaf && (await findCheckpoint(sqlClient(), leaf.checkpoint));
  // Newer than what was read of the case: the next download has it.
  if (!leaf || !checkpoint || leaf.seq > row.seq) return { checkpoint: null, proof: null };
  const leaves = (await listLeaves(sqlClient(), leaf.checkpoint)).map((l) => leafHash(leafText(l)));
  return {
    checkpoint: checkpointOf(checkpoint),
    proof: {
      seq: leaf.seq,
      index: leaf.position,
      size: leaves.length,
      path: auditPath(leaves, leaf.position),
    },
  };
}

/** The file as text, piece by piece: canonical JSON, keys in order, `signature` last as the order has it. */
export async function* caseFileJson({ header, events }: OpenCaseFile): AsyncGenerator<string> {
  const hash = createHash("sha256");
  const said = (text: string) => {
    hash.update(text);
    return text;
  };
  const before = canonicalJson({
    case: header.case,
    checkpoint: header.checkpoint,
    erasedBefore: header.erasedBefore,
  });
  const after = canonicalJson({
    format: header.format,
    madeAt: header.madeAt,
    parties: header.parties,
    proof: header.proof,
    roles: header.roles,
    service: header.service,
  });
  yield said(`${before.slice(0, -1)},"events":[`);
  let first = true;
  for await (const { event } of events()) {
    yield said(`${first ? "" : ","}${canonicalJson(event)}`);
    first = false;
  }
  yield said(`],${after.slice(1, -1)}`);
  // What is hashed ends here with the brace; in the file the signature stands before it.
  hash.update("}");
  const { privateKey, publicKey } = signingKey();
  const value = sign(null, Buffer.from(sealText(hash.digest("hex"))), privateKey).toString("hex");
  yield `,"signature":${canonicalJson({ publicKey, value })}}`;
}
