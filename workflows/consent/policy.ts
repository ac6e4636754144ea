// Who may do what with a consent: the subject alone decides.
import type { Policy } from "../policy.ts";
import type { ConsentContext } from "./context.ts";
import type { ConsentCommandType } from "./events.ts";

export const consentPolicy: Policy<ConsentCommandType, ConsentContext> = {
  accept: { roles: ["subject"] },
  reject: { roles: ["subject"] },
  withdraw: { roles: ["subject"] },
  lapse: { roles: ["system"] },
  "deadline-passed": { roles: ["system"] },
};
