// Where walks begin, and what each leaves out: commands that have nothing to do with each other are walked apart.
import { inputs, moreInputs, STAGED_DATASET } from "#tests/cases/samples.ts";
import { coApplicantSamples } from "#tests/cases/samples-co-applicants.ts";
import { publishedExampleCommands } from "#workflows/request/showing-commands.ts";
import type { CaseKind } from "#workflows/types.ts";
import type { Beginning } from "./case-model.ts";

type Walk = Omit<Beginning, "kind">;

const coApplicantCommandTypes = Object.keys(coApplicantSamples);
const exampleCommandTypes = Object.keys(publishedExampleCommands);
/** What is found out before a decision, and what comes long after it. */
const assessment = ["ask-clarification", "ask-resource-centre", "require-consent", "ask-review"];
const delays = ["forward", "send-interim-answer", "extend-deadline", "appeal", "suspend"];

const WALKS: Partial<Record<CaseKind, readonly Walk[]>> = {
  request: [
    { input: inputs.request, without: [...coApplicantCommandTypes, ...exampleCommandTypes] },
    {
      input: inputs.request,
      without: [...assessment, ...delays, ...exampleCommandTypes, "amend", "appoint-lead"],
    },
    // Showing it to others touches nothing else: the straight way is enough.
    {
      input: inputs.request,
      without: [
        ...coApplicantCommandTypes,
        ...assessment,
        ...delays,
        "amend",
        "return-to-handler",
        "refuse",
        "hand-over",
      ],
    },
    // Two have to agree, one after the other.
    {
      input: { ...inputs.request, dataset: { ...(inputs.request.dataset as object), id: STAGED_DATASET } },
      without: [...coApplicantCommandTypes, ...assessment, ...delays, ...exampleCommandTypes],
    },
  ],
};

export const pathChoicesOf = (kind: CaseKind): Beginning[] =>
  [
    ...(WALKS[kind] ?? [{ input: inputs[kind], without: [] }]),
    ...(moreInputs[kind] ?? []).map((input) => ({
      input,
      without: [...coApplicantCommandTypes, ...exampleCommandTypes],
    })),
  ].map((walk) => ({ kind, ...walk }));
