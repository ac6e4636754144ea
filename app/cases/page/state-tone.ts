// The tone of a case's state in lists; the word beside it carries the meaning.
import type { Tone } from "#app/ui/tag.tsx";

const TONES: Readonly<Record<string, Tone>> = {
  active: "success",
  approved: "success",
  provisioning: "success",
  answered: "success",
  refused: "danger",
  revoked: "danger",
  suspended: "warning",
  received: "info",
  assessing: "info",
  deciding: "info",
  submitted: "info",
  triaged: "info",
  assigned: "info",
  answering: "info",
  "peer-review": "info",
  agreeing: "info",
  appealed: "info",
  "in-force": "success",
  accepted: "info",
  offered: "info",
  "counter-offered": "info",
  drafting: "info",
  amending: "info",
  signed: "success",
  filed: "info",
  reconsidering: "info",
  forwarded: "info",
  hearing: "info",
  "owner-found": "info",
  considered: "info",
  planned: "success",
  registered: "info",
  reversed: "success",
  overturned: "success",
};

export const stateTone = ({ state, open }: { state: string; open: boolean }): Tone =>
  open || state === "revoked" ? (TONES[state] ?? "neutral") : "neutral";
