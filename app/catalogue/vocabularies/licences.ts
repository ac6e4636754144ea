// Licences known by sight, and whether they make data open (https://opendefinition.org/licenses/).

export interface KnownLicence {
  code: string;
  name: string;
  open: boolean;
  url: string;
  /** Of an address or a name in lower case. */
  matches: RegExp;
}

export const knownLicences: readonly KnownLicence[] = [
  {
    code: "NLOD_2_0",
    name: "NLOD 2.0",
    open: true,
    url: "https://data.norge.no/nlod/no/2.0",
    matches: /nlod[/_ -]?(no\/|en\/)?2|nlod20|nlod_2_0/,
  },
  {
    code: "NLOD_1_0",
    name: "NLOD 1.0",
    open: true,
    url: "https://data.norge.no/nlod/no/1.0",
    matches: /nlod[/_ -]?(no\/|en\/)?1|nlod10|nlod_1_0/,
  },
  {
    code: "NLOD",
    name: "NLOD",
    open: true,
    url: "https://data.norge.no/nlod",
    matches:
      /\bnlod\b|norsk lisens for offentlige data|norwegian licen[cs]e for (public|open government) data/,
  },
  {
    code: "CC0",
    name: "CC0 1.0",
    open: true,
    url: "https://creativecommons.org/publicdomain/zero/1.0/",
    matches: /publicdomain\/zero|\/licence\/cc0\b|\bcc[ _-]?0\b|cc_zero/,
  },
  {
    code: "CC_BY_4_0",
    name: "CC BY 4.0",
    open: true,
    url: "https://creativecommons.org/licenses/by/4.0/",
    matches: /licenses\/by\/4|\/licence\/cc_by_4_0|\bcc[ _-]by[ _-]4([._]0)?\b/,
  },
  {
    code: "CC_BY_3_0",
    name: "CC BY 3.0",
    open: true,
    url: "https://creativecommons.org/licenses/by/3.0/",
    matches: /licenses\/by\/3|\/licence\/cc_by_3_0|\bcc[ _-]by[ _-]3([._]0)?\b/,
  },
  {
    code: "CC_BY_SA_4_0",
    name: "CC BY-SA 4.0",
    open: true,
    url: "https://creativecommons.org/licenses/by-sa/4.0/",
    matches: /licenses\/by-sa\/4|cc[_ -]by-?_?sa[_ -]?4/,
  },
  {
    code: "CC_BY_NC",
    name: "CC BY-NC",
    open: false,
    url: "https://creativecommons.org/licenses/by-nc/4.0/",
    matches: /licenses\/by-nc|cc[_ -]by-?_?nc/,
  },
  {
    code: "CC_BY_ND",
    name: "CC BY-ND",
    open: false,
    url: "https://creativecommons.org/licenses/by-nd/4.0/",
    matches: /licenses\/by-nd|cc[_ -]by-?_?nd/,
  },
  {
    code: "CC_BY",
    name: "CC BY",
    open: true,
    url: "https://creativecommons.org/licenses/by/4.0/",
    matches: /licenses\/by\/|\bcc[ _-]by\b(?![ _-]?(sa|nc|nd))/,
  },
  {
    code: "ODBL",
    name: "ODbL 1.0",
    open: true,
    url: "https://opendatacommons.org/licenses/odbl/1-0/",
    matches: /odbl|odc-odbl|copyright.*openstreetmap/,
  },
  {
    code: "PDDL",
    name: "PDDL 1.0",
    open: true,
    url: "https://opendatacommons.org/licenses/pddl/1-0/",
    matches: /\bpddl\b/,
  },
  {
    code: "ODC_BY",
    name: "ODC-By 1.0",
    open: true,
    url: "https://opendatacommons.org/licenses/by/1-0/",
    matches: /odc[_-]by|opendatacommons\.org\/licenses\/by/,
  },
  {
    code: "OGL_3_0",
    name: "OGL 3.0",
    open: true,
    url: "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/",
    matches: /open-government-licence|\bogl\b/,
  },
];

/** The first row that fits an address or a name; ND and NC go before plain BY in the table for this reason. */
export function findLicence(...texts: string[]): KnownLicence | null {
  const candidates = texts.map((text) => text.slice(0, 500).toLowerCase()).filter((text) => text !== "");
  return knownLicences.find((licence) => candidates.some((text) => licence.matches.test(text))) ?? null;
}
