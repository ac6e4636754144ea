// Is a case file whole? Needs the file alone: no server, no database. The same for the page, where the browser computes,
// and for the command line.
import { canonicalJson } from "#app/cases/execute/canonical-json.ts";
import {
  checkpointText,
  eventText,
  firstFormatText,
  leafText,
  linkText,
  NO_HASH,
  payloadText,
} from "#app/cases/execute/hash-preimages.ts";
import {
  CASE_FILE_FORMAT,
  type CaseFile,
  type CaseFileEvent,
  type ShownEvent,
  sealText,
} from "./case-file.ts";
import { bytesOf, bytesOfHex, type Hashing, hashText } from "./hashing.ts";
import { rootFromPath } from "./inclusion.ts";
import { erasuresOf } from "./verify-erasures.ts";

export const FILE_FAULTS = [
  "no-case-file",
  "changed",
  "gap",
  "hash",
  "said",
  "erased",
  "head",
  "checkpoint",
  "checkpoint-signature",
  "proof",
] as const;
export type FileFault = (typeof FILE_FAULTS)[number];

export interface CaseFileCheck {
  ok: boolean;
  faults: { code: FileFault; seq: number | null }[];
  reference: string;
  madeAt: string;
  service: string;
  events: number;
  hidden: number;
  withheld: number;
  erased: number;
  /** Up to this event a checkpoint vouches for the case; null without one. */
  coveredTo: number | null;
  checkpoint: { number: number; takenAt: string; hash: string } | null;
  /** To trust the file is to trust these keys: compare them with those that the service publishes. Hex. */
  keys: string[];
  /** False where this machine cannot check signatures; everything else has been. */
  signaturesChecked: boolean;
}

/** Faults are values; nothing in the file makes it throw. */
export async function checkCaseFile(text: string, hashing: Hashing): Promise<CaseFileCheck> {
  try {
    const file = JSON.parse(text.replace(/^\uFEFF/, "")) as CaseFile;
    if (file?.format === CASE_FILE_FORMAT && Array.isArray(file.events)) return await check(file, hashing);
  } catch {
    // Not JSON, or JSON of another shape.
  }
  return { ...NOTHING, faults: [{ code: "no-case-file", seq: null }] };
}

const NOTHING: CaseFileCheck = {
  ok: false,
  faults: [],
  reference: "",
  madeAt: "",
  service: "",
  events: 0,
  hidden: 0,
  withheld: 0,
  erased: 0,
  coveredTo: null,
  checkpoint: null,
  keys: [],
  signaturesChecked: true,
};

async function check(file: CaseFile, hashing: Hashing): Promise<CaseFileCheck> {
  const faults: CaseFileCheck["faults"] = [];
  const fault = (code: FileFault, seq: number | null = null) => faults.push({ code, seq });
  const { signature, ...sealed } = file;
  const seal = sealText(await hashText(hashing, canonicalJson(sealed)));
  const signatures = [await isSignedBy(hashing, signature.publicKey, signature.value, seal)];
  if (signatures[0] === false) fault("changed");

  // Files of before erasures were events do not say which of theirs were.
  const erasures = Array.isArray(file.erasedBefore) ? erasuresOf(file.erasedBefore) : undefined;
  let previous = NO_HASH;
  for (const [i, event] of file.events.entries()) {
    if (event.seq !== i + 1) fault("gap", event.seq);
    else if ((await hashAfter(hashing, previous, file.case.id, event)) !== event.hash)
      fault("hash", event.seq);
    if (!("hidden" in event) && event.said !== "withheld")
      erasures?.see(event, event.said === "erased" ? null : event.said.payload);
    if (!("hidden" in event) && typeof event.said === "object") {
      const { salt, payload } = event.said;
      if ((await hashText(hashing, payloadText(salt, payload))) !== event.commitment)
        fault("said", event.seq);
    }
    previous = event.hash;
  }
  for (const { seq } of erasures?.faults() ?? []) fault("erased", seq);
  const last = file.events.at(-1);
  if (!last || (!("hidden" in last) && last.stateAfter !== file.case.state)) fault("head");
  signatures.push(await checkCheckpoint(file, hashing, fault));

  const shown = file.events.filter((e): e is ShownEvent => !("hidden" in e));
  return {
    ok: faults.length === 0,
    faults,
    reference: String(file.case.reference),
    madeAt: String(file.madeAt),
    service: String(file.service),
    events: file.events.length,
    hidden: file.events.length - shown.length,
    withheld: shown.filter((e) => e.said === "withheld").length,
    erased: shown.filter((e) => e.said === "erased").length,
    coveredTo: file.proof?.seq ?? null,
    checkpoint: file.checkpoint && {
      number: file.checkpoint.number,
      takenAt: file.checkpoint.takenAt,
      hash: file.checkpoint.hash,
    },
    keys: [...new Set([signature.publicKey, ...(file.checkpoint ? [file.checkpoint.publicKey] : [])])],
    signaturesChecked: !signatures.includes(null),
  };
}

async function hashAfter(
  hashing: Hashing,
  previous: string,
  caseId: string,
  e: CaseFileEvent,
): Promise<string> {
  // An event of the first format that is hidden cannot be recomputed; the seal alone vouches for it.
  if ("hidden" in e) return e.digest === null ? e.hash : hashText(hashing, linkText(previous, e.digest));
  const event = { ...e, caseId };
  if (e.format === 1) return hashText(hashing, firstFormatText(previous, event));
  return hashText(hashing, linkText(previous, await hashText(hashing, eventText(event))));
}

/** @returns whether the signature is right; null when it cannot be checked, true when there is nothing to check */
async function checkCheckpoint(
  { checkpoint, proof, events, ...file }: CaseFile,
  hashing: Hashing,
  fault: (code: FileFault, seq?: number | null) => void,
): Promise<boolean | null> {
  if (checkpoint === null && proof === null) return true;
  if (checkpoint === null || proof === null) {
    fault("proof");
    return true;
  }
  const text = checkpointText(checkpoint);
  if ((await hashText(hashing, text)) !== checkpoint.hash) fault("checkpoint");
  const signed = await isSignedBy(hashing, checkpoint.publicKey, checkpoint.signature, text);
  if (signed === false) fault("checkpoint-signature");
  const head = events[proof.seq - 1];
  const leaf = leafText({
    caseId: file.case.id,
    reference: file.case.reference,
    seq: proof.seq,
    hash: head?.hash ?? "",
  });
  const root = await rootFromPath(hashing, leaf, proof);
  if (root !== checkpoint.root || proof.size !== checkpoint.leaves) fault("proof", proof.seq);
  return signed;
}

async function isSignedBy(hashing: Hashing, publicKey: string, signature: string, text: string) {
  const [key, value] = [bytesOfHex(publicKey), bytesOfHex(signature)];
  if (key?.length !== 32 || value?.length !== 64) return false;
  return hashing.verify(key, value, bytesOf(text));
}
