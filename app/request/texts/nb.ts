// Forespørsel om tilgang på bokmål: begynne, svare, sende og følge saken. Denne filen bestemmer hvilke tekster som finnes.
import { nb as road } from "#app/catalogue/road/texts/nb.ts";
import { nb as formAnswers } from "#app/form-answers/texts/nb.ts";
import type { Section } from "#workflows/request/answers.ts";

/** Hva en setning om saken kan nevne. */
export interface Situation {
  owner: string;
  applicant: string;
  /** Den som arbeider med saken, eller tom tekst. */
  person: string;
  /** Den er leseren selv. */
  self?: boolean;
  since: string;
  /** Fristen, eller tom tekst. */
  due: string;
  /** Ballen ligger hos leseren. */
  mine: boolean;
}
export type Sentence = (p: Situation) => string;
export const SITUATIONS = [
  "draft",
  "received",
  "assessing",
  "clarifying",
  "legal",
  "consent",
  "review",
  "deciding",
  "approved",
  "partly-approved",
  "agreeing",
  "provisioning",
  "active",
  "open-data",
  "suspended",
  "refused",
  "discarded",
  "withdrawn",
  "closed",
  "ended",
  "revoked",
  "appealed",
  "not-agreed",
] as const;
export type SituationName = (typeof SITUATIONS)[number];

const by = (due: string, text: string) => (due ? ` ${text}` : "");

export const nb = {
  answers: formAnswers,
  openData: road.openData,
  start: {
    title: "Be om tilgang",
    lead: (p: { owner: string }) =>
      `Du søker hos ${p.owner}. Svarene lagres mens du skriver, og ingen ser dem før du sender.`,
    road: "Slik går veien",
    asked: "Dette blir du spurt om",
    time: "Det tar omtrent 20 minutter. Du kan stoppe og fortsette senere.",
    law: "Dataeieren skal svare uten unødig opphold. Tar det mer enn en måned, skal du få et foreløpig svar. Det står i forvaltningsloven § 11 a.",
    whichOrg: "Hvem søker du for?",
    button: "Begynn på forespørselen",
    already: "Dere har en sak om dette datasettet",
    alreadyText: "Fortsett på den i stedet for å begynne på nytt.",
    alreadyLink: (p: { reference: string; state: string; org: string }) =>
      `${p.reference}: ${p.state} (${p.org})`,
    anyway: "Begynn på en ny forespørsel likevel",
    toDataset: "Til siden om datasettet",
    noDataset: "Velg et datasett først",
    noDatasetText: "En forespørsel gjelder ett datasett. Finn det i søket, og velg «Be om tilgang».",
    toSearch: "Finn data",
    gone: "Datasettet er ikke lenger i katalogen",
    goneText: "Kilden leverer det ikke lenger. Det kan finnes et nyere datasett om det samme.",
    noOwner: "Vi vet ikke hvem som eier dataene",
    noOwnerText:
      "Katalogen sier ikke hvem som har datasettet. Derfor kan vi ikke sende en forespørsel herfra.",
    noOwnerNext: "Se etter kontaktopplysninger på siden om datasettet, eller søk etter lignende data.",
    noOrg: "Du må høre til en virksomhet",
    noOrgText: "Tilgang gis til virksomheter, ikke til enkeltpersoner. Registrer eller bli med i din.",
    noOrgLink: "Bli med i en virksomhet",
    noCentre: "Tjenesten er ikke helt klar",
    noCentreText:
      "Ressurssenteret er ikke satt opp ennå. Si fra til dem som driver tjenesten, og prøv igjen senere.",
    wrong: "Det gikk ikke å begynne. Last siden på nytt og prøv igjen.",
  },
  form: {
    title: "Forespørsel om tilgang",
    lead: "Fyll ut delene i den rekkefølgen du vil. Alt lagres.",
    sections: {
      what: { title: "Hva du skal gjøre", about: "Formålet og bruken" },
      data: { title: "Hvilke data du trenger", about: "Utvalget og personopplysninger" },
      who: { title: "Hvem og hvor lenge", about: "Mottakere og periode" },
      law: { title: "Grunnlag og sikkerhet", about: "Hva du bygger på, og hvordan du passer på dataene" },
    } satisfies Record<Section, { title: string; about: string }>,
    summaryTask: "Se over og send",
    save: "Lagre og gå videre",
    saveBack: "Lagre og gå til oversikten",
    backToList: "Til oversikten",
    savedAt: (p: { when: string; who: string }) => `Sist lagret ${p.when} av ${p.who}.`,
    conflict: "Noen andre skrev her samtidig",
    conflictText: (p: { who: string; when: string }) =>
      `${p.who} lagret denne delen ${p.when}. Begge tekstene står under. Ta med det du vil beholde, og lagre igjen.`,
    theirs: (p: { who: string }) => `Dette skrev ${p.who}`,
    theirsEmpty: "(tomt)",
    sent: "Forespørselen er sendt og kan ikke endres her",
    discardTitle: "Vil du ikke søke likevel?",
  },
  summary: {
    title: "Se over svarene",
    lead: (p: { owner: string }) => `Når du sender, får ${p.owner} lese alt dette.`,
    change: "Endre",
    changeField: (p: { field: string }) => `Endre ${p.field.toLowerCase()}`,
    missing: "Ikke besvart",
    unconfirmed: "Bekreft e-postadressen din først",
    unconfirmedText: "Du har fått en e-post med en lenke. Svarene er lagret så lenge.",
    unconfirmedLink: "Send lenken på nytt fra profilen din",
    changed: "Svarene er endret siden du så dem",
    changedText: "Noen i virksomheten din har lagret noe nytt. Se over, og send en gang til.",
    after: "Etter at du har sendt",
    afterText:
      "Dataeieren finner en saksbehandler. Du får e-post når noe skjer, og du kan trekke forespørselen så lenge saken er åpen.",
  },
  page: {
    eyebrow: (p: { reference: string; applicant: string; owner: string }) =>
      `${p.reference} · ${p.applicant} søker hos ${p.owner}`,
    nextStep: "Neste steg",
    mayDo: "Ballen ligger ikke hos deg. Under står det hva du likevel kan gjøre.",
    nothingToDo: "Du trenger ikke gjøre noe nå. Du får e-post når noe skjer.",
    other: "Dette kan du også gjøre",
    otherFirst: "Dette kan du gjøre",
    blockersTitle: "Dette må på plass før vedtak kan foreslås",
    blockers: {
      clarification: "Søkeren må svare på spørsmålet om oppklaring.",
      "legal-question": "Ressurssenteret må svare på det juridiske spørsmålet.",
      review: "De som er bedt om en uttalelse, må svare. Du kan også avlyse den.",
      consent: "Flere av de spurte må svare på spørsmålet om samtykke.",
    },
    unreachable: "For mange har sagt nei til at samtykkene kan bli nok. Saken kan fortsatt avslås.",
    fourEyes: "En annen må avgjøre",
    deadlines: "Frister",
    dueOn: (p: { date: string }) => `Frist ${p.date}`,
    tabsLabel: "Deler av saken",
    tabs: {
      timeline: "Tidslinje",
      messages: "Meldinger",
      answers: "Svar",
      legal: "Juridisk spørsmål",
      consents: "Samtykker",
      reviews: "Uttalelser",
      decision: "Vedtak",
      access: "Tilgang",
    },
    dataset: "Datasett",
    applicant: "Søker",
    owner: "Dataeier",
    handler: "Saksbehandler",
    submitted: "Sendt",
    startAgain: "Begynn en ny forespørsel om det samme",
    interimTitle: "Foreløpig svar",
    interimExpected: (p: { date: string }) => `Svaret kan ventes ${p.date}.`,
    extendedTitle: "Hvorfor fristen er forlenget",
    suspendedTitle: "Hvorfor tilgangen er stanset",
    suspendedForConsent:
      "Noen har trukket samtykket sitt. Da skal tilgangen stå stille til dataeieren har ryddet opp.",
    clarificationAsked: (p: { field: string }) => `Spørsmål om ${p.field.toLowerCase()}`,
    clarificationReply: "Svar",
    answersVersion: (p: { version: number }) => `Versjon ${p.version}`,
    answersChanged: "Endret",
    changedSince: (p: { version: number }) =>
      `Svarene er endret etter at de ble sendt. Dette er versjon ${p.version}.`,
    seeChanges: "Se hva som er endret",
    decidedOn: (p: { version: number }) => `Gjelder versjon ${p.version} av svarene`,
    noAnswers: "Ingen svar er sendt ennå.",
    questionBy: { applicant: "Spurt av søkeren", handler: "Spurt av dataeieren" },
    questionStatus: { asked: "Venter på svar", answered: "Besvart", redirected: "Avsluttet uten svar" },
    questionBlocking: "Saken venter på svaret",
    questionSources: "Kilder",
    questionOpen: "Åpne spørsmålet",
    questionNumber: (p: { n: number }) => `Spørsmål ${p.n}`,
    questionWait: "Svaret kommer her når rådgiveren er ferdig.",
    consentCoverage: (p: { accepted: number; needed: number }) =>
      `${p.accepted} av ${p.needed} nødvendige har sagt ja`,
    consentCounts: {
      asked: "Spurt",
      accepted: "Sagt ja",
      pending: "Ikke svart",
      rejected: "Sagt nei",
      withdrawn: "Trukket",
      expired: "Utløpt",
    },
    consentPeople: "De som er spurt",
    consentPrivate: "Navnene ser bare dataeieren.",
    consentName: "Navn",
    consentState: "Svar",
    consentMail: "E-post",
    consentMails: {
      pending: "Sendes",
      sent: "Sendt",
      kept: "Vises i utgående post",
      dead: "Kom ikke fram",
      none: "Venter",
    },
    decisionOutcome: {
      approved: "Innvilget",
      "partly-approved": "Delvis innvilget",
      refused: "Avslått",
      revoked: "Trukket tilbake",
    },
    decisionReasons: "Begrunnelse",
    decisionBasis: "Hjemmel",
    decisionConditions: "Vilkår",
    decisionNoConditions: "Ingen vilkår",
    decisionUntil: "Tilgangen varer til",
    decisionAt: "Dato for vedtaket",
    conditionsAccepted: (p: { when: string }) => `Vilkårene ble godtatt ${p.when}.`,
    proposal: "Forslag fra saksbehandleren",
    proposalInternal: "Bare dataeieren ser forslaget.",
    recommends: {
      approve: "Foreslår å innvilge",
      "approve-partly": "Foreslår å innvilge en del",
      refuse: "Foreslår å avslå",
    },
    appealTitle: "Du kan klage",
    appealText:
      "Fristen er tre uker fra vedtaket kom fram til deg. Dataeieren kan endre vedtaket, eller sende klagen til klageinstansen. Du kan be om å få se sakens dokumenter.",
    appealHere: "Klag på vedtaket her",
    appealLate: "Fristen er ute. En klage kan likevel tas til behandling når det er gode grunner.",
    appealLaw: "Forvaltningsloven §§ 28–29",
    agreementTitle: "Avtalen",
    agreementOpen: "Åpne avtalen",
    agreementText: {
      "under-way": "Tilgangen krever en avtale. Den skrives og signeres i en egen sak.",
      "in-force": "Tilgangen bygger på en avtale som gjelder.",
      ended: "Avtalen som tilgangen bygde på, er slutt.",
    },
    appealedTitle: "Klagen",
    appealedOpen: "Åpne klagen",
    appealedText: {
      open: "Vedtaket er påklaget. Klagen behandles i en egen sak.",
      reversed: "Klagen førte fram hos dataeieren.",
      overturned: "Klagen førte fram hos klageinstansen.",
      remitted: "Klageinstansen opphevet vedtaket.",
      upheld: "Klageinstansen opprettholdt vedtaket. Det er endelig.",
      dismissed: "Klagen ble avvist.",
      withdrawn: "Klagen ble trukket.",
    },
    reopenedTitle: "Forespørselen vurderes på nytt",
    suspendedForAgreement: "Avtalen som tilgangen bygde på, er sagt opp.",
    needsAgreement: "Tilgangen krever en avtale",
    accessTitle: "Slik får du dataene",
    accessMethod: "Måte",
    accessAddress: "Adresse",
    accessInstructions: "Slik gjør du",
    accessPrivate: "Bare dere i virksomheten ser dette. Ikke send det videre i e-post.",
    accessDelivered: (p: { when: string }) => `Tilgangen ble levert ${p.when}.`,
    accessOthers: "Detaljene ser bare søkerens virksomhet.",
    accessNotNow: "Tilgangen er stengt nå, så detaljene vises ikke.",
    accessWaiting: "Dataeieren har ikke levert tilgangen ennå.",
    away: (p: { until: string; substitute: string }) => `borte til og med ${p.until}, vikar: ${p.substitute}`,
    forwardedTitle: (p: { from: string; to: string }) => `${p.from} sendte saken videre til ${p.to}`,
    forwardedClock:
      "Den nye dataeieren har fått sin egen frist fra den dagen. Det du har skrevet, følger med.",
    forwardedLaw: "Plikten til å vise videre står i forvaltningsloven § 11.",
    messagesWho: "Alle parter i saken kan lese meldingene.",
    readOnly: "Du kan lese saken, men ikke gjøre noe i den.",
  },
  reviews: {
    inside: "Bare dere som behandler saken, ser uttalelsene.",
    states: { asked: "Venter på svar", given: "Gitt", cancelled: "Ikke lenger nødvendig" },
    blocking: "Saken venter på svaret",
    erased: "Uttalepart",
    email: "E-post",
    question: "Dette er spurt om",
    replyBy: "Svar innen",
    recommendation: "Tilråding",
    comment: "Uttalelse",
    when: "Gitt",
    cancelOf: (p: { name: string }) => `Avlys uttalelsen fra ${p.name}`,
  },
  amend: {
    title: "Endre svarene",
    back: "Til saken",
    lead: "Endre det som ikke stemmer lenger. Dataeieren ser nøyaktig hva du har endret.",
    leadDeciding:
      "Et forslag til vedtak ligger til avgjørelse. Endrer du svarene nå, må dataeieren vurdere saken på nytt.",
    whyTitle: "Om endringen",
  },
  forwarded: {
    title: "Saker dere har sendt videre",
    listLead: "Forespørsler som kom feil, og hvor dere sendte dem. Hva som skjedde siden, ser dere ikke.",
    none: "Dere har ikke sendt noen saker videre.",
    toList: "Til sakene dere har sendt videre",
    lead: (p: { to: string }) => `Dere sendte saken til ${p.to}. Den er ikke lenger hos dere.`,
    applicant: "Søker",
    received: "Mottatt",
    sentOn: "Sendt videre",
    to: "Sendt til",
    guidance: "Veiledning til søkeren",
    kept: "Dette beholder dere for journalen. Svarene og saken ellers ser bare den nye dataeieren.",
  },
  sentence: {
    other: (p: { holder: string; since: string; due: string }) =>
      `Ballen ligger hos ${p.holder} siden ${p.since}.${by(p.due, `Fristen er ${p.due}.`)}`,
    nobody: (p: { since: string }) => `Ingen må gjøre noe nå. Slik har det vært siden ${p.since}.`,
    applicant: {
      draft: () => "Du skriver på forespørselen. Ingen ser den før du sender.",
      received: (p) =>
        `${p.owner} fikk forespørselen ${p.since} og skal finne en saksbehandler.${by(p.due, `Senest ${p.due} skal du ha et svar eller et foreløpig svar.`)}`,
      assessing: (p) =>
        `${p.person || "En saksbehandler"} hos ${p.owner} vurderer forespørselen din. Ballen har ligget der siden ${p.since}.${by(p.due, `Senest ${p.due} skal du ha et svar eller et foreløpig svar.`)} Vanligvis kommer det et spørsmål eller et forslag til vedtak.`,
      clarifying: (p) =>
        `Du skal svare på et spørsmål fra ${p.owner}. De har ventet siden ${p.since}, og etter svaret vurderer de videre.${by(p.due, `Fristen løper imens: Senest ${p.due} skal du ha et svar eller et foreløpig svar.`)}`,
      legal: (p) =>
        `Ressurssenteret svarer på et juridisk spørsmål. Det har hatt spørsmålet siden ${p.since}. Etterpå vurderer ${p.owner} videre.`,
      consent: (p) =>
        `De som dataene gjelder, er spurt om samtykke. Saken har ventet på dem siden ${p.since}. Når nok har svart, vurderer ${p.owner} videre.`,
      review: (p) =>
        `${p.owner} har bedt andre om en uttalelse, for eksempel personvernombudet. Saken har ventet på den siden ${p.since}.${by(p.due, `Senest ${p.due} skal du ha et svar eller et foreløpig svar.`)}`,
      deciding: (p) =>
        `En beslutter hos ${p.owner} skal avgjøre forespørselen. Ballen har ligget der siden ${p.since}.${by(p.due, `Senest ${p.due} skal du ha et svar eller et foreløpig svar.`)}`,
      "partly-approved": (p) =>
        `En del av forespørselen er innvilget, og resten er avslått. Les vedtaket, og ta imot det dere får. ${p.owner} har ventet siden ${p.since}. Du kan klage på resten, også etterpå.`,
      approved: (p) =>
        `Forespørselen er innvilget. Du skal lese og godta vilkårene. ${p.owner} har ventet siden ${p.since}, og klargjør tilgangen når du har godtatt.`,
      agreeing: (p) =>
        p.mine
          ? `Forespørselen er innvilget, og avtalen ligger hos deg siden ${p.since}. Åpne den, og ta neste steg.`
          : `Forespørselen er innvilget, og avtalen ligger hos ${p.owner} siden ${p.since}. Tilgangen kommer når begge har signert.`,
      appealed: (p) =>
        `Du har klaget. Klagen har ligget hos ${p.person || p.owner} siden ${p.since}. Følg den på siden om klagen.`,
      "not-agreed": (p) =>
        `Partene ble ikke enige om en avtale, og saken ble avsluttet ${p.since}. Du kan søke på nytt.`,
      provisioning: (p) =>
        `${p.owner} klargjør tilgangen. Ballen har ligget der siden ${p.since}. Du får e-post når den er levert.`,
      active: (p) =>
        `Du har tilgang til dataene.${by(p.due, `Tilgangen varer til ${p.due}.`)} Ingen må gjøre noe nå.`,
      "open-data": () =>
        "Dataene er åpne, og du kan bruke dem nå. Ingen trenger å svare deg. Oppgi kilden slik lisensen sier.",
      suspended: (p) =>
        `Tilgangen er stanset siden ${p.since}. Ikke bruk dataene nå. ${p.owner} skal gjenoppta den eller trekke den tilbake.`,
      refused: (p) =>
        `${p.owner} avslo forespørselen ${p.since}. Les begrunnelsen.${by(p.due, `Du kan klage til og med ${p.due}.`)}`,
      discarded: () => "Utkastet er slettet. Du kan begynne på nytt når du vil.",
      withdrawn: (p) => `Forespørselen ble trukket ${p.since}. Saken er avsluttet. Du kan søke på nytt.`,
      closed: (p) => `Saken ble avsluttet ${p.since}, da klagefristen gikk ut. Du kan søke på nytt.`,
      ended: (p) => `Tilgangen gikk ut ${p.since}. Trenger du dataene videre, kan du søke på nytt.`,
      revoked: (p) =>
        `${p.owner} trakk tilgangen tilbake ${p.since}. Les begrunnelsen. Du kan klage på vedtaket.`,
    } satisfies Record<SituationName, Sentence> as Record<SituationName, Sentence>,
    owner: {
      draft: () => "Søkeren skriver på forespørselen.",
      received: (p) =>
        `${p.applicant} sendte forespørselen ${p.since}. En saksbehandler hos dere må ta den.${by(p.due, `Senest ${p.due} skal søkeren ha et svar eller et foreløpig svar.`)}`,
      assessing: (p) =>
        `${p.self ? "Du" : p.person || "En saksbehandler"} skal vurdere forespørselen og foreslå et vedtak. Ballen har vært hos dere siden ${p.since}.${by(p.due, `Senest ${p.due} skal søkeren ha et svar eller et foreløpig svar.`)}`,
      clarifying: (p) =>
        `${p.applicant} skal svare på spørsmålet deres. Saken har ventet siden ${p.since}.${by(p.due, `Fristen løper imens: Senest ${p.due} skal søkeren ha et svar eller et foreløpig svar.`)}`,
      legal: (p) =>
        `Ressurssenteret svarer på et juridisk spørsmål. Det har hatt spørsmålet siden ${p.since}. Svaret kommer i denne saken.`,
      consent: (p) =>
        `De som dataene gjelder, er spurt om samtykke. Saken har ventet på dem siden ${p.since}. Svarene kommer her.`,
      review: (p) =>
        `Saken venter på en uttalelse siden ${p.since}. Når den kommer, kan dere foreslå vedtak.${by(p.due, `Nærmeste frist er ${p.due}.`)}`,
      deciding: (p) =>
        `${p.mine ? "Du skal avgjøre forespørselen" : "En beslutter hos dere skal avgjøre forespørselen"}. Ballen har ligget hos dere siden ${p.since}.${by(p.due, `Senest ${p.due} skal søkeren ha et svar eller et foreløpig svar.`)}`,
      "partly-approved": (p) =>
        `En del av forespørselen er innvilget. ${p.applicant} skal ta imot den delen, og har hatt vedtaket siden ${p.since}. Så kan dere levere tilgangen.`,
      approved: (p) =>
        `Forespørselen er innvilget. ${p.applicant} skal godta vilkårene, og har hatt dem siden ${p.since}. Så kan dere levere tilgangen.`,
      agreeing: (p) =>
        `Forespørselen er innvilget. Avtalen med ${p.applicant} er på vei, og ballen har ligget der den er siden ${p.since}. Tilgangen gis når begge har signert.`,
      appealed: (p) =>
        `${p.applicant} har klaget på vedtaket. Ballen har ligget der den er siden ${p.since}. Klagen behandles i sin egen sak.`,
      "not-agreed": (p) => `Partene ble ikke enige om en avtale, og saken ble avsluttet ${p.since}.`,
      provisioning: (p) =>
        `${p.self ? "Du" : p.person || "Dere"} skal levere tilgangen til ${p.applicant}. Ballen har vært hos dere siden ${p.since}.`,
      active: (p) =>
        `${p.applicant} har tilgang.${by(p.due, `Den varer til ${p.due}.`)} Ingen må gjøre noe nå.`,
      "open-data": () =>
        "Dataene er åpne, og du kan bruke dem nå. Ingen trenger å svare deg. Oppgi kilden slik lisensen sier.",
      suspended: (p) =>
        `Tilgangen er stanset siden ${p.since}. Dere skal gjenoppta den eller trekke den tilbake.`,
      refused: (p) =>
        `Forespørselen ble avslått ${p.since}.${by(p.due, `${p.applicant} kan klage til og med ${p.due}.`)}`,
      discarded: () => "Utkastet er slettet.",
      withdrawn: (p) => `${p.applicant} trakk forespørselen ${p.since}. Saken er avsluttet.`,
      closed: (p) => `Saken ble avsluttet ${p.since}, da klagefristen gikk ut.`,
      ended: (p) => `Tilgangen gikk ut ${p.since}. Saken er avsluttet.`,
      revoked: (p) => `Tilgangen ble trukket tilbake ${p.since}. Saken er avsluttet.`,
    } satisfies Record<SituationName, Sentence> as Record<SituationName, Sentence>,
  },
  fromDemand: "Data dere har ventet på",
  fromDemandText: "Svarene er hentet fra behovet dere fulgte. Les dem, og endre det som trengs.",
  fromDemandLink: "Se behovet",
};

export type RequestTexts = typeof nb;
