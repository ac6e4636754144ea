// Walks one planned path with a case in the database, through the only write path there is.
import type { CommandResult } from "#app/cases/execute/command.ts";
import { execute, newCommandId, openCase } from "#app/cases/execute/execute.server.ts";
import { type LoadedCase, loadCase } from "#app/cases/execute/load-case.server.ts";
import { sqlClient } from "#db/client.server.ts";
import { childId } from "#workflows/child-id.ts";
import { WORKFLOWS } from "#workflows/registry.ts";
import type { RequestContext } from "#workflows/request/context.ts";
import { readState, restore } from "#workflows/state.ts";
import { type ModelState, momentOf, moveKey, payloadOf, situationOf } from "./case-model.ts";
import { commander } from "./cast.ts";
import type { Path } from "./plan-paths.ts";

/** @returns commands given. Throws at the first step that does not come out as the model said, naming the whole path. */
export async function walkPath({ input, first, steps }: Path): Promise<number> {
  const { kind } = first;
  const { openedBy, policy } = WORKFLOWS[kind];
  const way: string[] = [];
  const done = (result: CommandResult) => {
    if (result.ok) return result;
    throw new Error(`${kind}: ${way.join(" → ")}: refused, ${JSON.stringify(result.refusal)}`);
  };
  const by = commander(openedBy[0] === "system" ? "system" : "applicant", []);
  way.push("create");
  // A link belongs to one case.
  const own = { ...input, ...("linkId" in input ? { linkId: newCommandId() } : {}) };
  const { caseId } = done(
    await openCase({ kind, input: own, commandId: newCommandId(), by, roles: openedBy, at: momentOf(0) }),
  );
  let here = await read(caseId, first);
  for (const [i, { move, next }] of steps.entries()) {
    way.push(moveKey(move));
    const payload = payloadOf(kind, here.snapshot, move);
    const at = momentOf(i + 1);
    const consentId = kind === "request" && move.type === "consent-accepted" ? pending(here, payload) : null;
    done(
      consentId
        ? await acceptedBySubject(consentId, at)
        : await execute({
            caseId,
            command: { ...payload, type: move.type },
            commandId: newCommandId(),
            by: commander(move.by, here.parties, payload),
            systemOnly: policy[move.type]?.systemOnly ?? false,
            at,
          }),
    );
    here = await read(caseId, next);
  }
  return steps.length + 1;

  /** What the database holds, which has to be what the model foresees. */
  async function read(id: string, foreseen: ModelState): Promise<LoadedCase> {
    const c = await loadCase(sqlClient(), id, newCommandId());
    if (!c) throw new Error(`${kind}: ${way.join(" → ")}: the case is not there`);
    const state = readState(restore(WORKFLOWS[kind], c.snapshot));
    const [is, should] = [
      { state, snapshot: c.snapshot, ball: c.ball },
      { ...foreseen, ball: foreseen.state.ball },
    ].map((one) => `${situationOf(one)}, ball: ${one.ball}`);
    if (is !== should) throw new Error(`${kind}: ${way.join(" → ")}\nis:       ${is}\nforeseen: ${should}`);
    return c;
  }
}

/** The consent that a request is notified of, where its own case still waits for the subject. */
function pending({ snapshot }: LoadedCase, payload: Record<string, unknown> | undefined): string | null {
  const { consents } = snapshot.context as Pick<RequestContext, "consents">;
  return consents.find((x) => x.id === payload?.consentId && x.state === "pending")?.id ?? null;
}

/** Said by the subject, and heard by the request from there: what later speaks to the consent finds it accepted. */
const acceptedBySubject = (consentId: string, at: string) =>
  execute({
    caseId: consentId,
    command: { type: "accept", textVersion: "1", locale: "nb" },
    commandId: newCommandId(),
    // The link's id follows the consent's (workflows/request/effects.ts).
    by: { userId: null, principals: [`link:${childId(consentId, 0)}`] },
    at,
  });
