// The demands of the demo.
import type { ThemeCode } from "#workflows/data-themes.ts";
import type { DemoOrganisationKey, DemoPersonKey } from "./people.ts";

interface DemandStep {
  day: number;
  who: DemoPersonKey;
  does: string;
  with?: Record<string, unknown> & {
    owner?: DemoOrganisationKey;
    /** The expected day, counted from the story's first. */
    inDays?: number;
    /** Key of another demand. */
    into?: string;
    /** One of that owner's datasets that have to be applied for. */
    ofOwner?: DemoOrganisationKey;
  };
}
export interface DemoDemand {
  key: string;
  daysAgo: number;
  by: DemoPersonKey;
  title: string;
  need: string;
  purpose: string;
  searched: string;
  theme: ThemeCode;
  /** What the centre makes public; the registered text where it is left out. */
  summary?: string;
  steps: readonly DemandStep[];
  /** Of those who wanted to ask together when the data came: who has joined the request since, and how many days later. */
  joined?: { who: DemoPersonKey; day: number };
}

const step = (day: number, who: DemoPersonKey, does: string, payload?: DemandStep["with"]): DemandStep => ({
  day,
  who,
  does,
  ...(payload ? { with: payload } : {}),
});
const toOwner = (owner: DemoOrganisationKey): DemandStep[] => [
  step(2, "elin", "triage"),
  step(4, "elin", "name-owner", { owner, comment: "Dere har etter det vi forstår disse dataene." }),
];

export const DEMO_DEMANDS: readonly DemoDemand[] = [
  {
    key: "snow",
    daysAgo: 70,
    by: "jonas",
    title: "Brøyting og strøing på fylkesveier, time for time",
    need: "Når en strekning er brøytet eller strødd, med vei, strekning og tidspunkt. Hele landet, helst innen en time.",
    purpose: "Varsle transportører om strekninger som ikke er ryddet, og foreslå andre veier.",
    searched: "data.norge.no, vegvesen.no, og spurt to fylkeskommuner på e-post.",
    theme: "TRAN",
    steps: [
      ...toOwner("vegvesen"),
      step(6, "ingrid", "follow", { purpose: "Beregne hvor lenge veier er stengt om vinteren." }),
      step(7, "marte", "follow", { purpose: "Vi vil sjå kor lang tid skulebussen treng." }),
      step(7, "marte", "vote"),
      step(7, "marte", "ask-together"),
      step(8, "jonas", "ask-together", { leads: true }),
      step(8, "amir", "vote"),
      step(9, "kjell", "vote"),
      step(12, "oda", "consider", {
        assessment:
          "Dataene finnes hos entreprenørene, og vi får dem i dag som rapporter etterpå. De kan deles når kontraktene fornyes. Posisjon for den enkelte bilen kan vi ikke dele.",
      }),
      step(20, "oda", "plan", {
        inDays: 160,
        comment: "Først for E6 og fylkesveiene i Innlandet, så resten av landet.",
      }),
    ],
  },
  {
    key: "snow-again",
    daysAgo: 30,
    by: "ingrid",
    title: "Vinterdrift av veier",
    need: "Vi trenger å vite når veier er brøytet, for å beregne forsinkelser i varetransport.",
    purpose: "En tjeneste for dem som bestiller transport.",
    searched: "Søkt her og på data.norge.no.",
    theme: "TRAN",
    steps: [step(2, "henrik", "triage"), step(3, "henrik", "merge", { into: "snow" })],
  },
  {
    key: "energy",
    daysAgo: 12,
    by: "marte",
    title: "Strømforbruk i bygg, per grunnkrets og måned",
    need: "Samla straumforbruk per grunnkrins og månad, delt på bustader og næring. Ikkje noko om einskilde hus.",
    purpose: "Planleggje kor kommunen skal støtte energisparing først.",
    searched: "SSB, Elhub sine sider og NVE. Tala der er berre for heile kommunen.",
    theme: "ENER",
    steps: [step(3, "solveig", "triage"), step(5, "jonas", "follow"), step(5, "jonas", "vote")],
  },
  {
    key: "waiting-times",
    daysAgo: 20,
    by: "ingrid",
    title: "Ventetider per behandlingssted, som tidsserie",
    need: "Ventetid per behandling og behandlingssted, månedsvis fra 2015. Uten noe om enkeltpasienter.",
    purpose: "Vise små kommuner hvor innbyggerne venter lengst.",
    searched: "helsenorge.no viser bare tallene for i dag. FHI har årstall.",
    theme: "HEAL",
    steps: [...toOwner("helsedir"), step(6, "marte", "follow"), step(6, "marte", "vote")],
  },
  {
    key: "elevation",
    daysAgo: 40,
    by: "jonas",
    title: "Kantsteiner og fortau med høyde",
    need: "Kantsteiner, nedsenk og fortau med høyde på centimeteren i de ti største byene.",
    purpose: "Ruter for rullestol og barnevogn.",
    searched: "høydedata.no, Geonorge og kommunenes kartsider.",
    theme: "REGI",
    steps: [
      ...toOwner("kartverket"),
      step(10, "leif", "consider", {
        assessment:
          "Grunnlaget finnes i laserskanningen, men kantsteiner er ikke tegnet ut. Kommunene eier fortauene. Vi undersøker om de vil være med.",
      }),
    ],
  },
  {
    key: "signatures",
    daysAgo: 60,
    by: "ingrid",
    title: "Hvem som kan signere for foreninger",
    need: "Signaturrett og prokura for foreninger, som tjeneste, med dato for hver endring.",
    purpose: "Stoppe svindel der noen later som de kan signere.",
    searched: "Brønnøysundregistrenes åpne data, som ikke har datoene.",
    theme: "ECON",
    steps: [
      ...toOwner("brreg"),
      step(5, "marte", "follow", {
        purpose: "Vi betaler ut tilskot til 200 lag, og må vite kven som signerer.",
      }),
      step(5, "amir", "vote"),
      step(9, "tor", "consider", {
        assessment: "Dataene finnes og kan deles med dem som har et klart formål.",
      }),
      step(15, "tor", "plan", { inDays: 50, comment: "" }),
      step(50, "tor", "publish", { ofOwner: "brreg" }),
    ],
  },
  {
    key: "parking",
    daysAgo: 34,
    by: "ingrid",
    title: "Ledige parkeringsplasser med lading",
    need: "Plasser med lading langs riksvei, hvor mange som er ledige, og hvor lenge de har stått tomme.",
    purpose: "Finne ut hvor det mangler plasser for tunge kjøretøy.",
    searched: "NOBIL, Vegvesenets API-er og to ladeselskaper.",
    theme: "TRAN",
    steps: [
      ...toOwner("vegvesen"),
      step(5, "jonas", "follow", { purpose: "Vise sjåfører nærmeste ledige plass." }),
      step(5, "marte", "follow", { purpose: "Planleggje nye ladeplassar i kommunen." }),
      step(6, "ingrid", "ask-together", { leads: true }),
      step(7, "jonas", "ask-together"),
      step(8, "marte", "ask-together"),
      step(12, "oda", "consider", { assessment: "Dataene finnes, og kan deles med dem som søker." }),
      step(14, "oda", "plan", { inDays: 30, comment: "" }),
      step(29, "oda", "publish", { ofOwner: "vegvesen" }),
    ],
    joined: { who: "jonas", day: 31 },
  },
  {
    key: "cabins",
    daysAgo: 45,
    by: "jonas",
    title: "Eiere av hytter med navn og telefon",
    need: "Navn og telefon til alle som eier hytte i Innlandet, oppdatert hver måned.",
    purpose: "Tilby vaktmestertjenester.",
    searched: "Matrikkelen og grunnboken.",
    theme: "SOCI",
    summary: "Kontaktopplysninger til alle som eier hytte i Innlandet, for å tilby tjenester.",
    steps: [
      ...toOwner("kartverket"),
      step(14, "leif", "decline", {
        reasons:
          "Opplysningene er personopplysninger. Lister til markedsføring kan vi ikke lage (matrikkelloven § 30). Antall hytter per grunnkrets er åpne data, og kan brukes til å se hvor behovet er.",
      }),
    ],
  },
  {
    key: "buses",
    daysAgo: 2,
    by: "jonas",
    title: "Hvor fulle bussene er",
    need: "Hvor mange som er om bord på hver avgang, i grove trinn, for alle fylker.",
    purpose: "Hjelpe folk til å velge en avgang med plass.",
    searched: "Entur har det for noen selskaper, men ikke for de fleste.",
    theme: "TRAN",
    steps: [],
  },
];
