// What the demo shows must be true: a command of it that is refused stops the seeding, and says which.
import type { CommandResult } from "#app/cases/execute/command.ts";

/** @param tale whose command it is, for whoever has to find it */
export function assertAccepted(
  result: CommandResult,
  tale: string,
  does: string,
): Extract<CommandResult, { ok: true }> {
  if (!result.ok) throw new Error(`Demo ${tale}: ${does} was refused: ${JSON.stringify(result.refusal)}`);
  return result;
}
