// Who may do what with a consent: the subject alone decides.
import type { Policy } from "#workflows/policy.ts";
import type { ConsentContext } from "./context.ts";
import type { ConsentCommandType } from "./events.ts";

export const consentPolicy: Policy<ConsentCommandType, ConsentContext> = {
  accept: { roles: ["subject"] },
  reject: { roles: ["subject"] },
  withdraw: { roles: ["subject"] },
  // Does not make the subject's open page stale: to withdraw must stay as easy as it was.
  used: { roles: ["system"], quiet: true },
  lapse: { roles: ["system"] },
  "deadline-passed": { roles: ["system"] },
};
