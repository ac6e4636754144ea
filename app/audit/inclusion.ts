// Is this head among those that a checkpoint signed? RFC 9162, section 2.1.3.2.
import { bytesOf, bytesOfHex, type Hashing, hexOf } from "./hashing.ts";

export interface InclusionProof {
  /** Of the leaf, from 0. */
  index: number;
  /** Leaves of the tree. */
  size: number;
  /** Siblings up to the root, hex. */
  path: readonly string[];
}

/** The root that leaf and path lead to, hex; null when the path has the wrong length for its place. */
export async function rootFromPath(
  hashing: Hashing,
  leaf: string,
  { index, size, path }: InclusionProof,
): Promise<string | null> {
  if (!Number.isSafeInteger(index) || !Number.isSafeInteger(size) || index < 0 || index >= size) return null;
  let node = await hashing.sha256(joined(Uint8Array.of(0), bytesOf(leaf)));
  let here = index;
  let last = size - 1;
  for (const hex of path) {
    const sibling = bytesOfHex(hex);
    if (!sibling || last === 0) return null;
    const isRight = here % 2 === 1 || here === last;
    node = await hashing.sha256(
      isRight ? joined(Uint8Array.of(1), sibling, node) : joined(Uint8Array.of(1), node, sibling),
    );
    // The last leaf of a tree that is not full has no sibling on some levels.
    while (isRight && here % 2 === 0 && here !== 0) {
      here = Math.floor(here / 2);
      last = Math.floor(last / 2);
    }
    here = Math.floor(here / 2);
    last = Math.floor(last / 2);
  }
  return last === 0 ? hexOf(node) : null;
}

function joined(...parts: readonly Uint8Array<ArrayBuffer>[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(parts.reduce((n, part) => n + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
