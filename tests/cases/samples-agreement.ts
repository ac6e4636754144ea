// Well-formed payloads for the commands of an agreement: duties that lie before and after its end, and a late beginning.
import type { AgreementContext } from "#workflows/agreement/context.ts";
import { DEFAULT_TEMPLATES } from "#workflows/agreement/template.ts";

export const prose = "A text that is long enough to be accepted anywhere.";
type Payload = Record<string, unknown>;

/** In force at once on the samples' day. */
export const terms = {
  language: "nb",
  purpose: prose,
  validFrom: "2026-03-02",
  validUntil: "2027-04-01",
  security: prose,
  deletion: prose,
  breach: prose,
  legalBasis: "offentleglova § 3",
  reportBy: "2026-12-01",
  reportEvery: "once",
  deleteBy: "2027-06-01",
  renewBy: "",
  other: "",
} as const;
export const template = { source: "default", text: DEFAULT_TEMPLATES.nb } as const;
const later = { ...terms, validFrom: "2027-01-01", reportBy: "", deleteBy: "" };
const signing = { signer: "Kari Nordmann", capacity: "Daglig leder" };
const dutiesOpen = (c: AgreementContext): Payload[] =>
  c.obligations.filter((o) => !o.fulfilled).map((o) => ({ obligation: o.id, note: prose }));

export const agreementBasis = {
  purpose: prose,
  safeguards: prose,
  conditions: ["Delete after use"],
  legalBasis: "offentleglova § 3",
  accessUntil: "2027-04-01",
  decidedAt: "2026-03-01T09:00:00.000Z",
};

export const agreementSamples: Record<string, (context: AgreementContext) => Payload[]> = {
  take: () => [{}],
  offer: () => [
    { ...terms, template },
    { ...later, template },
  ],
  "counter-offer": () => [{ ...terms, comment: prose }],
  "accept-offer": () => [{}],
  "accept-counter-offer": () => [{}],
  sign: (c) => [{ ...signing, textHash: c.current?.hash }],
  "propose-amendment": () => [{ ...terms, ...signing, comment: prose }],
  "accept-amendment": (c) => [{ ...signing, textHash: c.proposed?.hash }],
  "decline-amendment": () => [{ comment: "" }],
  "fulfil-obligation": dutiesOpen,
  "break-off": () => [{ reasons: prose }],
  terminate: () => [{ reasons: prose }],
  "send-message": () => [{ text: prose }],
  "request-over": () => ["withdrawn", "revoked", "ended"].map((how) => ({ how })),
  "deadline-passed": () =>
    ["agreement-reply", "agreement-start", "agreement-expiry", "obligation-reminder", "obligation-due"].map(
      (rule) => ({ rule }),
    ),
};
