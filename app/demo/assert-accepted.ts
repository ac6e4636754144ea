// The demo goes through the real write path: a refused command stops the seeding, and the error says which.
import type { CommandResult } from "#app/cases/execute/command.ts";

/** @param tale the demo entry the command belongs to, for the error message */
export function assertAccepted(
  result: CommandResult,
  tale: string,
  does: string,
): Extract<CommandResult, { ok: true }> {
  if (!result.ok) throw new Error(`Demo ${tale}: ${does} was refused: ${JSON.stringify(result.refusal)}`);
  return result;
}
