// The demo's requests of several who apply together: joining, conditions for each, and who leads. All made up.
import { type Scene, type Step, type Story, step } from "./story.ts";
import {
  approved,
  conditions,
  delivered,
  handled,
  nordlys,
  proposed,
  submit,
  vegvesen,
} from "./story-parts.ts";

const inviting = (day: number, ...invited: { name: string; email: string }[]) =>
  step(day, "ingrid", "invite-co-applicant", { invited });
const jonas = { name: "Jonas Breivold", email: "jonas@demo.dataveien.example" };
const marte = { name: "Marte Engan", email: "marte@demo.dataveien.example" };
const invitation = (n: number): Scene => ({ invitation: n });
const joining = (n: number, day: number, who: Step["who"], org: string): Step => ({
  ...step(day, who, "accept-invitation", { orgId: { org }, confirm: true }),
  where: invitation(n),
});

export const STORIES_OF_TOGETHER: readonly Story[] = [
  {
    key: "together",
    daysAgo: 9,
    ...nordlys,
    ...vegvesen,
    dataset: 5,
    answers: "roads",
    steps: [
      inviting(0, jonas),
      joining(0, 1, "jonas", "havblikk"),
      ...handled(2, "ingrid", "oda"),
      inviting(5, marte),
    ],
    endsIn: "assessing",
  },
  {
    key: "together-access",
    daysAgo: 70,
    ...nordlys,
    ...vegvesen,
    dataset: 6,
    answers: "roads",
    steps: [
      inviting(0, jonas, marte),
      joining(0, 1, "jonas", "havblikk"),
      joining(1, 1, "marte", "lillevik"),
      ...handled(2, "ingrid", "oda"),
      proposed(12, "oda"),
      step(16, "geir", "approve", { ...approved, conditions }),
      step(17, "ingrid", "accept-conditions"),
      step(18, "jonas", "confirm-conditions"),
      delivered(20, "oda"),
    ],
    endsIn: "active",
  },
  {
    key: "lead-offered",
    daysAgo: 5,
    ...nordlys,
    ...vegvesen,
    dataset: 7,
    answers: "transit",
    steps: [
      inviting(0, jonas),
      joining(0, 1, "jonas", "havblikk"),
      submit(2, "ingrid"),
      { ...step(3, "ingrid", "offer-lead", { to: { org: "havblikk" }, stays: true }), where: "terms" },
    ],
    endsIn: "received",
  },
  {
    key: "draft-invited",
    daysAgo: 1,
    ...nordlys,
    ...vegvesen,
    dataset: 8,
    answers: "roads",
    steps: [inviting(0, marte)],
    endsIn: "draft",
  },
];
