// Where walks begin, and what each leaves out: commands that have nothing to do with each other are walked apart.
import { inputs, moreInputs, STAGED_DATASET } from "#tests/cases/samples.ts";
import { coApplicantSamples } from "#tests/cases/samples-co-applicants.ts";
import { showingCommands } from "#workflows/request/showing-commands.ts";
import type { CaseKind } from "#workflows/types.ts";
import type { Beginning } from "./case-model.ts";

type Walk = Omit<Beginning, "kind">;

const together = Object.keys(coApplicantSamples);
const showing = Object.keys(showingCommands);
/** What is found out before a decision, and what comes long after it. */
const assessment = ["ask-clarification", "ask-resource-centre", "require-consent", "ask-review"];
const delays = ["forward", "send-interim-answer", "extend-deadline", "appeal", "suspend"];

const WALKS: Partial<Record<CaseKind, readonly Walk[]>> = {
  request: [
    { input: inputs.request, without: [...together, ...showing] },
    { input: inputs.request, without: [...assessment, ...delays, ...showing, "amend", "appoint-lead"] },
    // Showing it to others touches nothing else: the straight way is enough.
    {
      input: inputs.request,
      without: [...together, ...assessment, ...delays, "amend", "return-to-handler", "refuse", "hand-over"],
    },
    // Two have to agree, one after the other.
    {
      input: { ...inputs.request, dataset: { ...(inputs.request.dataset as object), id: STAGED_DATASET } },
      without: [...together, ...assessment, ...delays, ...showing],
    },
  ],
};

export const walksOf = (kind: CaseKind): Beginning[] =>
  [
    ...(WALKS[kind] ?? [{ input: inputs[kind], without: [] }]),
    ...(moreInputs[kind] ?? []).map((input) => ({ input, without: [...together, ...showing] })),
  ].map((walk) => ({ kind, ...walk }));
