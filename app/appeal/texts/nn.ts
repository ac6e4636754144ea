// Klager på nynorsk: orda i saka og sida om klaga.
import type { KindTexts } from "#app/cases/page/texts/shape.ts";
import type { AppealSituation, AppealTexts } from "./nb.ts";

const reasons = {
  label: "Grunngiving",
  hint: "Kva reglar, kva fakta, og kva som vog tyngst. Søkjaren les dette.",
};
const legalBasis = { label: "Heimel", hint: "Lov og paragraf, til dømes «forvaltningsloven § 34»." };

export const appealWords: KindTexts<"appeal"> = {
  kind: "Klage",
  states: {
    filed: "Motteken",
    reconsidering: "Blir vurdert på nytt",
    forwarded: "Send til klageinstansen",
    hearing: "Hos klageinstansen",
    reversed: "Vedtaket er gjort om",
    overturned: "Klaga førte fram",
    remitted: "Må handsamast på nytt",
    upheld: "Vedtaket står",
    dismissed: "Avvist",
    closed: "Avslutta",
  },
  steps: {
    file: { title: "Klaga er motteken", what: "Dataeigaren har fått klaga." },
    reconsider: {
      title: "Dataeigaren ser på nytt",
      what: "Dataeigaren kan gjere om vedtaket, eller sende klaga vidare.",
    },
    forward: { title: "Send vidare", what: "Klageinstansen har fått klaga." },
    hear: { title: "Klageinstansen vurderer", what: "Klageinstansen prøver alle sider av saka." },
    outcome: { title: "Avgjort", what: "Klaga er avgjord." },
  },
  commands: {
    "take-up": {
      title: "Ta klaga",
      hint: "Du førebur klaga. Søkjaren får vite at nokon har begynt.",
      button: "Ta klaga",
      done: "Du har teke klaga. No skal de sjå på vedtaket på nytt.",
    },
    admit: {
      title: "Ta klaga til handsaming sjølv om ho er sein",
      hint: "Det kan gjerast når klagaren ikkje kan lastast, eller særlege grunnar talar for det (forvaltningsloven § 31).",
      button: "Ta klaga til handsaming",
      done: "Klaga er teken til handsaming. No skal de sjå på vedtaket på nytt.",
    },
    dismiss: {
      title: "Avvis klaga",
      hint: "Bruk dette berre når vilkåra for å klage manglar. Søkjaren kan klage på avvisinga.",
      button: "Ja, avvis klaga",
      done: "Klaga er avvist. Søkjaren har fått grunngivinga.",
    },
    "propose-reversal": {
      title: "Føreslå å gjere om vedtaket",
      hint: "Ein avgjerdstakar som ikkje fatta vedtaket, avgjer. Søkjaren ser ikkje framlegget.",
      button: "Legg fram framlegget",
      done: "Framlegget er lagt fram for ein avgjerdstakar.",
    },
    "return-appeal": {
      title: "Send tilbake til saksbehandlaren",
      button: "Send tilbake",
      done: "Klaga er send tilbake. Saksbehandlaren ser kommentaren din.",
    },
    reverse: {
      title: "Gjer om vedtaket",
      hint: "Førespurnaden går tilbake til vurdering, og de fattar eit nytt vedtak.",
      button: "Gjer om vedtaket",
      done: "Vedtaket er gjort om. Førespurnaden blir vurdert på nytt.",
    },
    forward: {
      title: "Send klaga til klageinstansen",
      hint: "De held fast ved vedtaket. Klageinstansen og søkjaren les kommentarane dykkar.",
      button: "Send til klageinstansen",
      done: "Klaga er send til klageinstansen. Søkjaren har fått melding.",
    },
    "begin-hearing": {
      title: "Ta klaga til handsaming",
      hint: "Søkjaren får vite at nokon har begynt.",
      button: "Begynn handsaminga",
      done: "Handsaminga har begynt. No kan du føre inn avgjerda.",
    },
    uphold: {
      title: "Hald vedtaket ved lag",
      hint: "Vedtaket blir ståande, og klaga er endeleg avgjord.",
      button: "Hald vedtaket ved lag",
      done: "Avgjerda er ført inn. Vedtaket står.",
    },
    overturn: {
      title: "Endre vedtaket",
      hint: "Førespurnaden går tilbake til vurdering. Dataeigaren er bunden av avgjerda.",
      button: "Endre vedtaket",
      done: "Avgjerda er ført inn. Førespurnaden blir vurdert på nytt.",
    },
    remit: {
      title: "Opphev og send tilbake",
      hint: "Dataeigaren må handsame saka på nytt.",
      button: "Opphev og send tilbake",
      done: "Avgjerda er ført inn. Dataeigaren må handsame saka på nytt.",
    },
    "close-appeal": {
      title: "Avslutt klaga",
      hint: "Du har lese avgjerda. Saka blir liggjande, og kan lesast seinare.",
      button: "Eg har lese avgjerda",
      done: "Klaga er avslutta.",
    },
    "withdraw-appeal": {
      title: "Trekk klaga",
      hint: "Vedtaket blir ståande.",
      button: "Ja, trekk klaga",
      done: "Klaga er trekt. Vedtaket står.",
    },
    "send-message": {
      title: "Skriv ei melding",
      button: "Send meldinga",
      done: "Meldinga er send. Dei andre partane får e-post.",
    },
  },
  fields: {
    "take-up": {},
    admit: {
      reasons: { label: "Kvifor blir ho teken til handsaming?", hint: "Minst 20 teikn. Søkjaren les dette." },
    },
    dismiss: { reasons, legalBasis },
    "propose-reversal": { comment: { label: "Kvifor bør vedtaket gjerast om?" } },
    "return-appeal": { comment: { label: "Kva må vurderast på nytt?" } },
    reverse: { reasons, legalBasis },
    forward: {
      comment: {
        label: "Dataeigaren sitt syn på klaga",
        hint: "Kva de seier til kvart punkt i klaga, og kvifor vedtaket bør stå. Minst 20 teikn.",
      },
    },
    "begin-hearing": {},
    uphold: { reasons, legalBasis },
    overturn: { reasons, legalBasis },
    remit: { reasons, legalBasis },
    "close-appeal": {},
    "withdraw-appeal": { reason: { label: "Kvifor trekkjer du klaga?" } },
    "send-message": { text: { label: "Melding" } },
  },
  choices: {
    "take-up": {},
    admit: {},
    dismiss: {},
    "propose-reversal": {},
    "return-appeal": {},
    reverse: {},
    forward: {},
    "begin-hearing": {},
    uphold: {},
    overturn: {},
    remit: {},
    "close-appeal": {},
    "withdraw-appeal": {},
    "send-message": {},
  },
  events: {
    create: () => "Søkjaren klaga på vedtaket.",
    "take-up": (p) => `${p.who} tok klaga.`,
    admit: (p) => `${p.who} tok den seine klaga til handsaming.`,
    dismiss: (p) => `${p.who} avviste klaga.`,
    "propose-reversal": (p) => `${p.who} føreslo å gjere om vedtaket.`,
    "return-appeal": (p) => `${p.who} sende klaga tilbake til saksbehandlaren.`,
    reverse: (p) => `${p.who} gjorde om vedtaket.`,
    forward: (p) => `${p.who} sende klaga til klageinstansen.`,
    "begin-hearing": (p) => `${p.who} begynte handsaminga av klaga.`,
    uphold: (p) => `${p.who} heldt vedtaket ved lag.`,
    overturn: (p) => `${p.who} endra vedtaket.`,
    remit: (p) => `${p.who} oppheva vedtaket og sende saka tilbake.`,
    "close-appeal": (p) => `${p.who} las avgjerda og avslutta klaga.`,
    "withdraw-appeal": (p) => `${p.who} trekte klaga.`,
    "send-message": (p) => `${p.who} skreiv ei melding.`,
    "deadline-passed": (p) => `Ein frist gjekk ut: ${p.rule}.`,
  },
};

const answerBy = (p: AppealSituation) =>
  p.due ? ` Seinast ${p.due} skal søkjaren ha eit svar eller eit førebels svar.` : "";
const yourAnswer = (p: AppealSituation) =>
  p.due ? ` Seinast ${p.due} skal du ha eit svar eller eit førebels svar.` : "";
const closes = (p: AppealSituation) => (p.due ? ` Klaga blir avslutta av seg sjølv ${p.due}.` : "");
const closed = (p: AppealSituation) =>
  p.withdrawn ? `Klaga vart trekt ${p.since}. Vedtaket står.` : `Klaga vart avslutta ${p.since}.`;

export const nn: AppealTexts = {
  page: {
    eyebrow: (p) => `${p.reference} · ${p.applicant} klagar på vedtak frå ${p.owner}`,
    nextStep: "Neste steg",
    nothingToDo: "Du treng ikkje gjere noko no. Du får e-post når noko skjer.",
    readOnly: "Du kan lese klaga, men ikkje gjere noko med ho.",
    other: "Dette kan du òg gjere",
    tabsLabel: "Delar av klaga",
    tabs: { appeal: "Klaga", timeline: "Tidslinje", messages: "Meldingar" },
    grounds: "Kva klaga byggjer på",
    wanted: "Kva søkjaren vil ha endra",
    lateTitle: "Klaga kom etter fristen",
    lateText: "Ho er registrert. Dataeigaren avgjer om ho likevel blir teken til handsaming.",
    lateReason: "Kvifor ho er sein",
    noLateReason: "Søkjaren har ikkje sagt kvifor klaga er sein.",
    tooLate:
      "Det er gått meir enn eitt år sidan vedtaket. Då kan klaga ikkje takast til handsaming (forvaltningsloven § 31).",
    admitted: "Kvifor den seine klaga blir handsama",
    decision: "Vedtaket det blir klaga på",
    decisionReasons: "Grunngivinga den gongen",
    decisionBasis: "Heimelen den gongen",
    decisionAt: "Dato for vedtaket",
    proposal: "Framlegg om å gjere om",
    proposalInternal: "Berre dataeigaren ser framlegget.",
    returned: "Avgjerdstakaren har sendt klaga tilbake",
    forwarded: "Dataeigaren sitt syn på klaga",
    outcome: {
      reversed: "Dataeigaren har gjort om vedtaket",
      overturned: "Klageinstansen har endra vedtaket",
      remitted: "Klageinstansen har oppheva vedtaket",
      upheld: "Klageinstansen har halde vedtaket ved lag",
      dismissed: "Klaga er avvist",
    },
    outcomeReasons: "Grunngiving",
    outcomeBasis: "Heimel",
    outcomeAt: "Dato for avgjerda",
    next: {
      reversed: "Førespurnaden blir vurdert på nytt. Du følgjer han i saka om førespurnaden.",
      overturned: "Førespurnaden blir vurdert på nytt, og dataeigaren er bunden av avgjerda.",
      remitted: "Dataeigaren må handsame førespurnaden på nytt.",
      upheld: "Avgjerda er endeleg. Du kan klage til Sivilombodet, eller gå til retten.",
      dismissed: "Du kan klage på at klaga vart avvist. Skriv til dataeigaren innan tre veker.",
    },
    costs:
      "Hadde du nødvendige kostnader med klaga, kan du krevje dei dekte innan tre veker (forvaltningsloven § 36). Skriv ei melding her.",
    onBehalf: (p) => `${p.body} bruker ikkje Dataveien. Ressurssenteret fører inn svaret på deira vegner.`,
    firstDecider: "Ein annan må avgjere",
    request: "Førespurnad",
    requestOpen: (p) => `Opne ${p.reference}`,
    requestHidden: "Klageinstansen ser det som er delt i klaga.",
    applicant: "Søkjar",
    owner: "Dataeigar",
    body: "Klageinstans",
    handler: "Saksbehandlar",
    filedAt: "Klaga den",
    messagesWho: "Søkjaren, dataeigaren og klageinstansen kan lese meldingane.",
    noBodyName: "Klageinstansen",
    bodyNotNamed: "Ikkje ført opp. Ressurssenteret fører inn svaret.",
    listTitle: "Klager",
  },
  sentence: {
    applicant: {
      filed: (p) =>
        p.late
          ? `${p.owner} fekk klaga ${p.since}, etter fristen. Dei avgjer om ho likevel blir teken til handsaming.${yourAnswer(p)}`
          : `${p.owner} fekk klaga ${p.since}, og skal sjå på vedtaket på nytt.${yourAnswer(p)}`,
      reconsidering: (p) =>
        `${p.person || "Ein saksbehandlar"} hos ${p.owner} ser på vedtaket på nytt. Dei kan gjere det om, eller sende klaga til klageinstansen.${yourAnswer(p)}`,
      forwarded: (p) =>
        `${p.owner} heldt fast ved vedtaket. Klaga vart send til ${p.body} ${p.since}.${yourAnswer(p)}`,
      hearing: (p) => `${p.body} handsamar klaga. Ballen har lege der sidan ${p.since}.${yourAnswer(p)}`,
      reversed: (p) =>
        `${p.owner} gjorde om vedtaket ${p.since}. Førespurnaden blir vurdert på nytt.${closes(p)}`,
      overturned: (p) => `Du fekk medhald ${p.since}. Førespurnaden blir vurdert på nytt.${closes(p)}`,
      remitted: (p) =>
        `${p.body} oppheva vedtaket ${p.since}. ${p.owner} må handsame saka på nytt.${closes(p)}`,
      upheld: (p) => `${p.body} heldt vedtaket ved lag ${p.since}. Les grunngivinga.${closes(p)}`,
      dismissed: (p) => `Klaga vart avvist ${p.since}. Les grunngivinga.${closes(p)}`,
      closed,
    },
    owner: {
      filed: (p) =>
        p.late
          ? `${p.applicant} klaga ${p.since}, etter fristen. De skal ta klaga til handsaming eller avvise ho.${answerBy(p)}`
          : `${p.applicant} klaga ${p.since}. Ein saksbehandlar hos dykk må ta klaga.${answerBy(p)}`,
      reconsidering: (p) =>
        p.proposed
          ? `Ei omgjering er føreslått. Ein avgjerdstakar som ikkje fatta vedtaket, skal avgjere.${answerBy(p)}`
          : `${p.person || "Ein saksbehandlar"} skal sjå på vedtaket på nytt. Føreslå å gjere det om, eller send klaga vidare.${answerBy(p)}`,
      forwarded: (p) => `Klaga vart send til ${p.body} ${p.since}. Ballen ligg der.`,
      hearing: (p) => `${p.body} handsamar klaga. Ballen har lege der sidan ${p.since}.`,
      reversed: (p) => `De gjorde om vedtaket ${p.since}. Førespurnaden blir vurdert på nytt.`,
      overturned: (p) => `${p.body} endra vedtaket ${p.since}. Førespurnaden skal vurderast på nytt.`,
      remitted: (p) => `${p.body} oppheva vedtaket ${p.since}. De må handsame førespurnaden på nytt.`,
      upheld: (p) => `${p.body} heldt vedtaket ved lag ${p.since}.`,
      dismissed: (p) => `Klaga vart avvist ${p.since}.`,
      closed,
    },
    body: {
      forwarded: (p) => `${p.owner} sende klaga hit ${p.since}. Nokon hos dykk må ta ho.${answerBy(p)}`,
      hearing: (p) =>
        `${p.person || "De"} skal avgjere klaga. Ballen har vore hos dykk sidan ${p.since}.${answerBy(p)}`,
      reversed: (p) => `${p.owner} gjorde om vedtaket ${p.since}.`,
      overturned: (p) => `De endra vedtaket ${p.since}.`,
      remitted: (p) => `De oppheva vedtaket ${p.since}.`,
      upheld: (p) => `De heldt vedtaket ved lag ${p.since}.`,
      dismissed: (p) => `Klaga vart avvist ${p.since}.`,
      closed,
    },
  },
};
