// Ordene om frister på bokmål: regler, bestemmelser og hvordan en frist er regnet ut.
import type { LawTexts } from "./shape.ts";

const s = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;

export const nb: LawTexts = {
  rules: {
    "decide-without-delay": {
      name: "Avgjørelse uten opphold",
      about: "Dataeieren skal avgjøre saken uten ugrunnet opphold. Loven setter ingen dato.",
    },
    "interim-answer": {
      name: "Svar eller foreløpig svar",
      about:
        "Tar saken mer enn en måned, skal søkeren få et foreløpig svar. Det sier hvorfor, og om mulig når svaret kommer. Måneden regnes fra forespørselen kom fram, uansett hvem som har ballen.",
    },
    "promised-answer": {
      name: "Svar som er lovet",
      about:
        "Dataeieren har sagt når svaret kan ventes. Loven setter ingen egen frist etter et foreløpig svar.",
    },
    "fuller-reasons": {
      name: "Be om begrunnelse",
      about:
        "Den som vil ha begrunnelse, må be om den før klagefristen går ut. Da begynner klagefristen på nytt når den kommer.",
    },
    "appeal-window": {
      name: "Klagefrist",
      about: "Den som har fått avslag, kan klage innen tre uker etter at vedtaket kom fram.",
    },
    "late-appeal": {
      name: "Siste mulighet for sen klage",
      about: "En klage som kommer for sent, kan tas opp. Etter ett år er det for sent.",
    },
    "appeal-costs": {
      name: "Krav om sakskostnader",
      about: "Vinner søkeren fram, kan nødvendige kostnader kreves dekket innen tre uker.",
    },
    "access-to-documents": {
      name: "Svar på innsynskrav",
      about:
        "Innsynskrav skal avgjøres uten ugrunnet opphold. Vanlige krav bør få svar innen tre virkedager.",
    },
    "access-silence": {
      name: "Taushet regnes som avslag",
      about: "Kommer det ikke svar innen fem virkedager, regnes det som et avslag. Da kan søkeren klage.",
    },
    "access-fuller-reasons": {
      name: "Be om nærmere begrunnelse for avslag på innsyn",
      about: "Søkeren kan be om nærmere begrunnelse innen tre uker etter avslaget.",
    },
    "access-fuller-reasons-answer": {
      name: "Nærmere begrunnelse for avslag på innsyn",
      about: "Organet skal gi den nærmere begrunnelsen innen ti virkedager.",
    },
    "protected-data-reuse": {
      name: "Svar om viderebruk av beskyttede data",
      about:
        "Svaret skal komme innen to måneder. Er saken svært omfattende, kan fristen forlenges med 30 dager.",
    },
    "open-data-reuse": {
      name: "Svar om viderebruk",
      about: "Svaret skal komme innen 20 virkedager. Fristen kan forlenges med 20 til.",
    },
    "subject-rights": {
      name: "Svar til den registrerte",
      about: "Den som bruker rettighetene sine, skal få svar innen en måned. Fristen kan forlenges med to.",
    },
    "breach-notice": {
      name: "Melding om brudd",
      about: "Et brudd på personopplysningssikkerheten skal meldes til Datatilsynet innen 72 timer.",
    },
    "centre-answer": {
      name: "Svar fra ressurssenteret",
      about: "Ressurssenteret har selv satt denne fristen: ti virkedager.",
    },
    "consent-reply": {
      name: "Svar på samtykke",
      about: "Svarer ikke den som er spurt, innen 30 dager, faller spørsmålet bort.",
    },
    "consent-validity": { name: "Samtykket gjelder til", about: "Datoen sto i spørsmålet om samtykke." },
    "access-expiry": {
      name: "Tilgangen varer til",
      about: "Datoen står i vedtaket. Etter den er tilgangen stengt.",
    },
    "appeal-answer": {
      name: "Svar fra klageinstansen",
      about: "Tar klagen mer enn en måned hos klageinstansen, skal du få et foreløpig svar.",
    },
    "appeal-closing": {
      name: "Klagen avsluttes",
      about: "Tre uker etter avgjørelsen avsluttes klagen av seg selv.",
    },
    "agreement-reply": {
      name: "Svar om avtalen",
      about: "Den som har avtalen hos seg, har femten virkedager på å svare.",
    },
    "agreement-start": { name: "Avtalen trer i kraft", about: "Datoen står i avtalen." },
    "agreement-expiry": {
      name: "Avtalen utløper",
      about: "Datoen står i avtalen. Etter den er avtalen slutt.",
    },
    "obligation-reminder": {
      name: "Påminnelse om en plikt",
      about: "Den som har plikten, blir minnet på den fjorten dager før.",
    },
    "obligation-due": {
      name: "Plikt etter avtalen",
      about: "Plikten skal være oppfylt innen datoen i avtalen.",
    },
    "review-reply": {
      name: "Svar på uttalelse",
      about: "Datoen satte saksbehandleren da uttalelsen ble bedt om.",
    },
    "demand-triage": {
      name: "Les behovet",
      about: "Ressurssenterets eget mål: behovet er lest, og dataeieren funnet, innen ti virkedager.",
    },
    "demand-answer": {
      name: "Svar på etterspørsel",
      about: "Ressurssenteret ber dataeieren svare innen tretti virkedager. Ingen lov krever det.",
    },
    "demand-planned": {
      name: "Dataene ventes",
      about: "Datoen satte dataeieren selv.",
    },
  },
  provisions: {
    "fvl-11a-1": "forvaltningsloven § 11 a første ledd",
    "fvl-11a-2": "forvaltningsloven § 11 a andre og tredje ledd",
    "fvl-18": "forvaltningsloven § 18",
    "fvl-24-2": "forvaltningsloven § 24 andre ledd",
    "fvl-29": "forvaltningsloven § 29",
    "fvl-31": "forvaltningsloven § 31",
    "fvl-36": "forvaltningsloven § 36",
    "new-act": "den nye forvaltningsloven (2025)",
    "offl-29": "offentleglova § 29",
    "offl-31": "offentleglova § 31",
    "offl-32": "offentleglova § 32",
    "dga-9": "dataforvaltningsforordningen artikkel 9",
    "odd-4": "åpne data-direktivet artikkel 4",
    "gdpr-12-3": "personvernforordningen artikkel 12 nr. 3",
    "gdpr-33": "personvernforordningen artikkel 33",
    "service-level": "regel i Dataveien",
    "set-by-case": "dato satt i saken",
  },
  versions: {
    "fvl-1967@1": "forvaltningsloven av 1967",
    "fvl-2025@1": "forvaltningsloven av 2025",
    "offl-2006@1": "offentleglova av 2006",
    "dga-2022@1": "forordning (EU) 2022/868",
    "odd-2019@1": "direktiv (EU) 2019/1024",
    "gdpr-2016@1": "forordning (EU) 2016/679",
    "dataveien@1": "reglene i Dataveien",
  },
  starts: {
    "case-received": "Fristen løper fra dataeieren fikk forespørselen.",
    "notice-reached-party": "Fristen løper fra vedtaket kom fram til søkeren.",
    "decision-made": "Fristen løper fra vedtaket ble fattet.",
    "request-for-documents-received": "Fristen løper fra organet fikk innsynskravet.",
    "request-for-reasons-received": "Fristen løper fra organet ble bedt om begrunnelse.",
    "rights-request-received": "Fristen løper fra kravet kom inn.",
    "breach-known": "Fristen løper fra bruddet ble kjent.",
    "question-received": "Fristen løper fra ressurssenteret fikk spørsmålet.",
    "consent-asked": "Fristen løper fra samtykket ble etterspurt.",
    "consent-given": "Fristen løper fra samtykket ble gitt.",
    "access-opened": "Fristen løper fra tilgangen ble åpnet.",
    "review-asked": "Fristen løper fra uttalelsen ble bedt om.",
    "demand-registered": "Fristen løper fra behovet ble meldt inn.",
    "demand-owner-named": "Fristen løper fra dataeieren fikk etterspørselen.",
    "demand-planned": "Datoen er satt av dataeieren.",
    "interim-answer-given": "Fristen løper fra dataeieren ga et foreløpig svar.",
    "appeal-forwarded": "Fristen løper fra klageinstansen fikk klagen.",
    "agreement-sent": "Fristen løper fra avtalen ble sendt.",
    "agreement-signed": "Datoen er satt i avtalen som begge har signert.",
    "agreement-in-force": "Fristen løper fra avtalen trådte i kraft.",
  },
  nextSteps: {
    "remind-handler": "Purr på dataeieren",
    "complain-to-ombudsman": "Klag til Sivilombudet",
    appeal: "Klag på avslaget",
    "file-late-appeal": "Send klagen likevel, og si hvorfor den er sen",
    "contact-dpa": "Kontakt Datatilsynet",
    "notify-with-reasons": "Meld fra nå, og si hvorfor det er sent",
    "ask-for-redress": "Be klageorganet se på saken",
    "contact-centre": "Kontakt ressurssenteret",
    "ask-consent-again": "Spør om samtykke på nytt",
    "renew-access": "Be om forlenget tilgang",
    "ask-other-party": "Spør den andre parten",
    "fulfil-obligation": "Meld plikten som oppfylt",
    "see-case-file": "Be om å få se sakens dokumenter",
    "ask-why-extended": "Spør hvorfor fristen er forlenget",
    "send-interim-answer": "Gi foreløpig svar",
  },
  daysOff: {
    "new-year": "første nyttårsdag",
    "maundy-thursday": "skjærtorsdag",
    "good-friday": "langfredag",
    "easter-sunday": "første påskedag",
    "easter-monday": "andre påskedag",
    "labour-day": "1. mai",
    "constitution-day": "17. mai",
    "ascension-day": "Kristi himmelfartsdag",
    "whit-sunday": "første pinsedag",
    "whit-monday": "andre pinsedag",
    "christmas-day": "første juledag",
    "boxing-day": "andre juledag",
    "christmas-eve": "julaften",
    "new-years-eve": "nyttårsaften",
    "public-holiday": "en helligdag",
    saturday: "en lørdag",
    sunday: "en søndag",
    paused: "en dag da fristen sto stille",
  },
  amount: {
    months: (p) => s(p.amount, "måned", "måneder"),
    weeks: (p) => s(p.amount, "uke", "uker"),
    days: (p) => s(p.amount, "dag", "dager"),
    "working-days": (p) => s(p.amount, "virkedag", "virkedager"),
    hours: (p) => s(p.amount, "time", "timer"),
  },
  steps: {
    start: (p) => `Fristen begynte å løpe ${p.date}. Den dagen regnes ikke med.`,
    period: (p) => `${p.amount} fører til ${p.date}.`,
    extension: (p) => `Fristen er forlenget med ${p.amount}, til ${p.date}.`,
    "month-end": (p) => `Måneden har ikke flere dager, så den siste teller: ${p.date}.`,
    holidays: (p) => `Disse dagene regnes ikke med: ${p.days}.`,
    paused: (p) => `Fristen sto stille i ${p.amount}. Det fører til ${p.date}.`,
    "paused-hours": (p) => `Fristen sto stille i ${p.hours} timer.`,
    "moved-to-working-day": (p) => `${p.from} er ${p.why}, så fristen flyttes til ${p.date}.`,
    given: (p) => `Datoen er satt i saken: ${p.date}.`,
    "no-date": "Loven setter ingen dato.",
    due: (p) => `Siste dag er ${p.date}, til midnatt.`,
  },
  moves: {
    start: (p) => `${p.at}: Fristen begynte å løpe, til ${p.date}.`,
    pause: (p) => `${p.at}: Fristen stanset så lenge den andre parten skal svare.`,
    resume: (p) => `${p.at}: Fristen løper igjen, til ${p.date}.`,
    extend: (p) => `${p.at}: Fristen ble forlenget til ${p.date}.`,
    given: (p) => `${p.at}: Saken fikk ny dato, ${p.date}.`,
    law: (p) => `${p.at}: Loven ble endret. Fristen er nå ${p.date}.`,
    calendar: (p) => `${p.at}: Fristen ble regnet på nytt, til ${p.date}.`,
    correction: (p) => `${p.at}: Fristen ble rettet til ${p.date}. Ingen bestemmelse lar den stå stille.`,
  },
  events: {
    "deadline-near": (p) => `Dataveien minnet om en frist som nærmer seg: ${p.rule}.`,
    "deadlines-moved": () => "Frister i saken ble regnet på nytt.",
    "part-kept": () =>
      "Én som har arbeidet med saken, venter på å bli godkjent som medlem av organisasjonen, og følger saken selv så lenge.",
    "payloads-erased": (p) =>
      p.count === 1
        ? "Teksten i én hendelse ble slettet. Personen den gjaldt, ba om det."
        : `Teksten i ${p.count} hendelser ble slettet. Personen de gjaldt, ba om det.`,
  },
  moved: {
    law: (p) => `${p.rule}: Loven ble endret. Fristen var ${p.from}, og er nå ${p.to}.`,
    calendar: (p) => `${p.rule}: Andre dager er virkedager nå. Fristen var ${p.from}, og er nå ${p.to}.`,
    same: (p) => `${p.rule}: Loven ble endret. Fristen er den samme, ${p.to}.`,
    correction: (p) =>
      `${p.rule}: Dataveien lot fristen stå stille mens søkeren skulle svare. Det åpner ikke loven for. Fristen var ${p.from}, og er nå ${p.to}.`,
    "correction-same": (p) =>
      `${p.rule}: Dataveien lot fristen stå stille mens søkeren skulle svare. Det åpner ikke loven for. Fristen løper, og datoen er fortsatt ${p.to}.`,
  },
  page: {
    heading: "Frister",
    why: "Hvorfor denne datoen",
    due: (p) => `Senest ${p.date}`,
    status: { running: "Løper", paused: "Står stille", "due-today": "I dag", missed: "Gått ut" },
    left: (p) => `${p.days} ${p.days === 1 ? "dag" : "dager"} igjen, ${p.workingDays} av dem virkedager.`,
    stands: "Fristen står stille så lenge den andre parten skal svare.",
    reckoning: "Slik er datoen funnet",
    moved: "Dette har skjedd med fristen",
    wrong: (p) =>
      `Fristen sto stille mens søkeren skulle svare. Det åpner ikke loven for. Riktig siste dag var ${p.date}.`,
    reminders: (p) => `Dataveien minner om fristen ${p.dates}.`,
    extendable: (p) => `Fristen kan forlenges én gang med ${p.amount}. Da må det begrunnes.`,
    extension: (p) => `Den forlenges med ${p.amount}. Det står i ${p.provision}.`,
    missed: (p) => `Går fristen ut, kan søkeren gjøre dette: ${p.steps}.`,
    provision: (p) => `Regelen står i ${p.version}.`,
  },
  check: "Vi har ikke kontrollert bestemmelsen. Sjekk den selv.",
  notYetNorwegianLaw: "Regelen er ennå ikke norsk lov.",
  notInForce: "Regelen gjelder ikke.",
};
