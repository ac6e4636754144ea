// Ids of what a command opens, derived from the command's own id: machines need no randomness, replay gives the same
// ids, and a repeated command can never open a second case.

const MASK = 0xffff_ffff_ffffn;

/**
 * The n-th id (n ≥ 0) that belongs to a command: its UUID with n + 1 added to the last 48 bits. Command ids are random
 * in the other 74 bits, so ids of different commands do not meet.
 */
export function childId(commandId: string, n: number): string {
  const last = commandId.slice(24);
  const next = (BigInt(`0x${last || "0"}`) + BigInt(n + 1)) & MASK;
  return commandId.slice(0, 24) + next.toString(16).padStart(12, "0");
}
