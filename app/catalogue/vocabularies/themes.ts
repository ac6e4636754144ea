// The thirteen data themes of the EU, http://publications.europa.eu/resource/authority/data-theme (re-use: Decision 2011/833/EU).
import { THEME_CODES, type ThemeCode } from "#workflows/data-themes.ts";

export const themeLabels: Record<"nb" | "nn" | "en", Record<ThemeCode, string>> = {
  nb: {
    AGRI: "Jordbruk, fiskeri, skogbruk og mat",
    ECON: "Økonomi og finans",
    EDUC: "Utdanning, kultur og sport",
    ENER: "Energi",
    ENVI: "Miljø",
    GOVE: "Forvaltning og offentlig sektor",
    HEAL: "Helse",
    INTR: "Internasjonale temaer",
    JUST: "Justis, rettssystem og allmenn sikkerhet",
    REGI: "Regioner og byer",
    SOCI: "Befolkning og samfunn",
    TECH: "Vitenskap og teknologi",
    TRAN: "Transport",
  },
  nn: {
    AGRI: "Jordbruk, fiskeri, skogbruk og mat",
    ECON: "Økonomi og finans",
    EDUC: "Utdanning, kultur og sport",
    ENER: "Energi",
    ENVI: "Miljø",
    GOVE: "Forvaltning og offentleg sektor",
    HEAL: "Helse",
    INTR: "Internasjonale tema",
    JUST: "Justis, rettssystem og allmenn tryggleik",
    REGI: "Regionar og byar",
    SOCI: "Befolkning og samfunn",
    TECH: "Vitskap og teknologi",
    TRAN: "Transport",
  },
  en: {
    AGRI: "Agriculture, fisheries, forestry and food",
    ECON: "Economy and finance",
    EDUC: "Education, culture and sport",
    ENER: "Energy",
    ENVI: "Environment",
    GOVE: "Government and public sector",
    HEAL: "Health",
    INTR: "International issues",
    JUST: "Justice, legal system and public safety",
    REGI: "Regions and cities",
    SOCI: "Population and society",
    TECH: "Science and technology",
    TRAN: "Transport",
  },
};

const codes = new Set<string>(THEME_CODES);

/** The code in an address of the EU's table (any of its historic hosts) or a bare code; null for other themes. */
export function themeCode(raw: string): ThemeCode | null {
  const last = raw.trim().replace(/\/+$/, "").split(/[/#]/).at(-1)?.toUpperCase() ?? "";
  if (!codes.has(last)) return null;
  return /data-theme/i.test(raw) || raw.trim().toUpperCase() === last ? (last as ThemeCode) : null;
}

/** LOS, the Norwegian public sector's own subject list. */
export function isLosTheme(iri: string): boolean {
  return /^https?:\/\/psi\.(norge|difi)\.no\/los\//.test(iri);
}
