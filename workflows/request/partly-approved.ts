// A part is granted and the rest refused. The applicant takes the part, and may appeal what was refused, before or after.
import { agreementMovesMeanwhile } from "./agreement.ts";
import { appealOfRest, REST_CLOCKS } from "./appeal-of-rest.ts";
import * as change from "./changes.ts";
import * as tell from "./effects.ts";
import { requestSetup } from "./machine-setup.ts";
import { consentAnswers, consentWithdrawnSuspends, questionAnswers, withdraw } from "./other-cases.ts";

const accepted = [change.acceptConditions, tell.conditionsAccepted];

export const partlyApproved = requestSetup.createStateConfig({
  meta: { ball: "applicant", step: "agree", clocks: REST_CLOCKS },
  on: {
    "accept-conditions": [
      { guard: "needsAgreement", target: "agreeing", actions: accepted },
      { guard: "agreementAllows", target: "provisioning", actions: accepted },
    ],
    ...agreementMovesMeanwhile,
    ...appealOfRest,
    ...consentAnswers,
    ...consentWithdrawnSuspends,
    ...questionAnswers,
    ...withdraw,
  },
});
