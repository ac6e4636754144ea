// How far an agreement has come in the words of the Dataspace Protocol (contract negotiation, IDSA 2024-1), where the
// data owner is the provider and the applicant the consumer.
//
//   ours                        | Dataspace Protocol | what crosses the border
//   drafting                    | REQUESTED          | the request that was approved
//   offered                     | OFFERED            | ContractOfferMessage
//   counter-offered             | REQUESTED          | ContractRequestMessage with a new offer
//   accepted                    | ACCEPTED           | ContractNegotiationEventMessage (accepted)
//   accepted, owner has signed  | AGREED             | ContractAgreementMessage
//   signed                      | VERIFIED           | ContractAgreementVerificationMessage
//   in-force, amending, expired | FINALIZED          | ContractNegotiationEventMessage (finalized)
//   terminated                  | TERMINATED         | ContractNegotiationTerminationMessage
//
// The protocol ends with FINALIZED: it knows no expiry, and an amendment is a negotiation of its own.
import type { StateValueFrom } from "xstate";
import type { agreementMachine } from "./machine.ts";

type Leading<V> = V extends string ? V : keyof V & string;
export type AgreementState = Leading<StateValueFrom<typeof agreementMachine>>;

export type DataspaceState =
  | "REQUESTED"
  | "OFFERED"
  | "ACCEPTED"
  | "AGREED"
  | "VERIFIED"
  | "FINALIZED"
  | "TERMINATED";

const STATES: Record<AgreementState, DataspaceState> = {
  drafting: "REQUESTED",
  offered: "OFFERED",
  "counter-offered": "REQUESTED",
  accepted: "ACCEPTED",
  signed: "VERIFIED",
  "in-force": "FINALIZED",
  amending: "FINALIZED",
  terminated: "TERMINATED",
  expired: "FINALIZED",
};

export function dataspaceState(state: AgreementState, ownerHasSigned: boolean): DataspaceState {
  return state === "accepted" && ownerHasSigned ? "AGREED" : STATES[state];
}
