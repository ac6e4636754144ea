// Walks a workflow through decide(), breadth first, until no new state value is found: what can be reached at all.
import { decide, open } from "#workflows/decide.ts";
import { WORKFLOWS } from "#workflows/registry.ts";
import { HOUSE_POLICY } from "#workflows/request/access-policy.ts";
import type { RequestContext } from "#workflows/request/context.ts";
import { type CaseState, readState, restore, stored } from "#workflows/state.ts";
import type { CaseKind, StoredSnapshot } from "#workflows/types.ts";
import { AT, inputs, moreInputs, samples, uuid } from "./samples.ts";
import { agreementShape } from "./samples-agreement.ts";

export interface Reached {
  key: string;
  state: CaseState;
  snapshot: StoredSnapshot;
}
export interface Walk {
  reached: Map<string, Reached>;
  /** "from --command--> to" by state keys, without talk. */
  transitions: Set<string>;
}

const TWO_STAGES = {
  ...HOUSE_POLICY,
  of: "organisation",
  version: 1,
  stages: [
    { name: "Unit", needed: 1, approvers: [] },
    { name: "Management", needed: 1, approvers: [] },
  ],
};

const few = (list: unknown[] | undefined) => Math.min(2, list?.length ?? 0);

const reviewShape = (reviews: { state: string; blocking: boolean }[]) =>
  reviews
    .filter((r) => r.state !== "cancelled")
    .map((r) => (r.state === "asked" ? `asked ${r.blocking}` : r.state))
    .join();

const togetherShape = ({ coApplicants = [], leadOffer }: RequestContext) =>
  [...coApplicants.slice(0, 2).map((x) => x.state), leadOffer ? "asked to lead" : ""].join();

/** Two situations are the same when the active states are, and what is counted in memory is, up to two. */
function keyOf(kind: CaseKind, snapshot: StoredSnapshot, state: CaseState) {
  const c = snapshot.context as Record<string, unknown[]>;
  const { agreement, appeal, decision, draft, approvals, policy } =
    snapshot.context as unknown as RequestContext;
  const shape =
    kind === "request"
      ? [
          agreement?.state ?? "",
          // Once an appeal has brought it back, all begins anew; only what was heard to the end leaves a trace.
          appeal?.outcome === "upheld" || appeal?.outcome === "dismissed" ? "heard" : "",
          state.state === "appealed" ? decision?.outcome : "",
          few(c.questions),
          few(c.consents),
          state.state === "deciding" ? `${policy.stages.length} ${few(approvals)} ${draft?.outcome}` : "",
          c.deliveredAt ? "d" : "",
          c.openData ? "o" : "",
          // Who joins matters nowhere else: one beginning is enough to see it.
          state.state === "draft" ? togetherShape(snapshot.context as never) : "",
          // What has been asked of whom matters only where somebody still waits.
          state.state === "received" ? few(c.forwards) : "",
          state.state === "assessing" ? reviewShape(c.reviews as never) : "",
          (c.consents as { state: string }[])
            .map((x) => x.state)
            .sort()
            .join(),
          JSON.stringify(
            (c.questions as { status: string; blocking: boolean }[]).map((q) => [q.status, q.blocking]),
          ),
        ].join("/")
      : kind === "agreement"
        ? agreementShape(snapshot.context as never)
        : "";
  const written = (snapshot.context as unknown as RequestContext).draft ? " (written)" : "";
  const key = `${state.active.join(" + ")}${c.openData ? " (open data)" : ""}${written}`;
  return { key, deep: `${state.active.join("+")}#${shape}` };
}

export function explore(kind: CaseKind): Walk {
  const workflow = WORKFLOWS[kind];
  const stamp = (n: number) => ({ caseId: uuid(9), at: AT, by: uuid(100), commandId: uuid(1000 + n) });
  const reached = new Map<string, Reached>();
  const transitions = new Set<string>();
  const seen = new Set<string>();
  const queue: Reached[] = [];
  const add = (snapshot: StoredSnapshot, state: CaseState): string | null => {
    const { key, deep } = keyOf(kind, snapshot, state);
    const found = { key, state, snapshot };
    const c = snapshot.context as {
      consents?: unknown[];
      questions?: unknown[];
      clarifications?: unknown[];
      reviews?: unknown[];
      versions?: number;
    };
    // Reviews are walked apart from questions and consents: regions do not see each other, and a table of all their
    // combinations is read by nobody.
    if (few(c.reviews) > 0 && few(c.questions) + few(c.consents) > 0) return null;
    if (!reached.has(key)) reached.set(key, found);
    // One of each is enough to see every region move; two consents, so that one can be enough and then not.
    const small =
      few(c.questions) <= 1 &&
      few(c.clarifications) <= 1 &&
      few(c.reviews) <= 1 &&
      (c.consents?.length ?? 0) <= 2 &&
      (c.versions ?? 0) <= 3;
    if (!seen.has(deep) && small) {
      seen.add(deep);
      queue.push(found);
      // The same under a policy that asks for more than one.
      const c = snapshot.context as unknown as RequestContext;
      if (state.state === "deciding" && c.policy.version === 0) {
        add({ ...snapshot, context: { ...snapshot.context, policy: TWO_STAGES } }, state);
      }
    }
    return key;
  };
  let n = 1;
  for (const input of [inputs[kind], ...(moreInputs[kind] ?? [])]) {
    const first = open(kind, { id: uuid(100), roles: workflow.openedBy }, input, stamp(0));
    if (!first.ok) throw new Error(`cannot open a ${kind}: ${JSON.stringify(first.refusal)}`);
    add(stored(first.snapshot), readState(first.snapshot));
  }
  for (let here = queue.shift(); here; here = queue.shift()) {
    const shot = restore(workflow, here.snapshot);
    for (const type of Object.keys(workflow.commands)) {
      for (const payload of samples[kind][type]?.(here.snapshot.context as never) ?? []) {
        // Somebody new who may: people are policy's business. Only in an agreement the two sides give the same commands.
        const roles = workflow.policy[type]?.roles ?? [];
        for (const role of kind === "agreement" ? roles : roles.slice(0, 1)) {
          const by = uuid(200 + n);
          // A refusal costs decide() a list of all that is possible, which nobody reads here.
          if (!shot.can({ ...payload, type, ...stamp(n), by, role })) continue;
          const actor = { id: by, roles: [role] };
          const step = decide(kind, here.snapshot, actor, { type, ...payload }, { ...stamp(n++), by });
          if (!step.ok) continue;
          const to = add(stored(step.snapshot), readState(step.snapshot));
          if (!step.quiet && to) transitions.add(`${here.key} --${type}--> ${to}`);
        }
      }
    }
  }
  return { reached, transitions };
}
