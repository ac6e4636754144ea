// Klager på bokmål: ordene i saken og siden om klagen. Denne filen bestemmer hvilke tekster som finnes.
import type { KindTexts } from "#app/cases/page/texts/shape.ts";

const reasons = {
  label: "Begrunnelse",
  hint: "Hvilke regler, hvilke fakta, og hva som veide tyngst. Søkeren leser dette.",
};
const legalBasis = { label: "Hjemmel", hint: "Lov og paragraf, for eksempel «forvaltningsloven § 34»." };

export const appealWords: KindTexts<"appeal"> = {
  kind: "Klage",
  states: {
    filed: "Mottatt",
    reconsidering: "Vurderes på nytt",
    forwarded: "Sendt til klageinstansen",
    hearing: "Hos klageinstansen",
    reversed: "Vedtaket er omgjort",
    overturned: "Klagen førte fram",
    remitted: "Må behandles på nytt",
    upheld: "Vedtaket står",
    dismissed: "Avvist",
    closed: "Avsluttet",
  },
  steps: {
    file: { title: "Klagen er mottatt", what: "Dataeieren har fått klagen." },
    reconsider: {
      title: "Dataeieren ser på nytt",
      what: "Dataeieren kan omgjøre vedtaket, eller sende klagen videre.",
    },
    forward: { title: "Sendt videre", what: "Klageinstansen har fått klagen." },
    hear: { title: "Klageinstansen vurderer", what: "Klageinstansen prøver alle sider av saken." },
    outcome: { title: "Avgjort", what: "Klagen er avgjort." },
  },
  commands: {
    "take-up": {
      title: "Ta klagen",
      hint: "Du forbereder klagen. Søkeren får vite at noen har begynt.",
      button: "Ta klagen",
      done: "Du har tatt klagen. Nå skal dere se på vedtaket på nytt.",
    },
    admit: {
      title: "Ta klagen til behandling selv om den er sen",
      hint: "Det kan gjøres når klageren ikke kan lastes, eller særlige grunner taler for det (forvaltningsloven § 31).",
      button: "Ta klagen til behandling",
      done: "Klagen er tatt til behandling. Nå skal dere se på vedtaket på nytt.",
    },
    dismiss: {
      title: "Avvis klagen",
      hint: "Bruk dette bare når vilkårene for å klage mangler. Søkeren kan klage på avvisningen.",
      button: "Ja, avvis klagen",
      done: "Klagen er avvist. Søkeren har fått begrunnelsen.",
    },
    "propose-reversal": {
      title: "Foreslå å omgjøre vedtaket",
      hint: "En beslutter som ikke fattet vedtaket, avgjør. Søkeren ser ikke forslaget.",
      button: "Legg fram forslaget",
      done: "Forslaget er lagt fram for en beslutter.",
    },
    "return-appeal": {
      title: "Send tilbake til saksbehandleren",
      button: "Send tilbake",
      done: "Klagen er sendt tilbake. Saksbehandleren ser kommentaren din.",
    },
    reverse: {
      title: "Omgjør vedtaket",
      hint: "Forespørselen går tilbake til vurdering, og dere fatter et nytt vedtak.",
      button: "Omgjør vedtaket",
      done: "Vedtaket er omgjort. Forespørselen vurderes på nytt.",
    },
    forward: {
      title: "Send klagen til klageinstansen",
      hint: "Dere holder fast ved vedtaket. Klageinstansen og søkeren leser kommentarene deres.",
      button: "Send til klageinstansen",
      done: "Klagen er sendt til klageinstansen. Søkeren har fått beskjed.",
    },
    "begin-hearing": {
      title: "Ta klagen til behandling",
      hint: "Søkeren får vite at noen har begynt.",
      button: "Begynn behandlingen",
      done: "Behandlingen har begynt. Nå kan du føre inn avgjørelsen.",
    },
    uphold: {
      title: "Oppretthold vedtaket",
      hint: "Vedtaket blir stående, og klagen er endelig avgjort.",
      button: "Oppretthold vedtaket",
      done: "Avgjørelsen er ført inn. Vedtaket står.",
    },
    overturn: {
      title: "Endre vedtaket",
      hint: "Forespørselen går tilbake til vurdering. Dataeieren er bundet av avgjørelsen.",
      button: "Endre vedtaket",
      done: "Avgjørelsen er ført inn. Forespørselen vurderes på nytt.",
    },
    remit: {
      title: "Opphev og send tilbake",
      hint: "Dataeieren må behandle saken på nytt.",
      button: "Opphev og send tilbake",
      done: "Avgjørelsen er ført inn. Dataeieren må behandle saken på nytt.",
    },
    "close-appeal": {
      title: "Avslutt klagen",
      hint: "Du har lest avgjørelsen. Saken blir liggende, og kan leses senere.",
      button: "Jeg har lest avgjørelsen",
      done: "Klagen er avsluttet.",
    },
    "withdraw-appeal": {
      title: "Trekk klagen",
      hint: "Vedtaket blir stående.",
      button: "Ja, trekk klagen",
      done: "Klagen er trukket. Vedtaket står.",
    },
    "send-message": {
      title: "Skriv en melding",
      button: "Send meldingen",
      done: "Meldingen er sendt. De andre partene får e-post.",
    },
  },
  fields: {
    "take-up": {},
    admit: {
      reasons: { label: "Hvorfor tas den til behandling?", hint: "Minst 20 tegn. Søkeren leser dette." },
    },
    dismiss: { reasons, legalBasis },
    "propose-reversal": { comment: { label: "Hvorfor bør vedtaket omgjøres?" } },
    "return-appeal": { comment: { label: "Hva må vurderes på nytt?" } },
    reverse: { reasons, legalBasis },
    forward: {
      comment: {
        label: "Dataeierens syn på klagen",
        hint: "Hva dere sier til hvert punkt i klagen, og hvorfor vedtaket bør stå. Minst 20 tegn.",
      },
    },
    "begin-hearing": {},
    uphold: { reasons, legalBasis },
    overturn: { reasons, legalBasis },
    remit: { reasons, legalBasis },
    "close-appeal": {},
    "withdraw-appeal": { reason: { label: "Hvorfor trekker du klagen?" } },
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
    create: () => "Søkeren klaget på vedtaket.",
    "take-up": (p) => `${p.who} tok klagen.`,
    admit: (p) => `${p.who} tok den sene klagen til behandling.`,
    dismiss: (p) => `${p.who} avviste klagen.`,
    "propose-reversal": (p) => `${p.who} foreslo å omgjøre vedtaket.`,
    "return-appeal": (p) => `${p.who} sendte klagen tilbake til saksbehandleren.`,
    reverse: (p) => `${p.who} omgjorde vedtaket.`,
    forward: (p) => `${p.who} sendte klagen til klageinstansen.`,
    "begin-hearing": (p) => `${p.who} begynte behandlingen av klagen.`,
    uphold: (p) => `${p.who} opprettholdt vedtaket.`,
    overturn: (p) => `${p.who} endret vedtaket.`,
    remit: (p) => `${p.who} opphevet vedtaket og sendte saken tilbake.`,
    "close-appeal": (p) => `${p.who} leste avgjørelsen og avsluttet klagen.`,
    "withdraw-appeal": (p) => `${p.who} trakk klagen.`,
    "send-message": (p) => `${p.who} skrev en melding.`,
    "deadline-passed": (p) => `En frist gikk ut: ${p.rule}.`,
  },
};

/** Hva en setning om klagen kan nevne. */
export interface AppealSituation {
  owner: string;
  applicant: string;
  body: string;
  /** Den som arbeider med klagen, eller tom tekst. */
  person: string;
  since: string;
  /** Fristen, eller tom tekst. */
  due: string;
  late: boolean;
  /** En omgjøring er foreslått, og en beslutter skal avgjøre. */
  proposed: boolean;
  withdrawn: boolean;
  mine: boolean;
}
type Sentence = (p: AppealSituation) => string;
const answerBy = (p: AppealSituation) =>
  p.due ? ` Senest ${p.due} skal søkeren ha et svar eller et foreløpig svar.` : "";
const yourAnswer = (p: AppealSituation) =>
  p.due ? ` Senest ${p.due} skal du ha et svar eller et foreløpig svar.` : "";
const closes = (p: AppealSituation) => (p.due ? ` Klagen avsluttes av seg selv ${p.due}.` : "");
const closed: Sentence = (p) =>
  p.withdrawn ? `Klagen ble trukket ${p.since}. Vedtaket står.` : `Klagen ble avsluttet ${p.since}.`;

export const nb = {
  page: {
    eyebrow: (p: { reference: string; owner: string; applicant: string }) =>
      `${p.reference} · ${p.applicant} klager på vedtak fra ${p.owner}`,
    nextStep: "Neste steg",
    nothingToDo: "Du trenger ikke gjøre noe nå. Du får e-post når noe skjer.",
    readOnly: "Du kan lese klagen, men ikke gjøre noe med den.",
    other: "Dette kan du også gjøre",
    tabsLabel: "Deler av klagen",
    tabs: { appeal: "Klagen", timeline: "Tidslinje", messages: "Meldinger" },
    grounds: "Hva klagen bygger på",
    wanted: "Hva søkeren vil ha endret",
    lateTitle: "Klagen kom etter fristen",
    lateText: "Den er registrert. Dataeieren avgjør om den likevel tas til behandling.",
    lateReason: "Hvorfor den er sen",
    noLateReason: "Søkeren har ikke sagt hvorfor klagen er sen.",
    tooLate:
      "Det er gått mer enn ett år siden vedtaket. Da kan klagen ikke tas til behandling (forvaltningsloven § 31).",
    admitted: "Hvorfor den sene klagen behandles",
    decision: "Vedtaket det klages på",
    decisionReasons: "Begrunnelsen den gangen",
    decisionBasis: "Hjemmelen den gangen",
    decisionAt: "Dato for vedtaket",
    proposal: "Forslag om å omgjøre",
    proposalInternal: "Bare dataeieren ser forslaget.",
    returned: "Beslutteren har sendt klagen tilbake",
    forwarded: "Dataeierens syn på klagen",
    outcome: {
      reversed: "Dataeieren har omgjort vedtaket",
      overturned: "Klageinstansen har endret vedtaket",
      remitted: "Klageinstansen har opphevet vedtaket",
      upheld: "Klageinstansen har opprettholdt vedtaket",
      dismissed: "Klagen er avvist",
    },
    outcomeReasons: "Begrunnelse",
    outcomeBasis: "Hjemmel",
    outcomeAt: "Dato for avgjørelsen",
    next: {
      reversed: "Forespørselen vurderes på nytt. Du følger den i saken om forespørselen.",
      overturned: "Forespørselen vurderes på nytt, og dataeieren er bundet av avgjørelsen.",
      remitted: "Dataeieren må behandle forespørselen på nytt.",
      upheld: "Avgjørelsen er endelig. Du kan klage til Sivilombudet, eller gå til retten.",
      dismissed: "Du kan klage på at klagen ble avvist. Skriv til dataeieren innen tre uker.",
    },
    costs:
      "Hadde du nødvendige kostnader med klagen, kan du kreve dem dekket innen tre uker (forvaltningsloven § 36). Skriv en melding her.",
    onBehalf: (p: { body: string }) =>
      `${p.body} bruker ikke Dataveien. Ressurssenteret fører inn svaret på dens vegne.`,
    firstDecider: "En annen må avgjøre",
    request: "Forespørsel",
    requestOpen: (p: { reference: string }) => `Åpne ${p.reference}`,
    requestHidden: "Klageinstansen ser det som er delt i klagen.",
    applicant: "Søker",
    owner: "Dataeier",
    body: "Klageinstans",
    handler: "Saksbehandler",
    filedAt: "Klaget",
    messagesWho: "Søkeren, dataeieren og klageinstansen kan lese meldingene.",
    noBodyName: "Klageinstansen",
    bodyNotNamed: "Ikke ført opp. Ressurssenteret fører inn svaret.",
    listTitle: "Klager",
  },
  sentence: {
    applicant: {
      filed: (p) =>
        p.late
          ? `${p.owner} fikk klagen ${p.since}, etter fristen. De avgjør om den likevel tas til behandling.${yourAnswer(p)}`
          : `${p.owner} fikk klagen ${p.since}, og skal se på vedtaket på nytt.${yourAnswer(p)}`,
      reconsidering: (p) =>
        `${p.person || "En saksbehandler"} hos ${p.owner} ser på vedtaket på nytt. De kan omgjøre det, eller sende klagen til klageinstansen.${yourAnswer(p)}`,
      forwarded: (p) =>
        `${p.owner} holdt fast ved vedtaket. Klagen ble sendt til ${p.body} ${p.since}.${yourAnswer(p)}`,
      hearing: (p) => `${p.body} behandler klagen. Ballen har ligget der siden ${p.since}.${yourAnswer(p)}`,
      reversed: (p) => `${p.owner} omgjorde vedtaket ${p.since}. Forespørselen vurderes på nytt.${closes(p)}`,
      overturned: (p) => `Du fikk medhold ${p.since}. Forespørselen vurderes på nytt.${closes(p)}`,
      remitted: (p) =>
        `${p.body} opphevet vedtaket ${p.since}. ${p.owner} må behandle saken på nytt.${closes(p)}`,
      upheld: (p) => `${p.body} opprettholdt vedtaket ${p.since}. Les begrunnelsen.${closes(p)}`,
      dismissed: (p) => `Klagen ble avvist ${p.since}. Les begrunnelsen.${closes(p)}`,
      closed,
    } as Record<string, Sentence>,
    owner: {
      filed: (p) =>
        p.late
          ? `${p.applicant} klaget ${p.since}, etter fristen. Dere skal ta klagen til behandling eller avvise den.${answerBy(p)}`
          : `${p.applicant} klaget ${p.since}. En saksbehandler hos dere må ta klagen.${answerBy(p)}`,
      reconsidering: (p) =>
        p.proposed
          ? `En omgjøring er foreslått. En beslutter som ikke fattet vedtaket, skal avgjøre.${answerBy(p)}`
          : `${p.person || "En saksbehandler"} skal se på vedtaket på nytt. Foreslå å omgjøre det, eller send klagen videre.${answerBy(p)}`,
      forwarded: (p) => `Klagen ble sendt til ${p.body} ${p.since}. Ballen ligger der.`,
      hearing: (p) => `${p.body} behandler klagen. Ballen har ligget der siden ${p.since}.`,
      reversed: (p) => `Dere omgjorde vedtaket ${p.since}. Forespørselen vurderes på nytt.`,
      overturned: (p) => `${p.body} endret vedtaket ${p.since}. Forespørselen skal vurderes på nytt.`,
      remitted: (p) => `${p.body} opphevet vedtaket ${p.since}. Dere må behandle forespørselen på nytt.`,
      upheld: (p) => `${p.body} opprettholdt vedtaket ${p.since}.`,
      dismissed: (p) => `Klagen ble avvist ${p.since}.`,
      closed,
    } as Record<string, Sentence>,
    body: {
      forwarded: (p) => `${p.owner} sendte klagen hit ${p.since}. Noen hos dere må ta den.${answerBy(p)}`,
      hearing: (p) =>
        `${p.person || "Dere"} skal avgjøre klagen. Ballen har vært hos dere siden ${p.since}.${answerBy(p)}`,
      reversed: (p) => `${p.owner} omgjorde vedtaket ${p.since}.`,
      overturned: (p) => `Dere endret vedtaket ${p.since}.`,
      remitted: (p) => `Dere opphevet vedtaket ${p.since}.`,
      upheld: (p) => `Dere opprettholdt vedtaket ${p.since}.`,
      dismissed: (p) => `Klagen ble avvist ${p.since}.`,
      closed,
    } as Record<string, Sentence>,
  },
};

export type AppealTexts = typeof nb;
