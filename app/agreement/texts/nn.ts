// Avtalar på nynorsk: orda i saka, sida om avtalen og malen.
import type { KindTexts } from "#app/cases/page/texts/shape.ts";
import type { FieldText } from "#app/cases/page/texts/words.ts";
import type { AgreementSituation, AgreementTexts } from "./nb.ts";

const terms = {
  language: { label: "Kva språk skal avtalen vere på?" },
  purpose: { label: "Føremål", hint: "Kva mottakaren kan bruke dataa til. Minst 20 teikn." },
  validFrom: { label: "Avtalen gjeld frå og med" },
  validUntil: { label: "Avtalen gjeld til og med", hint: "Ikkje lenger enn tilgangen varer." },
  security: { label: "Tryggleik", hint: "Korleis dataa blir lagra, og kven som får tilgang." },
  deletion: { label: "Sletting av dataa", hint: "Når og korleis dataa blir sletta." },
  breach: { label: "Brot på avtalen", hint: "Kva som skjer ved avvik og brot." },
  legalBasis: { label: "Heimel", hint: "Lov og paragraf, slik vedtaket viser til dei." },
  reportBy: {
    label: "Første rapport om bruken seinast",
    hint: "Lat feltet stå tomt om rapport ikkje trengst.",
  },
  reportEvery: { label: "Kor ofte skal det rapporterast?" },
  deleteBy: { label: "Dataa er sletta seinast", hint: "Kan vere etter at avtalen er slutt." },
  renewBy: { label: "Behov for fornying blir meldt seinast" },
  other: { label: "Andre vilkår i avtalen" },
} satisfies Record<string, FieldText>;
const termChoices = {
  language: { nb: "Bokmål", nn: "Nynorsk", en: "Engelsk" },
  reportEvery: { once: "Éin gong", "half-year": "Kvart halvår", year: "Kvart år" },
};
const capacity = {
  label: "Kva signerer du som?",
  hint: "Stillinga eller fullmakta di, til dømes dagleg leiar.",
};

export const agreementWords: KindTexts<"agreement"> = {
  kind: "Avtale",
  states: {
    drafting: "Blir skriven",
    offered: "Tilbod sendt",
    "counter-offered": "Motframlegg sendt",
    accepted: "Til signering",
    signed: "Signert",
    "in-force": "Gjeld",
    amending: "Endring føreslått",
    terminated: "Slutt",
    expired: "Gått ut",
  },
  steps: {
    draft: { title: "Blir skriven", what: "Dataeigaren skriv avtalen ut frå vedtaket." },
    negotiate: { title: "Blir forhandla", what: "Partane blir samde om teksten." },
    sign: { title: "Blir signert", what: "Éin frå kvar part signerer." },
    run: { title: "Gjeld", what: "Avtalen gjeld, og pliktene blir følgde opp." },
    end: { title: "Slutt", what: "Avtalen er slutt. Plikter om sletting blir følgde til dei er gjorde." },
  },
  commands: {
    take: {
      title: "Ta avtalen",
      hint: "Du blir saksbehandlar for avtalen.",
      button: "Ta avtalen",
      done: "Du har teke avtalen.",
    },
    offer: {
      title: "Send eit tilbod",
      hint: "Teksten blir bygd av malen og det du fyller ut. Vilkåra i vedtaket kjem med av seg sjølv.",
      button: "Send tilbodet",
      done: "Tilbodet er sendt. No les mottakaren det.",
    },
    "counter-offer": {
      title: "Send eit motframlegg",
      hint: "Endre det du vil ha annleis. Dataeigaren ser skilnaden.",
      button: "Send motframlegget",
      done: "Motframlegget er sendt. No ser dataeigaren på det.",
    },
    "accept-offer": {
      title: "Godta teksten",
      hint: "Les avtalen først. Etterpå signerer begge partar.",
      button: "Godta teksten",
      done: "Teksten er godteken. No kan de signere.",
    },
    "accept-counter-offer": {
      title: "Godta motframlegget",
      hint: "Etterpå signerer begge partar.",
      button: "Godta motframlegget",
      done: "Motframlegget er godteke. No kan de signere.",
    },
    sign: {
      title: "Signer avtalen",
      hint: "Du signerer nøyaktig den teksten som står under. Namn, tid og kontrollsum blir lagra.",
      button: "Signer",
      done: "Du har signert avtalen.",
    },
    "propose-amendment": {
      title: "Føreslå ei endring",
      hint: "Avtalen gjeld som før til den andre parten har godteke. Du signerer framlegget når du sender det.",
      button: "Signer og send framlegget",
      done: "Framlegget er signert og sendt. Den andre parten svarer.",
    },
    "accept-amendment": {
      title: "Godta og signer endringa",
      hint: "Den nye teksten gjeld frå du har signert.",
      button: "Signer endringa",
      done: "Endringa er signert. Den nye teksten gjeld.",
    },
    "decline-amendment": {
      title: "Avslå eller trekk endringa",
      hint: "Avtalen gjeld som før.",
      button: "Avslå endringa",
      done: "Endringa er lagd bort. Avtalen gjeld som før.",
    },
    "fulfil-obligation": {
      title: "Meld ei plikt som oppfylt",
      hint: "Den andre parten får melding.",
      button: "Meld som oppfylt",
      done: "Plikta er meld som oppfylt.",
    },
    "break-off": {
      title: "Avslutt forhandlingane",
      hint: "Utan avtale blir det ingen tilgang. Dette kan ikkje gjerast om.",
      button: "Ja, avslutt forhandlingane",
      done: "Forhandlingane er avslutta. Den andre parten har fått grunnen.",
    },
    terminate: {
      title: "Sei opp avtalen",
      hint: "Tilgangen blir stansa med ein gong. Dette kan ikkje gjerast om.",
      button: "Ja, sei opp avtalen",
      done: "Avtalen er sagd opp. Tilgangen er stansa.",
    },
    "send-message": {
      title: "Skriv ei melding",
      button: "Send meldinga",
      done: "Meldinga er send. Mottakaren får e-post.",
    },
  },
  fields: {
    take: {},
    offer: terms,
    "counter-offer": {
      ...terms,
      comment: { label: "Kva vil de endre, og kvifor?", hint: "Den andre parten les dette." },
    },
    "accept-offer": {},
    "accept-counter-offer": {},
    sign: { capacity },
    "propose-amendment": {
      ...terms,
      comment: { label: "Kva vil de endre, og kvifor?", hint: "Den andre parten les dette." },
      capacity,
    },
    "accept-amendment": { capacity },
    "decline-amendment": { comment: { label: "Kvifor?" } },
    "fulfil-obligation": {
      obligation: { label: "Kva plikt?" },
      note: {
        label: "Kva er gjort?",
        hint: "Til dømes sjølve rapporten, eller når og korleis data vart sletta.",
      },
    },
    "break-off": { reasons: { label: "Kvifor?", hint: "Den andre parten les dette." } },
    terminate: { reasons: { label: "Grunngiving", hint: "Den andre parten les dette. Minst 20 teikn." } },
    "send-message": { text: { label: "Melding" } },
  },
  choices: {
    take: {},
    offer: termChoices,
    "counter-offer": termChoices,
    "accept-offer": {},
    "accept-counter-offer": {},
    sign: {},
    "propose-amendment": termChoices,
    "accept-amendment": {},
    "decline-amendment": {},
    "fulfil-obligation": {},
    "break-off": {},
    terminate: {},
    "send-message": {},
  },
  events: {
    create: () => "Førespurnaden vart innvilga med krav om avtale. Arbeidet med avtalen tok til.",
    take: (p) => `${p.who} tok avtalen.`,
    offer: (p) => `${p.who} sende eit tilbod.`,
    "counter-offer": (p) => `${p.who} sende eit motframlegg.`,
    "accept-offer": (p) => `${p.who} godtok teksten.`,
    "accept-counter-offer": (p) => `${p.who} godtok motframlegget.`,
    sign: (p) => `${p.who} signerte avtalen.`,
    "propose-amendment": (p) => `${p.who} føreslo ei endring og signerte ho.`,
    "accept-amendment": (p) => `${p.who} godtok og signerte endringa.`,
    "decline-amendment": (p) => `${p.who} la bort endringa.`,
    "fulfil-obligation": (p) => `${p.who} melde ei plikt som oppfylt.`,
    "break-off": (p) => `${p.who} avslutta forhandlingane.`,
    terminate: (p) => `${p.who} sa opp avtalen.`,
    "send-message": (p) => `${p.who} skreiv ei melding.`,
    "request-over": () => "Førespurnaden tok slutt, og avtalen med han.",
    "deadline-passed": (p) => `Ein dato vart nådd: ${p.rule}.`,
  },
};

type Sentence = (p: AgreementSituation) => string;
const reply = (p: AgreementSituation) => (p.due ? ` Svar helst innan ${p.due}.` : "");
const theirReply = (p: AgreementSituation) => (p.due ? ` Dei er bedne om å svare innan ${p.due}.` : "");
const endings: Record<AgreementSituation["how"], string> = {
  "broken-off": "Forhandlingane vart avslutta utan avtale.",
  terminated: "Avtalen vart sagd opp.",
  expired: "Avtalen gjekk ut.",
  "request-over": "Førespurnaden tok slutt, og avtalen med han.",
  "": "Avtalen er slutt.",
};
const ended: Sentence = (p) =>
  p.duty
    ? `${endings[p.how] ?? endings[""]} Nokre plikter står att, og blir følgde til dei er gjorde.`
    : `${endings[p.how] ?? endings[""]} Det skjedde ${p.since}. Ingen må gjere noko meir.`;

export const nn: AgreementTexts = {
  page: {
    eyebrow: (p) => `${p.reference} · Avtale mellom ${p.owner} og ${p.applicant}`,
    nextStep: "Neste steg",
    nothingToDo: "Du treng ikkje gjere noko no. Du får e-post når noko skjer.",
    readOnly: "Du kan lese avtalen, men ikkje gjere noko med han.",
    other: "Dette kan du òg gjere",
    tabsLabel: "Delar av avtalen",
    tabs: {
      text: "Teksten",
      versions: "Versjonar",
      obligations: "Plikter",
      timeline: "Tidslinje",
      messages: "Meldingar",
    },
    preview: "Slik blir teksten",
    previewLead:
      "Bygd av malen og det du har skrive så langt. Han blir oppdatert når du lastar sida på nytt.",
    previewMissing: (p) => `Dette manglar enno: ${p.parts}.`,
    noText: "Dataeigaren har ikkje sendt nokon tekst enno.",
    proposedText: "Den føreslåtte teksten",
    currentText: "Teksten som gjeld no",
    document: "Vis teksten som eige dokument",
    back: "Tilbake til saka",
    print: "Dokumentet er laga for utskrift. Bruk utskrifta i nettlesaren.",
    hash: "Kontrollsum (SHA-256)",
    hashWhy: "Kontrollsummen er eit fingeravtrykk av teksten. Blir eitt teikn endra, blir han ein annan.",
    signatures: "Signaturar",
    noSignatures: "Ingen har signert enno.",
    signedBy: (p) => `${p.name}, ${p.capacity}, for ${p.org}. ${p.when}`,
    version: (p) => `Versjon ${p.n}`,
    versionBy: { owner: "Frå dataeigaren", applicant: "Frå mottakaren" },
    versionNow: "Gjeld no",
    versionOnTable: "Ligg på bordet",
    versionProposed: "Føreslått endring",
    versionChanged: "Endra i denne versjonen",
    diffLead: (p) => `Endra sidan versjon ${p.n}. Ny tekst er understreka, fjerna tekst er stroken ut.`,
    diffNone: "Teksten er den same som i førre versjon.",
    firstVersion: "Dette er den første versjonen.",
    comment: "Kommentar frå den andre parten",
    conditions: "Vilkåra i vedtaket",
    noConditions: "Vedtaket har ingen vilkår.",
    noObligations: "Avtalen har ingen plikter med eigen dato.",
    obligationKinds: {
      report: "Rapportere om bruken",
      delete: "Slette dataa",
      renew: "Melde frå om fornying",
    },
    obligationBy: (p) => `${p.what} seinast ${p.date}`,
    obligationState: {
      open: "Kjem",
      near: "Snart",
      missed: "Ikkje gjort i tide",
      fulfilled: "Oppfylt",
    },
    obligationColumns: { what: "Plikt", due: "Seinast", state: "Status", note: "Kva som er gjort" },
    request: "Førespurnad",
    dataset: "Datasett",
    owner: "Dataeigar",
    applicant: "Mottakar",
    handler: "Saksbehandlar",
    validity: "Gjeld",
    fromTo: (p) => `${p.from} – ${p.until}`,
    dataspace: "Dataspace Protocol",
    dataspaceWhat: "Kor langt avtalen er komen, med orda som dataområde bruker seg imellom.",
    messagesWho: "Begge partar kan lese meldingane.",
    signsAs: (p) => `Du signerer som ${p.name}.`,
    endedTitle: "Kvifor det tok slutt",
    alreadySigned: "Di side har signert",
    ownProposal: "Den andre parten skal svare",
    listTitle: "Avtalar",
  },
  sentence: {
    owner: {
      drafting: (p) =>
        `De skal skrive avtalen og sende eit tilbod til ${p.applicant}. Ballen har vore hos dykk sidan ${p.since}.${reply(p)}`,
      offered: (p) => `${p.applicant} les tilbodet, og har hatt det sidan ${p.since}.${theirReply(p)}`,
      "counter-offered": (p) =>
        `${p.applicant} sende eit motframlegg ${p.since}. De skal godta det eller sende eit nytt tilbod.${reply(p)}`,
      accepted: (p) =>
        p.mine
          ? `Partane er samde om teksten, og ${p.applicant} har signert. No skal du signere for dataeigaren.${reply(p)}`
          : `Partane er samde om teksten. Begge skal signere. ${p.applicant} er beden om å signere først.`,
      signed: (p) => `Begge har signert. Avtalen gjeld frå ${p.from}. Ingen må gjere noko no.`,
      "in-force": (p) =>
        p.duty
          ? `Avtalen gjeld til ${p.until}. ${p.applicant} skal oppfylle ei plikt.`
          : `Avtalen gjeld til ${p.until}. Ingen må gjere noko no.`,
      amending: (p) =>
        p.proposedByUs
          ? `De har føreslått ei endring. ${p.applicant} skal svare. Avtalen gjeld som før så lenge.${theirReply(p)}`
          : `${p.applicant} har føreslått ei endring. Ein avgjerdstakar hos dykk skal svare. Avtalen gjeld som før så lenge.${reply(p)}`,
      terminated: ended,
      expired: ended,
    },
    applicant: {
      drafting: (p) =>
        `${p.owner} skriv avtalen. Ballen har lege der sidan ${p.since}. Du får e-post når tilbodet er klart.`,
      offered: (p) =>
        `${p.owner} sende eit tilbod ${p.since}. Les teksten, og godta han eller føreslå endringar.${reply(p)}`,
      "counter-offered": (p) =>
        `${p.owner} ser på motframlegget ditt, og har hatt det sidan ${p.since}.${theirReply(p)}`,
      accepted: (p) =>
        p.mine
          ? `Partane er samde om teksten. No skal du signere for ${p.applicant}.${reply(p)}`
          : `Du har signert. ${p.owner} skal signere, og har hatt ballen sidan ${p.since}.${theirReply(p)}`,
      signed: (p) => `Begge har signert. Avtalen gjeld frå ${p.from}. Ingen må gjere noko no.`,
      "in-force": (p) =>
        p.duty
          ? `Avtalen gjeld til ${p.until}. Du skal oppfylle ei plikt.`
          : `Avtalen gjeld til ${p.until}. Ingen må gjere noko no. Du får e-post før ei plikt skal oppfyllast.`,
      amending: (p) =>
        p.proposedByUs
          ? `Du har føreslått ei endring. ${p.owner} skal svare. Avtalen gjeld som før så lenge.${theirReply(p)}`
          : `${p.owner} har føreslått ei endring. Les ho, og svar. Avtalen gjeld som før så lenge.${reply(p)}`,
      terminated: ended,
      expired: ended,
    },
  },
  template: {
    title: "Avtalemal og klageinstans",
    lead: (p) => `Dette gjeld for alle avtalar og vedtak som ${p.org} står for.`,
    templateTitle: "Avtalemalen",
    templateLead:
      "Har de ingen eigen mal, blir malen i Dataveien brukt. Stader i doble klammer blir fylte ut for kvar avtale.",
    language: "Språk",
    languages: { nb: "Bokmål", nn: "Nynorsk", en: "Engelsk" },
    own: "De bruker ein eigen mal på dette språket.",
    standard: "De bruker malen i Dataveien på dette språket.",
    text: {
      label: "Malteksten",
      hint: "Ei tom linje skil avsnitt. Overskrifter er eigne linjer som tek til med eit tal.",
    },
    places: "Stader malen kan ha",
    required: "må vere med",
    placeholders: {
      owner: "Namnet på dataeigaren",
      applicant: "Namnet på mottakaren",
      dataset: "Datasettet",
      purpose: "Føremålet",
      conditions: "Vilkåra i vedtaket",
      decidedAt: "Datoen for vedtaket",
      validFrom: "Første dag",
      validUntil: "Siste dag",
      security: "Tryggleik",
      deletion: "Sletting",
      breach: "Brot",
      obligations: "Plikter med dato",
      legalBasis: "Heimelen",
      other: "Andre vilkår",
    },
    save: "Lagre malen",
    saved: "Malen er lagra. Han blir brukt frå neste tilbod. Avtalar som er sende, blir ikkje endra.",
    useStandard: "Bruk malen i Dataveien i staden",
    removed: "Eigen mal er fjerna. Malen i Dataveien blir brukt frå neste tilbod.",
    bodyTitle: "Klageinstansen",
    bodyLead:
      "Klager på vedtaka dykkar går dit når de ikkje endrar vedtaket sjølve. Vanlegvis er det overordna organ.",
    bodyNow: (p) => `Klager går til ${p.name}.`,
    bodyNone:
      "Ingen klageinstans er sett. Då fører ressurssenteret inn svaret frå klageinstansen, på hans vegner.",
    body: {
      label: "Organisasjonsnummeret til klageinstansen",
      hint: "Ni siffer. Lat feltet stå tomt for å fjerne han.",
    },
    bodyUnknown: "Inga verksemd med dette nummeret bruker Dataveien enno.",
    bodySelf: "Ei verksemd kan ikkje vere klageinstans for seg sjølv.",
    bodySave: "Lagre klageinstansen",
    bodySaved: "Klageinstansen er lagra. Han gjeld for klager som kjem frå no av.",
    backToMembers: "Til verksemda",
  },
};
