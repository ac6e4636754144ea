// Førespurnad om tilgang på nynorsk.
import { nn as road } from "#app/catalogue/road/texts/nn.ts";
import { nn as formAnswers } from "#app/form-answers/texts/nn.ts";
import type { RequestTexts } from "./nb.ts";

const by = (due: string, text: string) => (due ? ` ${text}` : "");

export const nn: RequestTexts = {
  answers: formAnswers,
  openData: road.openData,
  start: {
    title: "Be om tilgang",
    lead: (p) => `Du søkjer hos ${p.owner}. Svara blir lagra medan du skriv, og ingen ser dei før du sender.`,
    road: "Slik går vegen",
    asked: "Dette blir du spurd om",
    time: "Det tek om lag 20 minutt. Du kan stoppe og halde fram seinare.",
    law: "Dataeigaren skal svare utan unødig opphald. Tek det meir enn ein månad, skal du få eit førebels svar. Det står i forvaltningslova § 11 a.",
    whichOrg: "Kven søkjer du for?",
    button: "Byrj på førespurnaden",
    already: "De har ei sak om dette datasettet",
    alreadyText: "Hald fram med henne i staden for å byrje på nytt.",
    alreadyLink: (p) => `${p.reference}: ${p.state} (${p.org})`,
    anyway: "Byrj på ein ny førespurnad likevel",
    toDataset: "Til sida om datasettet",
    noDataset: "Vel eit datasett først",
    noDatasetText: "Ein førespurnad gjeld eitt datasett. Finn det i søket, og vel «Be om tilgang».",
    toSearch: "Finn data",
    gone: "Datasettet er ikkje lenger i katalogen",
    goneText: "Kjelda leverer det ikkje lenger. Det kan finnast eit nyare datasett om det same.",
    noOwner: "Vi veit ikkje kven som eig dataa",
    noOwnerText:
      "Katalogen seier ikkje kven som har datasettet. Difor kan vi ikkje sende ein førespurnad herifrå.",
    noOwnerNext: "Sjå etter kontaktopplysningar på sida om datasettet, eller søk etter liknande data.",
    noOrg: "Du må høyre til ei verksemd",
    noOrgText: "Tilgang blir gitt til verksemder, ikkje til enkeltpersonar. Registrer eller bli med i di.",
    noOrgLink: "Bli med i ei verksemd",
    noCentre: "Tenesta er ikkje heilt klar",
    noCentreText:
      "Ressurssenteret er ikkje sett opp enno. Sei frå til dei som driv tenesta, og prøv igjen seinare.",
    wrong: "Det gjekk ikkje å byrje. Last sida på nytt og prøv igjen.",
  },
  form: {
    title: "Førespurnad om tilgang",
    lead: "Fyll ut delane i den rekkjefølgja du vil. Alt blir lagra.",
    sections: {
      what: { title: "Kva du skal gjere", about: "Føremålet og bruken" },
      data: { title: "Kva data du treng", about: "Utvalet og personopplysningar" },
      who: { title: "Kven og kor lenge", about: "Mottakarar og periode" },
      law: { title: "Grunnlag og tryggleik", about: "Kva du byggjer på, og korleis du passar på dataa" },
    },
    summaryTask: "Sjå over og send",
    save: "Lagre og gå vidare",
    saveBack: "Lagre og gå til oversikta",
    backToList: "Til oversikta",
    savedAt: (p) => `Sist lagra ${p.when} av ${p.who}.`,
    conflict: "Nokon andre skreiv her samstundes",
    conflictText: (p) =>
      `${p.who} lagra denne delen ${p.when}. Begge tekstane står under. Ta med det du vil ha med vidare, og lagre igjen.`,
    theirs: (p) => `Dette skreiv ${p.who}`,
    theirsEmpty: "(tomt)",
    sent: "Førespurnaden er send og kan ikkje endrast her",
    discardTitle: "Vil du ikkje søkje likevel?",
  },
  summary: {
    title: "Sjå over svara",
    lead: (p) => `Når du sender, får ${p.owner} lese alt dette.`,
    change: "Endre",
    changeField: (p) => `Endre ${p.field.toLowerCase()}`,
    missing: "Ikkje svara på",
    unconfirmed: "Stadfest e-postadressa di først",
    unconfirmedText: "Du har fått ein e-post med ei lenkje. Svara er lagra så lenge.",
    unconfirmedLink: "Send lenkja på nytt frå profilen din",
    changed: "Svara er endra sidan du såg dei",
    changedText: "Nokon i verksemda di har lagra noko nytt. Sjå over, og send ein gong til.",
    after: "Etter at du har sendt",
    afterText:
      "Dataeigaren finn ein saksbehandlar. Du får e-post når noko skjer, og du kan trekkje førespurnaden så lenge saka er open.",
  },
  page: {
    eyebrow: (p) => `${p.reference} · ${p.applicant} søkjer hos ${p.owner}`,
    nextStep: "Neste steg",
    mayDo: "Ballen ligg ikkje hos deg. Under står det kva du likevel kan gjere.",
    nothingToDo: "Du treng ikkje gjere noko no. Du får e-post når noko skjer.",
    other: "Dette kan du òg gjere",
    otherFirst: "Dette kan du gjere",
    blockersTitle: "Dette må på plass før vedtak kan foreslåast",
    blockers: {
      clarification: "Søkjaren må svare på spørsmålet om oppklaring.",
      "legal-question": "Ressurssenteret må svare på det juridiske spørsmålet.",
      review: "Dei som er bedne om ei fråsegn, må svare. Du kan òg avlyse henne.",
      consent: "Fleire av dei spurde må svare på spørsmålet om samtykke.",
    },
    unreachable: "For mange har sagt nei til at samtykka kan bli nok. Saka kan framleis avslåast.",
    fourEyes: "Ein annan må avgjere",
    deadlines: "Fristar",
    dueOn: (p) => `Frist ${p.date}`,
    tabsLabel: "Delar av saka",
    tabs: {
      timeline: "Tidslinje",
      messages: "Meldingar",
      answers: "Svar",
      legal: "Juridisk spørsmål",
      consents: "Samtykke",
      reviews: "Fråsegner",
      decision: "Vedtak",
      access: "Tilgang",
    },
    dataset: "Datasett",
    applicant: "Søkjar",
    owner: "Dataeigar",
    handler: "Saksbehandlar",
    submitted: "Send",
    startAgain: "Byrj på ein ny førespurnad om det same",
    interimTitle: "Førebels svar",
    interimExpected: (p) => `Svaret kan ventast ${p.date}.`,
    extendedTitle: "Kvifor fristen er forlengd",
    suspendedTitle: "Kvifor tilgangen er stansa",
    suspendedForConsent:
      "Nokon har trekt samtykket sitt. Då skal tilgangen stå stille til dataeigaren har rydda opp.",
    clarificationAsked: (p) => `Spørsmål om ${p.field.toLowerCase()}`,
    clarificationReply: "Svar",
    answersVersion: (p) => `Versjon ${p.version}`,
    answersChanged: "Endra",
    changedSince: (p) => `Svara er endra etter at dei vart sende. Dette er versjon ${p.version}.`,
    seeChanges: "Sjå kva som er endra",
    decidedOn: (p) => `Gjeld versjon ${p.version} av svara`,
    noAnswers: "Ingen svar er sende enno.",
    questionBy: { applicant: "Spurt av søkjaren", handler: "Spurt av dataeigaren" },
    questionStatus: { asked: "Ventar på svar", answered: "Svara på", redirected: "Avslutta utan svar" },
    questionBlocking: "Saka ventar på svaret",
    questionSources: "Kjelder",
    questionOpen: "Opne spørsmålet",
    questionNumber: (p) => `Spørsmål ${p.n}`,
    questionWait: "Svaret kjem her når rådgivaren er ferdig.",
    consentCoverage: (p) => `${p.accepted} av ${p.needed} nødvendige har sagt ja`,
    consentCounts: {
      asked: "Spurde",
      accepted: "Sagt ja",
      pending: "Ikkje svara",
      rejected: "Sagt nei",
      withdrawn: "Trekte",
      expired: "Gått ut",
    },
    consentPeople: "Dei som er spurde",
    consentPrivate: "Namna ser berre dataeigaren.",
    consentName: "Namn",
    consentState: "Svar",
    consentMail: "E-post",
    consentMails: {
      pending: "Blir send",
      sent: "Send",
      kept: "Står i utgåande post",
      dead: "Kom ikkje fram",
      none: "Ventar",
    },
    decisionOutcome: {
      approved: "Innvilga",
      "partly-approved": "Delvis innvilga",
      refused: "Avslått",
      revoked: "Trekt tilbake",
    },
    decisionReasons: "Grunngiving",
    decisionBasis: "Heimel",
    decisionConditions: "Vilkår",
    decisionNoConditions: "Ingen vilkår",
    decisionUntil: "Tilgangen varer til",
    decisionAt: "Dato for vedtaket",
    conditionsAccepted: (p) => `Vilkåra vart godtekne ${p.when}.`,
    proposal: "Forslag frå saksbehandlaren",
    proposalInternal: "Berre dataeigaren ser forslaget.",
    recommends: {
      approve: "Foreslår å innvilge",
      "approve-partly": "Foreslår å innvilge ein del",
      refuse: "Foreslår å avslå",
    },
    appealTitle: "Du kan klage",
    appealText:
      "Fristen er tre veker frå vedtaket kom fram til deg. Dataeigaren kan endre vedtaket, eller sende klaga til klageinstansen. Du kan be om å få sjå dokumenta i saka.",
    appealHere: "Klag på vedtaket her",
    appealLate: "Fristen er ute. Ei klage kan likevel takast til handsaming når det er gode grunnar.",
    appealLaw: "Forvaltningslova §§ 28–29",
    agreementTitle: "Avtalen",
    agreementOpen: "Opne avtalen",
    agreementText: {
      "under-way": "Tilgangen krev ein avtale. Han blir skriven og signert i ei eiga sak.",
      "in-force": "Tilgangen byggjer på ein avtale som gjeld.",
      ended: "Avtalen som tilgangen bygde på, er slutt.",
    },
    appealedTitle: "Klaga",
    appealedOpen: "Opne klaga",
    appealedText: {
      open: "Det er klaga på vedtaket. Klaga blir handsama i ei eiga sak.",
      reversed: "Klaga førte fram hos dataeigaren.",
      overturned: "Klaga førte fram hos klageinstansen.",
      remitted: "Klageinstansen oppheva vedtaket.",
      upheld: "Klageinstansen heldt vedtaket ved lag. Det er endeleg.",
      dismissed: "Klaga vart avvist.",
      withdrawn: "Klaga vart trekt.",
    },
    reopenedTitle: "Førespurnaden blir vurdert på nytt",
    suspendedForAgreement: "Avtalen som tilgangen bygde på, er sagd opp.",
    needsAgreement: "Tilgangen krev ein avtale",
    accessTitle: "Slik får du dataa",
    accessMethod: "Måte",
    accessAddress: "Adresse",
    accessInstructions: "Slik gjer du",
    accessPrivate: "Berre de i verksemda ser dette. Ikkje send det vidare i e-post.",
    accessDelivered: (p) => `Tilgangen vart levert ${p.when}.`,
    accessOthers: "Detaljane ser berre verksemda til søkjaren.",
    accessNotNow: "Tilgangen er stengd no, så detaljane blir ikkje viste.",
    accessWaiting: "Dataeigaren har ikkje levert tilgangen enno.",
    away: (p) => `borte til og med ${p.until}, vikar: ${p.substitute}`,
    forwardedTitle: (p) => `${p.from} sende saka vidare til ${p.to}`,
    forwardedClock:
      "Den nye dataeigaren har fått sin eigen frist frå den dagen. Det du har skrive, følgjer med.",
    forwardedLaw: "Plikta til å vise vidare står i forvaltningslova § 11.",
    messagesWho: "Alle partar i saka kan lese meldingane.",
    readOnly: "Du kan lese saka, men ikkje gjere noko i henne.",
  },
  reviews: {
    inside: "Berre de som handsamar saka, ser fråsegnene.",
    states: { asked: "Ventar på svar", given: "Gitt", cancelled: "Ikkje lenger naudsynt" },
    blocking: "Saka ventar på svaret",
    erased: "Fråsegnspart",
    email: "E-post",
    question: "Dette er spurt om",
    replyBy: "Svar innan",
    recommendation: "Tilråding",
    comment: "Fråsegn",
    when: "Gitt",
    cancelOf: (p) => `Avlys fråsegna frå ${p.name}`,
  },
  amend: {
    title: "Endre svara",
    back: "Til saka",
    lead: "Endre det som ikkje stemmer lenger. Dataeigaren ser nøyaktig kva du har endra.",
    leadDeciding:
      "Eit framlegg til vedtak ligg til avgjerd. Endrar du svara no, må dataeigaren vurdere saka på nytt.",
    whyTitle: "Om endringa",
  },
  forwarded: {
    title: "Saker de har sendt vidare",
    listLead: "Førespurnader som kom feil, og kvar de sende dei. Kva som hende sidan, ser de ikkje.",
    none: "De har ikkje sendt noka sak vidare.",
    toList: "Til sakene de har sendt vidare",
    lead: (p) => `De sende saka til ${p.to}. Ho er ikkje lenger hos dykk.`,
    applicant: "Søkjar",
    received: "Motteken",
    sentOn: "Send vidare",
    to: "Send til",
    guidance: "Rettleiing til søkjaren",
    kept: "Dette tek de vare på til journalen. Svara og saka elles ser berre den nye dataeigaren.",
  },
  sentence: {
    other: (p) => `Ballen ligg hos ${p.holder} sidan ${p.since}.${by(p.due, `Fristen er ${p.due}.`)}`,
    nobody: (p) => `Ingen må gjere noko no. Slik har det vore sidan ${p.since}.`,
    applicant: {
      draft: () => "Du skriv på førespurnaden. Ingen ser han før du sender.",
      received: (p) =>
        `${p.owner} fekk førespurnaden ${p.since} og skal finne ein saksbehandlar.${by(p.due, `Seinast ${p.due} skal du ha eit svar eller eit førebels svar.`)}`,
      assessing: (p) =>
        `${p.person || "Ein saksbehandlar"} hos ${p.owner} vurderer førespurnaden din. Ballen har lege der sidan ${p.since}.${by(p.due, `Seinast ${p.due} skal du ha eit svar eller eit førebels svar.`)} Til vanleg kjem det eit spørsmål eller eit forslag til vedtak.`,
      clarifying: (p) =>
        `Du skal svare på eit spørsmål frå ${p.owner}. Dei har venta sidan ${p.since}, og etter svaret vurderer dei vidare.${by(p.due, `Fristen går imens: Seinast ${p.due} skal du ha eit svar eller eit førebels svar.`)}`,
      legal: (p) =>
        `Ressurssenteret svarar på eit juridisk spørsmål. Det har hatt spørsmålet sidan ${p.since}. Etterpå vurderer ${p.owner} vidare.`,
      consent: (p) =>
        `Dei som dataa gjeld, er spurde om samtykke. Saka har venta på dei sidan ${p.since}. Når nok har svara, vurderer ${p.owner} vidare.`,
      review: (p) =>
        `${p.owner} har bedt andre om ei fråsegn, til dømes personvernombodet. Saka har venta på henne sidan ${p.since}.${by(p.due, `Seinast ${p.due} skal du ha eit svar eller eit førebels svar.`)}`,
      deciding: (p) =>
        `Ein avgjerdstakar hos ${p.owner} skal avgjere førespurnaden. Ballen har lege der sidan ${p.since}.${by(p.due, `Seinast ${p.due} skal du ha eit svar eller eit førebels svar.`)}`,
      "partly-approved": (p) =>
        `Ein del av førespurnaden er innvilga, og resten er avslått. Les vedtaket, og ta imot det de får. ${p.owner} har venta sidan ${p.since}. Du kan klage på resten, òg etterpå.`,
      approved: (p) =>
        `Førespurnaden er innvilga. Du skal lese og godta vilkåra. ${p.owner} har venta sidan ${p.since}, og klargjer tilgangen når du har godteke.`,
      agreeing: (p) =>
        p.mine
          ? `Førespurnaden er innvilga, og avtalen ligg hos deg sidan ${p.since}. Opne han, og ta neste steg.`
          : `Førespurnaden er innvilga, og avtalen ligg hos ${p.owner} sidan ${p.since}. Tilgangen kjem når begge har signert.`,
      appealed: (p) =>
        `Du har klaga. Klaga har lege hos ${p.person || p.owner} sidan ${p.since}. Følg ho på sida om klaga.`,
      "not-agreed": (p) =>
        `Partane vart ikkje samde om ein avtale, og saka vart avslutta ${p.since}. Du kan søkje på nytt.`,
      provisioning: (p) =>
        `${p.owner} klargjer tilgangen. Ballen har lege der sidan ${p.since}. Du får e-post når han er levert.`,
      active: (p) =>
        `Du har tilgang til dataa.${by(p.due, `Tilgangen varer til ${p.due}.`)} Ingen må gjere noko no.`,
      "open-data": () =>
        "Dataa er opne, og du kan bruke dei no. Ingen treng å svare deg. Oppgi kjelda slik lisensen seier.",
      suspended: (p) =>
        `Tilgangen er stansa sidan ${p.since}. Ikkje bruk dataa no. ${p.owner} skal ta han opp att eller trekkje han tilbake.`,
      refused: (p) =>
        `${p.owner} avslo førespurnaden ${p.since}. Les grunngivinga.${by(p.due, `Du kan klage til og med ${p.due}.`)}`,
      discarded: () => "Utkastet er sletta. Du kan byrje på nytt når du vil.",
      withdrawn: (p) => `Førespurnaden vart trekt ${p.since}. Saka er avslutta. Du kan søkje på nytt.`,
      closed: (p) => `Saka vart avslutta ${p.since}, då klagefristen gjekk ut. Du kan søkje på nytt.`,
      ended: (p) => `Tilgangen gjekk ut ${p.since}. Treng du dataa vidare, kan du søkje på nytt.`,
      revoked: (p) =>
        `${p.owner} trekte tilgangen tilbake ${p.since}. Les grunngivinga. Du kan klage på vedtaket.`,
    },
    owner: {
      draft: () => "Søkjaren skriv på førespurnaden.",
      received: (p) =>
        `${p.applicant} sende førespurnaden ${p.since}. Ein saksbehandlar hos dykk må ta han.${by(p.due, `Seinast ${p.due} skal søkjaren ha eit svar eller eit førebels svar.`)}`,
      assessing: (p) =>
        `${p.self ? "Du" : p.person || "Ein saksbehandlar"} skal vurdere førespurnaden og foreslå eit vedtak. Ballen har vore hos dykk sidan ${p.since}.${by(p.due, `Seinast ${p.due} skal søkjaren ha eit svar eller eit førebels svar.`)}`,
      clarifying: (p) =>
        `${p.applicant} skal svare på spørsmålet dykkar. Saka har venta sidan ${p.since}.${by(p.due, `Fristen går imens: Seinast ${p.due} skal søkjaren ha eit svar eller eit førebels svar.`)}`,
      legal: (p) =>
        `Ressurssenteret svarar på eit juridisk spørsmål. Det har hatt spørsmålet sidan ${p.since}. Svaret kjem i denne saka.`,
      consent: (p) =>
        `Dei som dataa gjeld, er spurde om samtykke. Saka har venta på dei sidan ${p.since}. Svara kjem her.`,
      review: (p) =>
        `Saka ventar på ei fråsegn sidan ${p.since}. Når ho kjem, kan de gjere framlegg om vedtak.${by(p.due, `Næraste frist er ${p.due}.`)}`,
      deciding: (p) =>
        `${p.mine ? "Du skal avgjere førespurnaden" : "Ein avgjerdstakar hos dykk skal avgjere førespurnaden"}. Ballen har lege hos dykk sidan ${p.since}.${by(p.due, `Seinast ${p.due} skal søkjaren ha eit svar eller eit førebels svar.`)}`,
      "partly-approved": (p) =>
        `Ein del av førespurnaden er innvilga. ${p.applicant} skal ta imot den delen, og har hatt vedtaket sidan ${p.since}. Så kan de levere tilgangen.`,
      approved: (p) =>
        `Førespurnaden er innvilga. ${p.applicant} skal godta vilkåra, og har hatt dei sidan ${p.since}. Så kan de levere tilgangen.`,
      agreeing: (p) =>
        `Førespurnaden er innvilga. Avtalen med ${p.applicant} er på veg, og ballen har lege der han er sidan ${p.since}. Tilgangen blir gitt når begge har signert.`,
      appealed: (p) =>
        `${p.applicant} har klaga på vedtaket. Ballen har lege der han er sidan ${p.since}. Klaga blir handsama i si eiga sak.`,
      "not-agreed": (p) => `Partane vart ikkje samde om ein avtale, og saka vart avslutta ${p.since}.`,
      provisioning: (p) =>
        `${p.self ? "Du" : p.person || "De"} skal levere tilgangen til ${p.applicant}. Ballen har vore hos dykk sidan ${p.since}.`,
      active: (p) =>
        `${p.applicant} har tilgang.${by(p.due, `Han varer til ${p.due}.`)} Ingen må gjere noko no.`,
      "open-data": () =>
        "Dataa er opne, og du kan bruke dei no. Ingen treng å svare deg. Oppgi kjelda slik lisensen seier.",
      suspended: (p) =>
        `Tilgangen er stansa sidan ${p.since}. De skal ta han opp att eller trekkje han tilbake.`,
      refused: (p) =>
        `Førespurnaden vart avslått ${p.since}.${by(p.due, `${p.applicant} kan klage til og med ${p.due}.`)}`,
      discarded: () => "Utkastet er sletta.",
      withdrawn: (p) => `${p.applicant} trekte førespurnaden ${p.since}. Saka er avslutta.`,
      closed: (p) => `Saka vart avslutta ${p.since}, då klagefristen gjekk ut.`,
      ended: (p) => `Tilgangen gjekk ut ${p.since}. Saka er avslutta.`,
      revoked: (p) => `Tilgangen vart trekt tilbake ${p.since}. Saka er avslutta.`,
    },
  },
  fromDemand: "Data de har venta på",
  fromDemandText: "Svara er henta frå behovet de følgde. Les dei, og endre det som trengst.",
  fromDemandLink: "Sjå behovet",
};
