// The case file that a party takes home: what it may read of its case, and enough about the rest to see that nothing has
// been changed or left out. Read by the browser as well.
import type { ChainedEvent, Checkpoint } from "#app/cases/execute/hash-preimages.ts";
import type { CaseKind, Role } from "#workflows/types.ts";
import type { InclusionProof } from "./inclusion.ts";

export const CASE_FILE_FORMAT = "dataveien-case-file/1";

export interface CaseFileHeader {
  format: typeof CASE_FILE_FORMAT;
  /** Where it comes from. */
  service: string;
  /** ISO 8601. */
  madeAt: string;
  /** As what the reader takes part in the case. */
  roles: Role[];
  case: {
    id: string;
    kind: CaseKind;
    reference: string;
    title: { nb: string; nn: string; en: string };
    state: string;
    openedAt: string;
  };
  parties: { role: Role; name: string }[];
  /** The newest checkpoint that has seen the case; null when none has yet. */
  checkpoint: Checkpoint | null;
  /**
   * Events whose words were erased before erasures were events of the case. Every other one must be named by an event
   * `payloads-erased`. Not in files that an older build has made.
   */
  erasedBefore?: number[];
  /** That the case stood at event `seq` when the checkpoint was signed. */
  proof: (InclusionProof & { seq: number }) | null;
}

/** Not this party's to know of; its digest lets the chain be followed past it. Null in the first format. */
export interface HiddenEvent {
  seq: number;
  hidden: true;
  digest: string | null;
  hash: string;
}

export interface ShownEvent extends Omit<ChainedEvent, "caseId"> {
  hash: string;
  /** Name of the actor, as the case page shows it. Not part of the chain. */
  who: string | null;
  /** `withheld`: said between others. `erased`: nobody has it any more. */
  said: { salt: string; payload: Record<string, unknown> } | "withheld" | "erased";
}

export type CaseFileEvent = HiddenEvent | ShownEvent;

export interface CaseFile extends CaseFileHeader {
  events: CaseFileEvent[];
  /** Over all of the above; see `sealText`. */
  signature: { publicKey: string; value: string };
}

/** What is signed: the hash of the file's canonical JSON without `signature`. */
export const sealText = (hash: string): string => `${CASE_FILE_FORMAT}\n${hash}`;
