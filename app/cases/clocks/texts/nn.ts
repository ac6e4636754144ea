// Orda om fristar på nynorsk: reglar, føresegner og korleis ein frist er rekna ut.
import type { LawTexts } from "./shape.ts";

const s = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;

export const nn: LawTexts = {
  rules: {
    "decide-without-delay": {
      name: "Avgjerd utan opphald",
      about: "Dataeigaren skal avgjere saka utan ugrunna opphald. Lova set ingen dato.",
    },
    "interim-answer": {
      name: "Svar eller førebels svar",
      about:
        "Tek saka meir enn ein månad, skal søkjaren få eit førebels svar. Det seier kvifor, og om mogleg når svaret kjem. Månaden blir rekna frå førespurnaden kom fram, same kven som har ballen.",
    },
    "promised-answer": {
      name: "Svar som er lova",
      about:
        "Dataeigaren har sagt når svaret kan ventast. Lova set ingen eigen frist etter eit førebels svar.",
    },
    "fuller-reasons": {
      name: "Be om grunngiving",
      about:
        "Den som vil ha grunngiving, må be om ho før klagefristen går ut. Då tek klagefristen til på nytt når ho kjem.",
    },
    "appeal-window": {
      name: "Klagefrist",
      about: "Den som har fått avslag, kan klage innan tre veker etter at vedtaket kom fram.",
    },
    "late-appeal": {
      name: "Siste høve til sein klage",
      about: "Ei klage som kjem for seint, kan takast opp. Etter eitt år er det for seint.",
    },
    "appeal-costs": {
      name: "Krav om sakskostnader",
      about: "Vinn søkjaren fram, kan nødvendige kostnader krevjast dekte innan tre veker.",
    },
    "access-to-documents": {
      name: "Svar på innsynskrav",
      about: "Innsynskrav skal avgjerast utan ugrunna opphald. Vanlege krav bør få svar innan tre yrkedagar.",
    },
    "access-silence": {
      name: "Tagnad er avslag",
      about: "Kjem det ikkje svar innan fem yrkedagar, blir det rekna som eit avslag. Då kan søkjaren klage.",
    },
    "access-fuller-reasons": {
      name: "Be om nærare grunngiving for avslag på innsyn",
      about: "Søkjaren kan be om nærare grunngiving innan tre veker etter avslaget.",
    },
    "access-fuller-reasons-answer": {
      name: "Nærare grunngiving for avslag på innsyn",
      about: "Organet skal gi den nærare grunngivinga innan ti yrkedagar.",
    },
    "protected-data-reuse": {
      name: "Svar om vidarebruk av verna data",
      about:
        "Svaret skal kome innan to månader. Er saka svært omfattande, kan fristen forlengjast med 30 dagar.",
    },
    "open-data-reuse": {
      name: "Svar om vidarebruk",
      about: "Svaret skal kome innan 20 yrkedagar. Fristen kan forlengjast med 20 til.",
    },
    "subject-rights": {
      name: "Svar til den registrerte",
      about: "Den som bruker rettane sine, skal få svar innan ein månad. Fristen kan forlengjast med to.",
    },
    "breach-notice": {
      name: "Melding om brot",
      about: "Eit brot på personopplysningstryggleiken skal meldast til Datatilsynet innan 72 timar.",
    },
    "centre-answer": {
      name: "Svar frå ressurssenteret",
      about: "Ressurssenteret har sett denne fristen sjølv: ti yrkedagar.",
    },
    "consent-reply": {
      name: "Svar på samtykke",
      about: "Svarar ikkje den som er spurd, innan 30 dagar, fell spørsmålet bort.",
    },
    "consent-validity": { name: "Samtykket gjeld til", about: "Datoen stod i spørsmålet om samtykke." },
    "access-expiry": {
      name: "Tilgangen varer til",
      about: "Datoen står i vedtaket. Etter han er tilgangen stengd.",
    },
    "appeal-answer": {
      name: "Svar frå klageinstansen",
      about: "Tek klaga meir enn ein månad hos klageinstansen, skal du få eit førebels svar.",
    },
    "appeal-closing": {
      name: "Klaga blir avslutta",
      about: "Tre veker etter avgjerda blir klaga avslutta av seg sjølv.",
    },
    "agreement-reply": {
      name: "Svar om avtalen",
      about: "Den som har avtalen hos seg, har femten yrkedagar på å svare.",
    },
    "agreement-start": { name: "Avtalen tek til å gjelde", about: "Datoen er skriven inn i avtalen." },
    "agreement-expiry": {
      name: "Avtalen går ut",
      about: "Datoen står i avtalen. Etter han er avtalen slutt.",
    },
    "obligation-reminder": {
      name: "Påminning om ei plikt",
      about: "Den som har plikta, blir mint på ho fjorten dagar før.",
    },
    "obligation-due": {
      name: "Plikt etter avtalen",
      about: "Plikta skal vere oppfylt innan datoen i avtalen.",
    },
    "review-reply": {
      name: "Svar på fråsegn",
      about: "Datoen sette saksbehandlaren då fråsegna vart bedd om.",
    },
    "demand-triage": {
      name: "Les behovet",
      about: "Målet til ressurssenteret: behovet er lese, og dataeigaren funnen, innan ti yrkedagar.",
    },
    "demand-answer": {
      name: "Svar på etterspurnad",
      about: "Ressurssenteret bed dataeigaren svare innan tretti yrkedagar. Inga lov krev det.",
    },
    "demand-planned": {
      name: "Dataa er venta",
      about: "Datoen sette dataeigaren sjølv.",
    },
  },
  provisions: {
    "fvl-11a-1": "forvaltningslova § 11 a fyrste ledd",
    "fvl-11a-2": "forvaltningslova § 11 a andre og tredje ledd",
    "fvl-18": "forvaltningslova § 18",
    "fvl-24-2": "forvaltningslova § 24 andre ledd",
    "fvl-29": "forvaltningslova § 29",
    "fvl-31": "forvaltningslova § 31",
    "fvl-36": "forvaltningslova § 36",
    "new-act": "den nye forvaltningslova (2025)",
    "offl-29": "offentleglova § 29",
    "offl-31": "offentleglova § 31",
    "offl-32": "offentleglova § 32",
    "dga-9": "dataforvaltingsforordninga artikkel 9",
    "odd-4": "direktivet om opne data artikkel 4",
    "gdpr-12-3": "personvernforordninga artikkel 12 nr. 3",
    "gdpr-33": "personvernforordninga artikkel 33",
    "service-level": "regel i Dataveien",
    "set-by-case": "dato sett i saka",
  },
  versions: {
    "fvl-1967@1": "forvaltningslova av 1967",
    "fvl-2025@1": "forvaltningslova av 2025",
    "offl-2006@1": "offentleglova av 2006",
    "dga-2022@1": "forordning (EU) 2022/868",
    "odd-2019@1": "direktiv (EU) 2019/1024",
    "gdpr-2016@1": "forordning (EU) 2016/679",
    "dataveien@1": "reglane i Dataveien",
  },
  starts: {
    "case-received": "Fristen går frå dataeigaren fekk førespurnaden.",
    "notice-reached-party": "Fristen går frå vedtaket kom fram til søkjaren.",
    "decision-made": "Fristen går frå vedtaket vart gjort.",
    "request-for-documents-received": "Fristen går frå organet fekk innsynskravet.",
    "request-for-reasons-received": "Fristen går frå organet vart bede om grunngiving.",
    "rights-request-received": "Fristen går frå kravet kom inn.",
    "breach-known": "Fristen går frå brotet vart kjent.",
    "question-received": "Fristen går frå ressurssenteret fekk spørsmålet.",
    "consent-asked": "Fristen går frå det vart spurt om samtykke.",
    "consent-given": "Fristen går frå samtykket vart gitt.",
    "access-opened": "Fristen går frå tilgangen vart opna.",
    "review-asked": "Fristen går frå fråsegna vart bedd om.",
    "demand-registered": "Fristen går frå behovet vart meldt inn.",
    "demand-owner-named": "Fristen går frå dataeigaren fekk etterspurnaden.",
    "demand-planned": "Datoen er sett av dataeigaren.",
    "interim-answer-given": "Fristen går frå dataeigaren gav eit førebels svar.",
    "appeal-forwarded": "Fristen går frå klageinstansen fekk klaga.",
    "agreement-sent": "Fristen går frå avtalen vart send.",
    "agreement-signed": "Datoen er sett i avtalen som begge har signert.",
    "agreement-in-force": "Fristen går frå avtalen tok til å gjelde.",
  },
  nextSteps: {
    "remind-handler": "Purr på dataeigaren",
    "complain-to-ombudsman": "Klag til Sivilombodet",
    appeal: "Klag på avslaget",
    "file-late-appeal": "Send klaga likevel, og sei kvifor ho er sein",
    "contact-dpa": "Kontakt Datatilsynet",
    "notify-with-reasons": "Meld frå no, og sei kvifor det er seint",
    "ask-for-redress": "Be klageorganet sjå på saka",
    "contact-centre": "Kontakt ressurssenteret",
    "ask-consent-again": "Spør om samtykke på nytt",
    "renew-access": "Be om forlengd tilgang",
    "ask-other-party": "Spør den andre parten",
    "fulfil-obligation": "Meld plikta som oppfylt",
    "see-case-file": "Be om å få sjå dokumenta i saka",
    "ask-why-extended": "Spør kvifor fristen er forlengd",
    "send-interim-answer": "Gje førebels svar",
  },
  daysOff: {
    "new-year": "fyrste nyttårsdag",
    "maundy-thursday": "skjertorsdag",
    "good-friday": "langfredag",
    "easter-sunday": "fyrste påskedag",
    "easter-monday": "andre påskedag",
    "labour-day": "1. mai",
    "constitution-day": "17. mai",
    "ascension-day": "Kristi himmelfartsdag",
    "whit-sunday": "fyrste pinsedag",
    "whit-monday": "andre pinsedag",
    "christmas-day": "fyrste juledag",
    "boxing-day": "andre juledag",
    "christmas-eve": "julaftan",
    "new-years-eve": "nyttårsaftan",
    "public-holiday": "ein heilagdag",
    saturday: "ein laurdag",
    sunday: "ein søndag",
    paused: "ein dag då fristen stod stille",
  },
  amount: {
    months: (p) => s(p.amount, "månad", "månader"),
    weeks: (p) => s(p.amount, "veke", "veker"),
    days: (p) => s(p.amount, "dag", "dagar"),
    "working-days": (p) => s(p.amount, "yrkedag", "yrkedagar"),
    hours: (p) => s(p.amount, "time", "timar"),
  },
  steps: {
    start: (p) => `Fristen tok til ${p.date}. Den dagen blir ikkje rekna med.`,
    period: (p) => `${p.amount} fører til ${p.date}.`,
    extension: (p) => `Fristen er forlengd med ${p.amount}, til ${p.date}.`,
    "month-end": (p) => `Månaden har ikkje fleire dagar, så den siste tel: ${p.date}.`,
    holidays: (p) => `Desse dagane blir ikkje rekna med: ${p.days}.`,
    paused: (p) => `Fristen stod stille i ${p.amount}. Det fører til ${p.date}.`,
    "paused-hours": (p) => `Fristen stod stille i ${p.hours} timar.`,
    "moved-to-working-day": (p) => `${p.from} er ${p.why}, så fristen blir flytt til ${p.date}.`,
    given: (p) => `Datoen er sett i saka: ${p.date}.`,
    "no-date": "Lova set ingen dato.",
    due: (p) => `Siste dag er ${p.date}, til midnatt.`,
  },
  moves: {
    start: (p) => `${p.at}: Fristen tok til, og går ut ${p.date}.`,
    pause: (p) => `${p.at}: Fristen stansa så lenge den andre parten skal svare.`,
    resume: (p) => `${p.at}: Fristen går att, til ${p.date}.`,
    extend: (p) => `${p.at}: Fristen vart forlengd til ${p.date}.`,
    given: (p) => `${p.at}: Saka fekk ny dato, ${p.date}.`,
    law: (p) => `${p.at}: Lova vart endra. Fristen er no ${p.date}.`,
    calendar: (p) => `${p.at}: Fristen vart rekna på nytt, til ${p.date}.`,
    correction: (p) => `${p.at}: Fristen vart retta til ${p.date}. Inga føresegn lèt han stå stille.`,
  },
  events: {
    "deadline-near": (p) => `Dataveien minte om ein frist som nærmar seg: ${p.rule}.`,
    "deadlines-moved": () => "Fristar i saka vart rekna på nytt.",
    "part-kept": () =>
      "Ein som har arbeidd med saka, ventar på å bli godkjend som medlem av organisasjonen, og følgjer saka sjølv så lenge.",
    "payloads-erased": (p) =>
      p.count === 1
        ? "Teksten i éi hending vart sletta. Personen ho gjaldt, bad om det."
        : `Teksten i ${p.count} hendingar vart sletta. Personen dei gjaldt, bad om det.`,
  },
  moved: {
    law: (p) => `${p.rule}: Lova vart endra. Fristen var ${p.from}, og er no ${p.to}.`,
    calendar: (p) => `${p.rule}: Andre dagar er yrkedagar no. Fristen var ${p.from}, og er no ${p.to}.`,
    same: (p) => `${p.rule}: Lova vart endra. Fristen er den same, ${p.to}.`,
    correction: (p) =>
      `${p.rule}: Dataveien lét fristen stå stille medan søkjaren skulle svare. Det opnar ikkje lova for. Fristen var ${p.from}, og er no ${p.to}.`,
    "correction-same": (p) =>
      `${p.rule}: Dataveien lét fristen stå stille medan søkjaren skulle svare. Det opnar ikkje lova for. Fristen går, og datoen er framleis ${p.to}.`,
  },
  page: {
    heading: "Fristar",
    why: "Kvifor denne datoen",
    due: (p) => `Seinast ${p.date}`,
    status: { running: "Går", paused: "Står stille", "due-today": "I dag", missed: "Gått ut" },
    left: (p) => `${p.days} ${p.days === 1 ? "dag" : "dagar"} att, ${p.workingDays} av dei yrkedagar.`,
    stands: "Fristen står stille så lenge den andre parten skal svare.",
    reckoning: "Slik er datoen funnen",
    moved: "Dette har hendt med fristen",
    wrong: (p) =>
      `Fristen stod stille medan søkjaren skulle svare. Det opnar ikkje lova for. Rett siste dag var ${p.date}.`,
    reminders: (p) => `Dataveien minner om fristen ${p.dates}.`,
    extendable: (p) => `Fristen kan forlengjast éin gong med ${p.amount}. Då må det grunngivast.`,
    extension: (p) => `Han blir forlengd med ${p.amount}. Det står i ${p.provision}.`,
    missed: (p) => `Går fristen ut, kan søkjaren gjere dette: ${p.steps}.`,
    provision: (p) => `Regelen står i ${p.version}.`,
  },
  check: "Vi har ikkje kontrollert føresegna. Sjekk henne sjølv.",
  notYetNorwegianLaw: "Regelen er ikkje norsk lov enno.",
  notInForce: "Regelen gjeld ikkje.",
};
