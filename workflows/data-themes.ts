// The thirteen data themes of the EU that DCAT-AP sorts by, http://publications.europa.eu/resource/authority/data-theme.

export const THEME_CODES = [
  "AGRI",
  "ECON",
  "EDUC",
  "ENER",
  "ENVI",
  "GOVE",
  "HEAL",
  "INTR",
  "JUST",
  "REGI",
  "SOCI",
  "TECH",
  "TRAN",
] as const;
export type ThemeCode = (typeof THEME_CODES)[number];
