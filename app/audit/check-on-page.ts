// The page that checks case files: reads the file in the browser and shows what the page has ready for each outcome.
// All words are the server's; here they are only chosen and filled in.
import { type CaseFileCheck, checkCaseFile } from "./check-case-file.ts";
import { hashText, inGroups } from "./hashing.ts";
import { webHashing } from "./web-hashing.ts";

/** @param box the element with `data-check-case-file`; its value are the public keys that are trusted here */
export function checkOnPage(box: HTMLElement): void {
  const input = box.querySelector<HTMLInputElement>("input[type=file]");
  const drop = box.querySelector<HTMLElement>("[data-drop]");
  if (!input || !drop) return;
  box.hidden = false;
  input.addEventListener("change", () => {
    const file = input.files?.[0];
    if (file) void check(box, file);
  });
  drop.addEventListener("dragover", (event) => {
    event.preventDefault();
    drop.dataset.over = "yes";
  });
  drop.addEventListener("dragleave", () => delete drop.dataset.over);
  drop.addEventListener("drop", (event) => {
    event.preventDefault();
    delete drop.dataset.over;
    const file = event.dataTransfer?.files[0];
    if (file) void check(box, file);
  });
}

async function check(box: HTMLElement, file: File): Promise<void> {
  show(box, "reading");
  const result = await checkCaseFile(await file.text(), webHashing);
  const trusted = (box.dataset.checkCaseFile ?? "").split(" ");
  const ours = result.keys.every((key) => trusted.includes(key));
  show(box, !result.ok ? "broken" : ours ? "whole" : "foreign");
  showFaults(box, result);
  await showFacts(box, result);
}

/** One of the outcomes that lie ready. */
function show(box: HTMLElement, outcome: string): void {
  for (const part of box.querySelectorAll<HTMLElement>("[data-outcome]"))
    part.hidden = part.dataset.outcome !== outcome;
  for (const part of box.querySelectorAll<HTMLElement>("[data-note], [data-facts]")) part.hidden = true;
}

/** More than a few faults of a kind add no information. */
const MOST_FAULTS = 20;

function showFaults(box: HTMLElement, { faults, signaturesChecked, coveredTo, events }: CaseFileCheck): void {
  const list = box.querySelector("[data-faults]");
  const items = faults.slice(0, MOST_FAULTS).map(({ code, seq }) => {
    const item = document.createElement("li");
    const words = box.querySelector<HTMLTemplateElement>(`template[data-fault="${code}"]`);
    item.textContent = (words?.content.textContent ?? code).replace("{seq}", String(seq ?? ""));
    return item;
  });
  list?.replaceChildren(...items);
  note(box, "unsigned", !signaturesChecked);
  note(box, "newer", faults.length === 0 && coveredTo !== null && coveredTo < events);
}

function note(box: HTMLElement, name: string, visible: boolean): void {
  const part = box.querySelector<HTMLElement>(`[data-note="${name}"]`);
  if (part) part.hidden = !visible;
}

async function showFacts(box: HTMLElement, c: CaseFileCheck): Promise<void> {
  const facts = box.querySelector<HTMLElement>("[data-facts]");
  if (!facts || c.events === 0) return;
  const when = (at: string) =>
    new Date(at).toLocaleString(document.documentElement.lang, { dateStyle: "long", timeStyle: "short" });
  const prints = await Promise.all(c.keys.map((key) => hashText(webHashing, key)));
  const values: Record<string, string> = {
    reference: c.reference,
    service: c.service,
    madeAt: when(c.madeAt),
    events: String(c.events),
    hidden: String(c.hidden),
    withheld: String(c.withheld),
    erased: String(c.erased),
    checkpoint: c.checkpoint ? `${c.checkpoint.number} (${when(c.checkpoint.takenAt)})` : "–",
    covered: c.coveredTo === null ? "–" : String(c.coveredTo),
    key: prints.map(inGroups).join("; "),
  };
  for (const [name, value] of Object.entries(values)) {
    const place = facts.querySelector(`[data-fact="${name}"]`);
    if (place) place.textContent = value;
  }
  facts.hidden = false;
}
