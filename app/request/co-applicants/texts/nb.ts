// Å søke sammen, på bokmål: medsøkere, innbydelser og hvem som leder forespørselen.
import type { KindTexts } from "#app/cases/page/texts/shape.ts";
import type { CoApplicantCommandType } from "#workflows/request/co-applicant-commands.ts";

type Words = KindTexts<"request">;
export interface CoApplicantWords {
  commands: Pick<Words["commands"], CoApplicantCommandType>;
  fields: Pick<Words["fields"], CoApplicantCommandType>;
  choices: Pick<Words["choices"], CoApplicantCommandType>;
  events: Pick<Words["events"], CoApplicantCommandType>;
}

/** Ingen av handlingene har valg å sette ord på. */
export const NO_CHOICES: CoApplicantWords["choices"] = {
  "invite-co-applicant": {},
  "accept-invitation": {},
  "decline-invitation": {},
  "remove-co-applicant": {},
  "confirm-conditions": {},
  "leave-request": {},
  "offer-lead": {},
  "appoint-lead": {},
  "accept-lead": {},
  "decline-lead": {},
  "withdraw-lead-offer": {},
};

export const coApplicantWords: CoApplicantWords = {
  commands: {
    "invite-co-applicant": {
      title: "Be noen om å søke sammen med dere",
      hint: "Hver av dem får en e-post med en lenke. De blir med først når de har godtatt vilkårene for sin egen virksomhet.",
      button: "Send innbydelsen",
      done: "Innbydelsen er sendt. Du får e-post når de svarer.",
    },
    "accept-invitation": {
      title: "Bli med",
      button: "Bli med på forespørselen",
      done: "Dere er med på forespørselen. Nå kan du følge saken her.",
    },
    "decline-invitation": {
      title: "Takk nei",
      button: "Nei takk",
      done: "Du har takket nei. Den som spurte, har fått vite det.",
    },
    "remove-co-applicant": {
      title: "Ta ut en medsøker",
      hint: "De ser ikke lenger saken. En innbydelse som ikke er besvart, gjelder ikke lenger.",
      button: "Ta ut",
      done: "De er tatt ut av forespørselen og har fått beskjed.",
    },
    "confirm-conditions": {
      title: "Godta vilkårene for deres virksomhet",
      hint: "Hver medsøker godtar vilkårene for seg selv. Før det ser dere ikke hvordan dataene hentes.",
      button: "Godta vilkårene",
      done: "Vilkårene er godtatt for virksomheten din.",
    },
    "leave-request": {
      title: "Gå ut av forespørselen",
      hint: "Dere ser ikke lenger saken, og får ikke tilgang gjennom den. Det kan ikke angres herfra.",
      button: "Ja, gå ut",
      done: "Dere er ute av forespørselen. De andre har fått beskjed.",
    },
    "offer-lead": {
      title: "Be en medsøker om å lede forespørselen",
      hint: "Den som leder, sender, endrer og trekker for alle. Byttet skjer når de sier ja.",
      button: "Spør dem",
      done: "De er spurt. Dere leder til de sier ja.",
    },
    "appoint-lead": {
      title: "Be en medsøker om å lede forespørselen",
      hint: "Bruk dette når hovedsøkeren ikke lenger har noen her. Byttet skjer når de sier ja.",
      button: "Spør dem",
      done: "De er spurt. Dere får e-post når de svarer.",
    },
    "accept-lead": {
      title: "Ta over som hovedsøker",
      hint: "Dere kan da endre, trekke og svare for alle i saken.",
      button: "Ja, vi tar over",
      done: "Dere er nå hovedsøker.",
    },
    "decline-lead": {
      title: "Si nei til å lede",
      button: "Nei takk",
      done: "Dere har sagt nei. Den som spurte, har fått vite det.",
    },
    "withdraw-lead-offer": {
      title: "Ta tilbake spørsmålet om å lede",
      button: "Ta det tilbake",
      done: "Spørsmålet er tatt tilbake.",
    },
  },
  fields: {
    "invite-co-applicant": {
      invited: { label: "Hvem vil dere søke sammen med?" },
    },
    "accept-invitation": {
      orgId: { label: "Hvilken virksomhet blir med?" },
      confirm: { label: "Jeg godtar vilkårene for virksomheten" },
    },
    "decline-invitation": {},
    "remove-co-applicant": {
      who: { label: "Hvem skal ut?" },
      reason: { label: "Hvorfor?", hint: "De som søker sammen, kan lese det." },
    },
    "confirm-conditions": { orgId: { label: "Virksomhet" } },
    "leave-request": {
      orgId: { label: "Hvilken virksomhet går ut?" },
      reason: { label: "Hvorfor går dere ut?", hint: "De andre i saken kan lese det." },
    },
    "offer-lead": {
      to: { label: "Hvem skal lede?" },
      stays: { label: "Vi blir med videre som medsøker, og godtar vilkårene for å søke sammen" },
    },
    "appoint-lead": {
      to: { label: "Hvem skal lede?" },
      reasons: { label: "Hvorfor?", hint: "Medsøkerne kan lese det. Minst 10 tegn." },
    },
    "accept-lead": { orgId: { label: "Virksomhet" } },
    "decline-lead": { orgId: { label: "Virksomhet" } },
    "withdraw-lead-offer": {},
  },
  choices: NO_CHOICES,
  events: {
    "invite-co-applicant": (p) =>
      p.count === 1 ? `${p.who} ba noen om å søke sammen.` : `${p.who} ba ${p.count} om å søke sammen.`,
    "accept-invitation": (p) => `${p.who} ble med på forespørselen for ${p.to}.`,
    "decline-invitation": () => "En som var bedt med, takket nei.",
    "remove-co-applicant": (p) => `${p.who} tok en medsøker ut.`,
    "confirm-conditions": (p) => `${p.who} godtok vilkårene for sin virksomhet.`,
    "leave-request": (p) => `${p.who} gikk ut av forespørselen med sin virksomhet.`,
    "offer-lead": (p) => `${p.who} ba en medsøker om å lede forespørselen.`,
    "appoint-lead": (p) => `${p.who} ba en medsøker om å lede forespørselen.`,
    "accept-lead": (p) => `${p.who} tok over som hovedsøker.`,
    "decline-lead": (p) => `${p.who} sa nei til å lede forespørselen.`,
    "withdraw-lead-offer": (p) => `${p.who} tok tilbake spørsmålet om å lede.`,
  },
};

export const nb = {
  title: "De som søker",
  lead: "Hovedsøkeren svarer for forespørselen. Medsøkerne følger saken, skriver i den og har hver for seg godtatt vilkårene.",
  back: "Til saken",
  backToDraft: "Til utkastet",
  leadRole: "Hovedsøker",
  states: {
    invited: "Innbudt",
    accepted: "Med",
    declined: "Takket nei",
    cancelled: "Innbydelsen er trukket",
    removed: "Tatt ut",
    left: "Gått ut",
    "became-lead": "Ble hovedsøker",
  },
  someone: "En som er bedt med",
  invitedAt: (p: { date: string }) => `Bedt med ${p.date}`,
  email: "E-post",
  terms: "Vilkår for å søke sammen",
  termsBy: (p: { name: string; when: string; version: string }) =>
    `Godtatt av ${p.name} ${p.when}. Versjon ${p.version}.`,
  fingerprint: "Fingeravtrykk av teksten (SHA-256)",
  conditions: "Vilkårene i vedtaket",
  conditionsBy: (p: { name: string; when: string }) => `Godtatt av ${p.name} ${p.when}`,
  conditionsOwed: "Ikke godtatt ennå. Til da ser de ikke tilgangen.",
  offered: (p: { org: string }) => `${p.org} er spurt om å lede forespørselen.`,
  offeredTitle: "Dere er spurt om å lede forespørselen",
  owesTitle: "Dere må godta vilkårene i vedtaket",
  owesText: "Hver medsøker godtar vilkårene for seg selv. Til da ser dere ikke hvordan dataene hentes.",
  open: "Se hvem som søker",
  coApplicants: "Medsøkere",
  none: "Ingen andre er med på forespørselen.",
  askOthers: "Søker dere sammen med andre?",
  askOthersText: "Medsøkere kan bli med til dataeieren har avgjort saken.",
  accessOwed: "Dere ser tilgangen når virksomheten din har godtatt vilkårene i vedtaket.",
  demand: {
    term: "Vil søke sammen",
    count: (p: { n: number }) => (p.n === 1 ? "1 virksomhet" : `${p.n} virksomheter`),
    led: "en av dem kan søke for alle",
    notLed: "ingen har sagt at de kan søke for alle",
    title: "De som vil søke sammen",
    leads: (p: { org: string }) => `${p.org}, søker for alle`,
    noLead: "Ingen kan søke for alle ennå. Uten det får hver sitt eget utkast.",
    invited: (p: { lead: string }) => `${p.lead} søker for alle. Vil dere være med?`,
    answer: "Les vilkårene og svar",
    joined: (p: { lead: string }) => `Den felles forespørselen, ledet av ${p.lead}`,
    declined: "Dere er ikke med på den felles forespørselen. Den som spurte, har fått vite det.",
    aloneTitle: "Vil dere søke alene?",
    aloneText:
      "Vi lager et utkast med svarene dere ga da dere fulgte behovet. Ingenting sendes før dere sender det.",
    alone: (p: { org: string }) => `Lag utkast for ${p.org}`,
  },
  invitation: {
    title: "Bli med på en forespørsel",
    eyebrow: (p: { reference: string }) => `Innbydelse til sak ${p.reference}`,
    asks: (p: { org: string }) => `${p.org} ber dere søke sammen med dem`,
    lead: (p: { owner: string }) =>
      `De søker om tilgang til data hos ${p.owner}. Blir dere med, får dere se saken og skrive i den. Får dere ja, får dere også tilgangen.`,
    dataset: "Datasett",
    termsTitle: "Dette godtar dere",
    signIn: "Logg inn for å bli med",
    signInText: "Tilgang gis til virksomheter, så vi må vite hvem du svarer for.",
    register: "Har du ingen konto?",
    registerLink: "Lag en konto, og åpne lenken i e-posten igjen",
    noOrg: "Du hører ikke til noen virksomhet som kan bli med",
    noOrgText: "Registrer virksomheten din eller bli med i den. Åpne så lenken i e-posten igjen.",
    noOrgLink: "Bli med i en virksomhet",
    closed: "Det er for sent å bli med",
    closedText: "Dataeieren har saken til avgjørelse eller har avgjort den. Spør den som ba deg med.",
    declined: "Du har takket nei",
    declinedText: "Den som spurte, har fått vite det. Du trenger ikke gjøre mer.",
    unconfirmed: "Bekreft e-postadressen din først",
    refused: "Det gikk ikke. Siden er lastet på nytt. Se over, og prøv igjen.",
    declineTitle: "Vil dere ikke være med?",
    notFound: {
      title: "Lenken virker ikke",
      text: "Den er skrevet feil, er ikke hel, eller gjelder ikke lenger. Ingenting er endret.",
      hints: [
        "Åpne e-posten og trykk på lenken der. Kopierer du den, må du få med hele.",
        "Kanskje er innbydelsen brukt, trukket eller gått ut. Spør den som sendte den.",
      ],
    },
    tooMany: {
      title: "For mange forsøk",
      text: (p: { minutes: string }) => `Vent ${p.minutes} minutter, og åpne lenken igjen.`,
    },
  },
};

export type CoApplicantTexts = typeof nb;
