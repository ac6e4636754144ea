// The people of the demo. Companies and the municipality are made up, with numbers from the series 3xx xxx xxx that
// Skatteetaten uses for test data: real ones begin with 8 or 9. The data owners and the resource centre are real bodies.
import type { MemberRole, OrgKind } from "#app/accounts/actor.ts";
import { uuidFromName } from "#app/platform/uuid-from-name.ts";

export interface DemoOrganisation {
  /** Null where the body is part of another one and has no number of its own. */
  orgNumber: string | null;
  /** What it is known by where it has no number. */
  uri?: string;
  name: string;
  kind: OrgKind;
  /** Made up, not a body that exists. */
  fictional: boolean;
}

export const DEMO_ORGANISATIONS = {
  nordlys: { orgNumber: "310200158", name: "Nordlys Analyse AS", kind: "private", fictional: true },
  havblikk: { orgNumber: "310410144", name: "Havblikk Mobilitet AS", kind: "private", fictional: true },
  lillevik: { orgNumber: "311700138", name: "Lillevik kommune", kind: "public", fictional: true },
  brreg: { orgNumber: "974760673", name: "Brønnøysundregistrene", kind: "public", fictional: false },
  kartverket: { orgNumber: "971040238", name: "Kartverket", kind: "public", fictional: false },
  helsedir: { orgNumber: "983544622", name: "Helsedirektoratet", kind: "public", fictional: false },
  vegvesen: { orgNumber: "971032081", name: "Statens vegvesen", kind: "public", fictional: false },
  hod: {
    orgNumber: "983887406",
    name: "Helse- og omsorgsdepartementet",
    kind: "public",
    fictional: false,
  },
  // Part of Digitaliseringsdirektoratet, which is a publisher of the catalogue: by its number the two would be one.
  ressurssenter: {
    orgNumber: null,
    uri: "urn:dataveien:resource-centre",
    name: "Nasjonalt ressurssenter for deling av data",
    kind: "resource-centre",
    fictional: false,
  },
} as const satisfies Record<string, DemoOrganisation>;

export type DemoOrganisationKey = keyof typeof DEMO_ORGANISATIONS;

export interface DemoPerson {
  name: string;
  locale: "nb" | "nn" | "en";
  member?: { org: DemoOrganisationKey; roles: readonly MemberRole[] };
  admin?: true;
  auditor?: true;
}

const at = (org: DemoOrganisationKey, ...roles: MemberRole[]) => ({ member: { org, roles } });

export const DEMO_PEOPLE = {
  ingrid: { name: "Ingrid Solheim", locale: "nb", ...at("nordlys", "applicant") },
  amir: { name: "Amir Haddad", locale: "en", ...at("nordlys", "applicant") },
  jonas: { name: "Jonas Breivold", locale: "nb", ...at("havblikk", "applicant") },
  marte: { name: "Marte Engan", locale: "nn", ...at("lillevik", "applicant") },
  tor: { name: "Tor Aasmundsen", locale: "nb", ...at("brreg", "handler") },
  astrid: { name: "Astrid Myklevold", locale: "nb", ...at("brreg", "approver") },
  sigrid: { name: "Sigrid Dalene", locale: "nn", ...at("brreg", "approver") },
  leif: { name: "Leif Rønningsbakk", locale: "nb", ...at("kartverket", "handler") },
  hilde: { name: "Hilde Nordgård", locale: "nb", ...at("kartverket", "handler") },
  nina: { name: "Nina Tveitås", locale: "nb", ...at("kartverket", "approver") },
  yusuf: { name: "Yusuf Warsame", locale: "nb", ...at("helsedir", "handler") },
  berit: { name: "Berit Fossmo", locale: "nb", ...at("helsedir", "approver") },
  oda: { name: "Oda Skjelvik", locale: "nn", ...at("vegvesen", "handler") },
  geir: { name: "Geir Lundemo", locale: "nb", ...at("vegvesen", "approver") },
  vigdis: { name: "Vigdis Horn", locale: "nb", ...at("hod", "handler", "approver") },
  elin: { name: "Elin Hagerup Moe", locale: "nb", ...at("ressurssenter", "adviser") },
  henrik: { name: "Henrik Stenersrud", locale: "nb", ...at("ressurssenter", "adviser") },
  solveig: { name: "Solveig Åkre", locale: "nn", ...at("ressurssenter", "adviser") },
  ragnhild: { name: "Ragnhild Vestby", locale: "nb", admin: true },
  kjell: { name: "Kjell Ødegaarden", locale: "nb", auditor: true },
} as const satisfies Record<string, DemoPerson>;

/** Who hears appeals against the decisions of whom. Of the others the resource centre registers the answer. */
export const DEMO_APPEAL_BODIES = { helsedir: "hod" } as const satisfies Partial<
  Record<DemoOrganisationKey, DemoOrganisationKey>
>;

export type DemoPersonKey = keyof typeof DEMO_PEOPLE;

/** The same id on every machine. */
export const demoUserId = (key: DemoPersonKey): string => uuidFromName(`demo person ${key}`);
/** The id an organisation gets when the catalogue has not made it before. */
export const demoOrgId = (key: DemoOrganisationKey): string => uuidFromName(`demo organisation ${key}`);
/** An example domain: no mail can ever reach anybody. */
export const demoEmail = (key: DemoPersonKey): string => `${key}@demo.dataveien.example`;
