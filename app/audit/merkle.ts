// Merkle trees as certificate logs use them (RFC 9162, section 2.1): a leaf and a node can never be taken for each other.
import { createHash } from "node:crypto";

const LEAF = Buffer.of(0);
const NODE = Buffer.of(1);

/** 32 bytes. */
export const leafHash = (text: string): Buffer => createHash("sha256").update(LEAF).update(text).digest();

const nodeHash = (left: Buffer, right: Buffer): Buffer =>
  createHash("sha256").update(NODE).update(left).update(right).digest();

export interface TreeHasher {
  add(leaf: Buffer): void;
  /** Leaves so far. */
  readonly size: number;
  /** Hex. Of no leaves: the hash of nothing, as the RFC has it. */
  root(): string;
}

/** The root of any number of leaves in memory that grows with their logarithm. */
export function treeHasher(): TreeHasher {
  // Roots of perfect subtrees, largest first: one for each bit of the size.
  const subtrees: Buffer[] = [];
  let size = 0;
  return {
    add(leaf) {
      let node = leaf;
      for (let n = size; n % 2 === 1; n = (n - 1) / 2) node = nodeHash(subtrees.pop() as Buffer, node);
      subtrees.push(node);
      size++;
    },
    get size() {
      return size;
    },
    root() {
      if (size === 0) return createHash("sha256").digest("hex");
      return subtrees.reduceRight((right, left) => nodeHash(left, right)).toString("hex");
    },
  };
}

/** The siblings from a leaf up to the root, hex, lowest first. @param index of the leaf, from 0 */
export function auditPath(leaves: readonly Buffer[], index: number): string[] {
  if (leaves.length <= 1) return [];
  let half = 1;
  while (half * 2 < leaves.length) half *= 2;
  const [left, right] = [leaves.slice(0, half), leaves.slice(half)];
  return index < half
    ? [...auditPath(left, index), rootOf(right)]
    : [...auditPath(right, index - half), rootOf(left)];
}

export function rootOf(leaves: readonly Buffer[]): string {
  const tree = treeHasher();
  for (const leaf of leaves) tree.add(leaf);
  return tree.root();
}
