// Well-formed payloads for the commands of a demand.
import { prose } from "./samples-agreement.ts";

type Payload = Record<string, unknown>;
const uuid = (n: number) => `00000000-0000-4000-8000-${n.toString(16).padStart(12, "0")}`;
const title = { nb: "Brøytedata", nn: "Brøytedata", en: "Snow clearing" };
export const follower = {
  principal: `org:${uuid(2)}:applicant`,
  org: { id: uuid(2), name: "Nordlys Analyse AS" },
};
const other = { principal: `org:${uuid(12)}:applicant`, org: { id: uuid(12), name: "Havblikk AS" } };

export const demandInput = {
  title: "Snow clearing on county roads",
  need: prose,
  purpose: prose,
  searched: prose,
  theme: "TRAN",
  centreOrgId: uuid(4),
  follower,
};

export const demandSamples: Record<string, () => Payload[]> = {
  triage: () => [{ title: "Snow clearing", summary: prose, theme: "TRAN" }],
  "name-owner": () => [{ to: uuid(3), toName: "Vegetaten", comment: "" }],
  merge: () => [{ reference: "E-2027-000001", into: { id: uuid(20), title: "Snow" } }],
  "take-up": () => [{}],
  consider: () => [{ assessment: prose }],
  "return-to-centre": () => [{ comment: prose }],
  plan: () => [{ expectedOn: "2027-06-01", comment: "" }],
  publish: () => [
    {
      dataset: uuid(1),
      found: {
        id: uuid(1),
        title,
        ownerOrg: { id: uuid(3), name: "Vegetaten" },
        openData: null,
        answerRule: "interim-answer",
      },
    },
  ],
  decline: () => [{ reasons: prose }],
  follow: () => [{ as: "me", purpose: "", follower: { principal: `user:${uuid(100)}`, org: null } }],
  // The organisation goes on following, so that it can ask together with others.
  unfollow: () => [{ as: "me", follower: { principal: `user:${uuid(100)}`, org: null } }],
  "ask-together": () => [{ as: `org:${uuid(2)}`, leads: true, follower }],
  "ask-alone": () => [{ as: `org:${uuid(2)}`, follower }],
  vote: () => [{}],
  unvote: () => [{}],
  "withdraw-demand": () => [{}],
  absorb: () => [{ followers: [{ ...other, purpose: "", at: "2026-03-02T09:00:00.000Z" }], votes: [] }],
  "deadline-passed": () => [{ rule: "demand-planned" }],
};
