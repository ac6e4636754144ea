// Ways into the catalogue for those who know what happens in a life or a trade, and not what a dataset is called:
// the seven life events of the Norwegian digitalisation strategy 2019–2025 ("Én digital offentlig sektor", chapter 3),
// and profiles of a theme. Publishers seldom say which event their data belong to, so the words of titles and keywords do.
import type { ThemeCode } from "#workflows/data-themes.ts";

export const LIFE_EVENTS = [
  "having-child",
  "sick-child",
  "work",
  "new-in-norway",
  "death",
  "business",
  "voluntary",
] as const;
export const PROFILES = ["transport"] as const;
export const WAYS_IN = [...LIFE_EVENTS, ...PROFILES] as const;
export type WayIn = (typeof WAYS_IN)[number];

/** A dataset belongs when its title or keywords have one of the words, or it has one of the themes. */
export interface WayCriteria {
  /** In bokmål, nynorsk or English; with a star the beginning of a word, else a whole one in any inflection. */
  words: readonly string[];
  themes: readonly ThemeCode[];
}

const words = (text: string) => text.trim().split(/\s+/);

export const wayCriteria: Record<WayIn, WayCriteria> = {
  "having-child": {
    words:
      words(`barnehage* fødsel* fødsler* svangerskap* gravid* jordmor* helsestasjon* foreldrepenger* barnetrygd*
      kontantstøtte* barnevaksin* adopsjon* farskap* fastlege* kindergarten* birth* childhood*`),
    themes: [],
  },
  "sick-child": {
    words:
      words(`pleiepenger* omsorgspenger* habilitering* hjelpemiddel* hjelpemidler* pasient* sykehus* sjukehus* diagnose*
      funksjonsnedsettelse* funksjonshem* spesialundervisning* smittsom* avlastning* hospital* patient*`),
    themes: [],
  },
  work: {
    words:
      words(`stilling* arbeidsledig* arbeidsmarked* arbeidsmarknad* arbeidsforhold* dagpenger* dagpengar* permitter* yrke*
      lønn* løn sysselsatt* sysselset* jobb* arbeidssøk* arbeidstak* kompetanse* vacanc* employment* unemployment*`),
    themes: [],
  },
  "new-in-norway": {
    words: words(`innvandr* flyktning* asyl* oppholdstillatelse* opphaldsløyve* statsborger* norskopplæring*
      introduksjonsprogram* integrering* utlending* folkeregister* bosetting* busetjing* immigra* refugee*`),
    themes: [],
  },
  death: {
    words:
      words(`dødsfall* dødsårsak* døde arv arving* gravplass* gravferd* kirkegård* kyrkjegard* skifte dødsbo* testament*
      etterlatte gjenlevende folkeregister* mortality* inherit*`),
    themes: [],
  },
  business: {
    words:
      words(`foretak* føretak* enhetsregister* einingsregister* bedrift* næring* regnskap* rekneskap* konkurs*
      rettighetshaver* aksje* merverdiavgift* meirverdiavgift* omsetning* serveringssted* serveringsstad* skjenke* bevilling*
      anskaffelse* undertaking* bankrupt* business*`),
    themes: [],
  },
  voluntary: {
    words:
      words(`frivillig* forening* lotteri* momskompensasjon* idrett* grasrotandel* stiftelse* tilskudd* tilskot*
      kulturmidler* organisasjoner voluntary* sport`),
    themes: [],
  },
  transport: {
    words:
      words(`trafikk* vegnett* veinett* vei veg kollektiv* jernbane* buss* ferge* ferje* rutetabell* havn hamn luftfart*
      ladestasjon* ladepunkt* parkering* sykkel* kjøretøy* køyretøy* traffic*`),
    themes: ["TRAN"],
  },
};

export const isWayIn = (value: string): value is WayIn => (WAYS_IN as readonly string[]).includes(value);
