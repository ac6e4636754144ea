// Who may do what with a demand: the centre sorts, the owner answers, everybody may follow and vote.
import type { Policy } from "#workflows/policy.ts";
import type { DemandContext } from "./context.ts";
import type { DemandCommandType } from "./events.ts";

export const demandPolicy: Policy<DemandCommandType, DemandContext> = {
  triage: { roles: ["adviser"] },
  "name-owner": { roles: ["adviser"] },
  merge: { roles: ["adviser"] },
  "take-up": { roles: ["handler"] },
  consider: { roles: ["handler"] },
  "return-to-centre": { roles: ["handler"] },
  plan: { roles: ["handler"] },
  publish: { roles: ["handler", "adviser"] },
  decline: { roles: ["handler", "adviser"] },
  follow: { roles: ["visitor"], quiet: true },
  unfollow: { roles: ["applicant"], quiet: true },
  "ask-together": { roles: ["applicant"], quiet: true },
  "ask-alone": { roles: ["applicant"], quiet: true },
  vote: { roles: ["visitor"], quiet: true },
  unvote: { roles: ["visitor"], quiet: true },
  "withdraw-demand": { roles: ["applicant"] },
  absorb: { roles: ["system"], quiet: true },
  "deadline-passed": { roles: ["system"] },
};
