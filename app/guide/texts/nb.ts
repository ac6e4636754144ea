// Veiviseren «Begynn her» på bokmål. Denne filen bestemmer hvilke tekster som finnes.
import type { Asker } from "#app/guide/address.ts";
import type { Easing, Hindrance, PlanAction } from "#app/guide/plan.ts";
import type { Answers, GoalFault, Question } from "#workflows/guide/questions.ts";

interface Words {
  label: string;
  hint?: string;
}

export const nb = {
  title: "Begynn her",
  progress: (p: { n: number; most: number }) => `Spørsmål ${p.n} av høyst ${p.most}`,
  why: "Hvorfor vi spør:",
  ownWords: "Med egne ord",
  next: "Gå videre",
  soFar: "Svarene dine så langt",
  soFarPlan: "Planen bygger på disse svarene",
  change: "Endre",
  kept: "Svarene står i adressen til siden. Lagre eller send den, så kan du fortsette senere. Vi lagrer ingenting.",
  stop: "Gir du opp her? Fortell oss hvorfor",
  asker: {
    business: {
      says: "Veiviseren snakker nå til bedrifter og privatpersoner.",
      change: "Jeg spør for en offentlig virksomhet",
    },
    public: {
      says: "Veiviseren snakker nå til offentlige virksomheter.",
      change: "Jeg spør for en bedrift eller for meg selv",
    },
  } satisfies Record<Asker, unknown>,
  short: {
    goal: "Målet",
    data: "Datasettet",
    about: "Handler om",
    use: "Bruken",
    form: "Formen",
    often: "Hvor ofte",
    has: "Hvem andre",
  } satisfies Record<Question, string>,
  questions: {
    goal: {
      title: "Hva vil du oppnå?",
      hint: "Skriv en setning eller to, med egne ord. Ikke skriv navn på personer.",
      why: "Målet viser hvilke data som kan passe, og blir begynnelsen på brevet ditt.",
    },
    data: {
      title: "Hvilke data kan hjelpe deg?",
      hint: "Velg det som passer best. Du kan endre det senere.",
      why: "Hvert datasett har sin egen vei. Åpne data kan du bruke med en gang.",
    },
    about: {
      title: "Hvem eller hva handler dataene om?",
      why: "Opplysninger om mennesker har et eget vern. Da trenger du mer på plass.",
    },
    use: {
      title: "Hva skal du bruke dataene til?",
      why: "Eieren må vite bruken for å kunne si ja. Noen formål har egne regler.",
    },
    form: {
      title: "Hva trenger du å få?",
      why: "Tall uten enkeltpersoner er lettere å få. Dokumenter har en egen og raskere vei.",
    },
    often: {
      title: "Hvor ofte trenger du dataene?",
      why: "Det som hentes én gang, er enklere å avtale enn en fast strøm.",
    },
    has: {
      title: "Hvem andre kan ha dataene?",
      why: "Kanskje finnes det en kortere vei, for eksempel et samtykke.",
    },
  } satisfies Record<Question, { title: string; hint?: string; why: string }>,
  choices: {
    about: {
      persons: { label: "Personer", hint: "Kunder, pasienter, elever, eiere." },
      businesses: { label: "Virksomheter", hint: "Bedrifter, lag og organisasjoner." },
      things: { label: "Steder og ting", hint: "Veier, bygninger, vær, natur, utstyr." },
      unsure: { label: "Jeg er usikker" },
    } satisfies Record<Answers["about"], Words>,
    use: {
      own: { label: "Egen tjeneste eller eget produkt", hint: "Noe du vil selge, tilby eller bruke selv." },
      research: { label: "Forskning", hint: "Studier og analyser etter en plan." },
      task: { label: "En offentlig oppgave", hint: "Noe en lov sier at det offentlige skal gjøre." },
      journalism: { label: "Journalistikk og innsyn", hint: "Du vil vite, og kanskje fortelle det videre." },
      other: { label: "Noe annet" },
    } satisfies Record<Answers["use"], Words>,
    form: {
      file: { label: "En fil", hint: "Et uttrekk som du laster ned." },
      api: { label: "Oppslag fra et system (API)", hint: "Systemet ditt spør og får svar med en gang." },
      totals: {
        label: "Summer og tall er nok",
        hint: "Per kommune, bransje eller måned. Ingen enkeltpersoner.",
      },
      document: { label: "Jeg vil se et dokument", hint: "Et brev, en rapport eller et vedtak." },
    } satisfies Record<Answers["form"], Words>,
    often: {
      once: { label: "Én gang" },
      regular: { label: "Av og til", hint: "For eksempel hver måned eller hvert år." },
      live: { label: "Alltid ferske", hint: "Dataene endrer seg, og du må følge med." },
    } satisfies Record<Answers["often"], Words>,
    has: {
      nobody: { label: "Ingen jeg vet om" },
      subjects: { label: "De som dataene handler om", hint: "De kan kanskje si ja til at du får dem." },
      body: { label: "En annen virksomhet" },
      asked: { label: "Jeg har alt spurt om dette" },
    } satisfies Record<Answers["has"], Words>,
    data: {
      none: { label: "Ingen av disse", hint: "Da hjelper ressurssenteret deg å lete." },
      unknown: { label: "Jeg vet ikke", hint: "Du får en plan likevel." },
    },
  },
  publicUses: {
    own: { label: "Egen drift og egne tjenester", hint: "Noe dere vil gjøre bedre for dem dere er til for." },
    task: { label: "En oppgave dere har etter lov", hint: "Da kan loven åpne for å dele." },
  } satisfies Partial<Record<Answers["use"], Words>>,
  faults: {
    empty: "Skriv hva du vil oppnå.",
    short: "Skriv litt mer, for eksempel «vise ledige ladestasjoner».",
    long: "Målet er for langt. Kort det ned til 400 tegn. Det du skrev, står her fortsatt.",
    choose: "Velg ett av svarene.",
  } satisfies Record<GoalFault | "choose", string>,
  data: {
    noHits: "Vi fant ingen datasett med disse ordene",
    noHitsText:
      "Du kan endre målet, søke selv, eller gå videre uten datasett. Planen viser hvem som kan hjelpe.",
    search: "Søk i hele katalogen",
    look: "Les om datasettet",
    answers: "Dette har ressurssenteret svart på før",
    demands: "Andre trenger noe som ligner",
    followers: (p: { n: number }) => (p.n === 1 ? "1 følger" : `${p.n} følger`),
  },
  vanished: {
    title: "Datasettet er ikke her lenger",
    text: "Datasettet du valgte, står ikke lenger i katalogen. De andre svarene dine er beholdt.",
    other: "Velg et annet datasett",
    without: "Gå videre uten datasett",
    page: "Se siden om datasettet",
  },
  plan: {
    title: "Planen din",
    lead: {
      download: "Dataene er åpne. Du kan begynne i dag.",
      request: "Du kan be om tilgang. Vi har skrevet det meste for deg.",
      question: "Begynn med et spørsmål til ressurssenteret. Da slipper du et unødig avslag.",
      demand: "Ingen datasett passer ennå. Meld inn behovet, så leter ressurssenteret etter eieren.",
      letter: "Du kan be om innsyn. Brevet er klart til å sendes.",
      "provider-form": "Dataeieren har et eget skjema.",
    } satisfies Record<PlanAction, string>,
    demandTitle: "Meld inn behovet ditt",
    dataset: "Dataene",
    law: "Hva sier loven?",
    lawOpen: "Les om regelen",
    laws: {
      open: "Åpne data kan brukes av alle, innenfor lisensen. Offentleglova § 7 sier at lisensen ikke skal hindre bruk.",
      registration: "Dataeieren avgjør saken etter forvaltningsloven og reglene for registeret.",
      documents:
        "Offentleglova § 3 gir alle rett til innsyn. § 9 gir rett til en enkel sammenstilling fra databaser. Du trenger ikke si hvem du er, eller hvorfor.",
      "protected-reuse":
        "Taushetsplikten står i forvaltningsloven § 13. Etter § 13 a nr. 2 hindrer den ikke deling når ingen kan kjennes igjen.",
      "sector-law": "En egen lov sier hvem som kan få dataene. Utgiveren har oppgitt den i katalogen.",
      consent:
        "Et samtykke må være frivillig, tydelig og mulig å trekke (personvernforordningen artikkel 4 og 7).",
      agreement: "Private virksomheter bestemmer selv. Avtalen dere gjør, er regelen.",
      demand:
        "Ingen lov gir rett til data som ikke finnes ennå. Ressurssenteret veileder etter forvaltningsloven § 11.",
    },
    lawCheck: "Les bestemmelsen før du bygger på den.",
    ready: "klart",
    missing: "mangler",
    odds: "Hva kan du vente?",
    oddsDemand: "Det kommer an på om noen har dataene. Ressurssenteret sier fra når det vet det.",
    oddsOpen: "Alle får bruke dem. Det tar ingen tid.",
    oddsUnlike: "Tallene gjelder alle forespørsler. Din vei kan være en annen.",
    hindrances: "Dette kan stå i veien",
    hindranceTexts: {
      personal: "Opplysninger om mennesker krever et rettslig grunnlag, og du må passe på dem.",
      confidential: "Eieren kan ha taushetsplikt. Da må en lov eller et samtykke åpne for deling.",
      "own-basis": "Du må selv vise hvilken lov du bygger på. Ressurssenteret kan hjelpe.",
      "business-secrets":
        "Noe kan være forretningshemmeligheter, og personer kan kjennes igjen i små foretak.",
      live: "Ikke alle eiere har en tjeneste som gir ferske data.",
      asked: "Du har alt spurt. Fortsett den saken, eller klag, i stedet for å begynne på nytt.",
    } satisfies Record<Hindrance, string>,
    toCases: "Se sakene dine",
    easier: "Dette gjør det lettere",
    easierTexts: {
      totals: "Be om tall i stedet for opplysninger om enkelte. Da gjelder færre regler.",
      consent: "Spør dem det gjelder. Et ja fra dem åpner dataene.",
      "less-often": "Be om et uttrekk av og til i stedet for ferske data.",
      "other-body": "Spør den andre virksomheten også. Den kan ha kortere vei.",
      "sector-law": "Finn loven som gir dere oppgaven. Mange slike lover åpner for deling mellom etater.",
    } satisfies Record<Easing, string>,
    easierLink: "Vis planen slik",
    public: "For offentlige virksomheter",
    publicText: [
      "Offentlige virksomheter skal dele data med hverandre når de kan. Spør derfor tidlig, og vis til oppgaven dere løser.",
      "Bygg på loven som gir dere oppgaven, ikke på samtykke. Samtykke passer sjelden når det offentlige spør.",
      "Forvaltningsloven § 13 b og § 13 g sier når andre organer kan få taushetsbelagte opplysninger. Les bestemmelsene før dere bygger på dem.",
    ],
    also: "Du kan også",
    actions: {
      download: "Last ned dataene",
      request: "Lag utkastet",
      question: "Spør ressurssenteret",
      demand: "Meld inn behovet",
      letter: "Finn dokumentet i eInnsyn",
      "provider-form": "Gå til dataeierens skjema",
    } satisfies Record<PlanAction, string>,
    otherTexts: {
      download: "laste ned dataene",
      request: "lage et utkast til forespørsel",
      question: "spørre ressurssenteret om loven",
      demand: "melde inn behovet",
      letter: "sende brevet selv, eller søke i eInnsyn",
      "provider-form": "bruke dataeierens eget skjema",
    } satisfies Record<PlanAction, string>,
    signIn: "Logg inn og lag utkastet",
    signInText: "Du kommer tilbake hit, og alt du har svart, er med.",
    nothingSent: "Ingenting sendes ennå. Du ser over utkastet først.",
    whichOrg: "Hvem søker du for?",
    failed: "Utkastet ble ikke laget. Last siden på nytt og prøv igjen.",
    already: (p: { reference: string }) => `Dere har alt en sak om disse dataene: ${p.reference}`,
    draft: {
      request: "Utkastet til forespørsel",
      question: "Utkastet til spørsmål",
      demand: "Utkastet til behov",
      letter: "Brevet",
    },
    draftLead: "Dette har vi skrevet ut fra svarene dine. Du kan endre alt.",
    letterLead: "Kopier brevet og send det til virksomheten som har dokumentet.",
    left: "Dette må du fylle ut selv:",
    share: "Ta vare på planen",
    shareText: "Adressen til siden er planen. Lagre den, skriv den ut, eller send den til en kollega.",
    shareLink: "Lenke til planen",
  },
  draft: {
    purpose: (p: { goal: string }) => `Vi vil oppnå dette: ${p.goal}`,
    use: {
      own: "Vi skal bruke dataene i en egen tjeneste eller et eget produkt.",
      research: "Vi skal bruke dataene til forskning og analyse.",
      task: "Vi skal bruke dataene til en offentlig oppgave.",
      journalism: "Vi skal bruke dataene til journalistikk og innsyn.",
      other: "Vi skal bruke dataene til formålet som er beskrevet over.",
    } satisfies Record<Answers["use"], string>,
    about: {
      persons: "Dataene handler om personer.",
      businesses: "Dataene handler om virksomheter.",
      things: "Dataene handler om steder og ting.",
      unsure: "Vi er usikre på om dataene handler om personer.",
    } satisfies Record<Answers["about"], string>,
    form: {
      file: "Vi ønsker en fil.",
      api: "Vi ønsker oppslag fra et system (API).",
      totals: "Summer og tall er nok. Vi trenger ikke opplysninger om enkelte.",
      document: "Vi ønsker å se dokumentene.",
    } satisfies Record<Answers["form"], string>,
    often: {
      once: "Vi trenger dataene én gang.",
      regular: "Vi trenger dataene av og til.",
      live: "Vi trenger dataene når de endrer seg.",
    } satisfies Record<Answers["often"], string>,
    has: {
      nobody: "Vi vet ikke om noen andre som har dem.",
      subjects: "De som dataene handler om, kan også ha dem.",
      body: "En annen virksomhet kan også ha dem.",
      asked: "Vi har spurt om dette før.",
    } satisfies Record<Answers["has"], string>,
    data: (p: { title: string }) => `Vi trenger data fra «${p.title}».`,
    dataUnknown: "Vi har ikke funnet noe datasett som passer.",
    searched: "Vi har lett i katalogen i Dataveien og fant ikke noe som passer.",
    askLaw: (p: { title: string; owner: string }) =>
      `Kan vi få data fra «${p.title}» hos ${p.owner}, og hvilken lov kan vi bygge på?`,
    askLawUnknown: "Hvem kan ha slike data, og hvilken lov kan vi bygge på?",
    ownerUnknown: "dataeieren",
    letter: {
      to: (p: { owner: string }) => `Til ${p.owner}`,
      toUnknown: "Til virksomheten som har dokumentet",
      subject: (p: { title: string }) => `Krav om innsyn: ${p.title}`,
      ask: (p: { title: string }) => `Vi ber om innsyn i dette etter offentleglova § 3: ${p.title}`,
      compile: "Ligger opplysningene i en database, ber vi om en sammenstilling etter § 9.",
      goal: (p: { goal: string }) => `Bakgrunnen er denne: ${p.goal}`,
      haste:
        "Vi ber om svar uten ugrunnet opphold, jf. § 29. Er kravet ikke besvart innen fem virkedager, kan vi klage etter § 32.",
      refusal:
        "Gis det avslag, ber vi om å få vite hvilken bestemmelse dere bygger på, jf. § 31, og om deler kan gis ut, jf. § 12.",
      end: "Vennlig hilsen",
    },
  },
};

export type GuideTexts = typeof nb;
