// Guides and tools that help in a step of a request, as data: where, in which language, for whom, and whether tried.
import { z } from "zod";
import type { RequestStep } from "./request/journey.ts";

export const TOOL_IDS = [
  "digdir-ask",
  "digdir-find",
  "fabrikken-use",
  "dt-basis",
  "own-answers",
  "dt-dpia",
  "digdir-roles",
  "digdir-assess",
  "dt-processor",
  "ombud",
  "own-question",
  "maskinporten-consumer",
  "maskinporten-provider",
  "fabrikken-offer",
] as const;
export type ToolId = (typeof TOOL_IDS)[number];

export interface Tool {
  id: ToolId;
  /** Beginning with "/" for pages of this service. */
  url: string;
  /** Of the page; null where it has all three. */
  language: "nb" | "nn" | "en" | null;
  steps: readonly RequestStep[];
  side: "applicant" | "owner" | "both";
  /**
   * ISO date on which a person last opened the address and found what the name says; null: it is known only from a
   * stored copy of the page, and the page says so.
   */
  checked: string | null;
}

const nb = { language: "nb", checked: null } as const;
const own = { language: null, checked: "2026-11-25" } as const;
const digdir = "https://www.digdir.no";
const datatilsynet = "https://www.datatilsynet.no/rettigheter-og-plikter/virksomhetenes-plikter";

/** In the order in which they are shown. */
export const TOOLS: readonly Tool[] = [
  {
    ...nb,
    id: "digdir-ask",
    url: `${digdir}/apne-data/be-om-tilgang-til-data/2257`,
    steps: ["apply"],
    side: "applicant",
  },
  {
    ...nb,
    id: "digdir-find",
    url: `${digdir}/datadeling/finne-og-vurdere-data/2256`,
    steps: ["apply"],
    side: "applicant",
  },
  {
    ...nb,
    id: "fabrikken-use",
    url: "https://datafabrikken.norge.no/finn-data/bruke-data",
    steps: ["apply", "access"],
    side: "applicant",
  },
  {
    ...nb,
    id: "dt-basis",
    url: `${datatilsynet}/om-behandlingsgrunnlag/`,
    steps: ["apply", "assess"],
    side: "both",
  },
  { ...own, id: "own-answers", url: "/svar", steps: ["apply", "assess"], side: "both" },
  {
    ...nb,
    id: "dt-dpia",
    url: `${datatilsynet}/vurdere-personvernkonsekvenser/`,
    steps: ["assess", "access"],
    side: "both",
  },
  {
    ...nb,
    id: "digdir-roles",
    url: `${digdir}/datadeling/ny-veileder-roller-og-ansvar-ved-deling-av-opplysninger/2101`,
    steps: ["receive", "assess"],
    side: "both",
  },
  {
    ...nb,
    id: "digdir-assess",
    url: `${digdir}/datadeling/vurdere-tilgang-til-data/2254`,
    steps: ["assess", "decide"],
    side: "owner",
  },
  { ...nb, id: "dt-processor", url: `${datatilsynet}/databehandleravtale/`, steps: ["agree"], side: "both" },
  { ...nb, id: "ombud", url: "https://www.sivilombudet.no/klage/", steps: ["decide"], side: "applicant" },
  { ...own, id: "own-question", url: "/questions/new", steps: ["receive", "decide", "agree"], side: "both" },
  {
    ...nb,
    id: "maskinporten-consumer",
    url: "https://docs.digdir.no/docs/Maskinporten/maskinporten_guide_apikonsument",
    steps: ["provide", "access"],
    side: "applicant",
  },
  {
    ...nb,
    id: "maskinporten-provider",
    url: "https://docs.digdir.no/docs/Maskinporten/maskinporten_guide_apitilbyder",
    steps: ["provide"],
    side: "owner",
  },
  {
    ...nb,
    id: "fabrikken-offer",
    url: "https://datafabrikken.norge.no/tilby-data/hvordan-tilby-data",
    steps: ["provide", "access"],
    side: "owner",
  },
];

/** The setting that an administrator's changes stand in. */
export const TOOLBOX_KEY = "toolbox";

export const toolAddress = z.url({ protocol: /^https$/ }).max(500);
const changes = z.partialRecord(z.enum(TOOL_IDS), z.object({ url: toolAddress, checked: z.iso.date() }));

/** The tools with an administrator's changes; a setting that cannot be read changes nothing. */
export function readToolbox(kept: unknown): Tool[] {
  const read = changes.safeParse(kept);
  return TOOLS.map((tool) => ({ ...tool, ...(read.success ? read.data[tool.id] : {}) }));
}

/** @param side who reads; null: a person who only watches sees both sides' */
export const toolsFor = (
  tools: readonly Tool[],
  step: RequestStep,
  side: "applicant" | "owner" | null,
): Tool[] =>
  tools.filter((tool) => tool.steps.includes(step) && (!side || tool.side === side || tool.side === "both"));
