// What owners of the demo ask of a decision: one dataset needs two approvals, all others one.
import { db } from "#db/client.server.ts";
import { findPolicy, insertPolicy } from "#db/queries/organisations/access-policies.ts";
import { HOUSE_POLICY } from "#workflows/request/memory/access-policy-schema.ts";
import { demoUserId } from "./people.ts";
import type { DemoWorld } from "./seed-story.server.ts";

/** Place of the dataset among those of Brønnøysundregistrene, as stories name it. */
const TWO_STAGES_DATASET = 3;

/** For stories that know nothing of stages. */
export const withoutStages = (world: DemoWorld): DemoWorld => ({
  ...world,
  datasets: {
    ...world.datasets,
    brreg: (world.datasets.brreg ?? []).filter((_, i) => i !== TWO_STAGES_DATASET),
  },
});

/** Safe to run again. */
export async function setDemoPolicies({ orgIds, datasets }: DemoWorld): Promise<void> {
  const dataset = datasets.brreg?.[TWO_STAGES_DATASET];
  if (!dataset) throw new Error("The demo catalogue has too few datasets of brreg.");
  if (await findPolicy(db(), orgIds.brreg, dataset.id)) return;
  await insertPolicy(db(), {
    orgId: orgIds.brreg,
    datasetId: dataset.id,
    version: 1,
    policy: {
      stages: [
        { name: "Fagleder", needed: 1, approvers: [demoUserId("sigrid")] },
        { name: "Direktør", needed: 1, approvers: [demoUserId("astrid")] },
      ],
      fourEyes: HOUSE_POLICY.fourEyes,
      agreement: "by-decision",
    },
    savedBy: demoUserId("astrid"),
  });
}
