// Avtaler på bokmål: ordene i saken, siden om avtalen og malen. Denne filen bestemmer hvilke tekster som finnes.
import type { KindTexts } from "#app/cases/page/texts/shape.ts";
import type { FieldText } from "#app/cases/page/texts/words.ts";
import type { Placeholder } from "#workflows/agreement/text.ts";

const terms = {
  language: { label: "Hvilket språk skal avtalen være på?" },
  purpose: { label: "Formål", hint: "Hva mottakeren kan bruke dataene til. Minst 20 tegn." },
  validFrom: { label: "Avtalen gjelder fra og med" },
  validUntil: { label: "Avtalen gjelder til og med", hint: "Ikke lenger enn tilgangen varer." },
  security: { label: "Sikkerhet", hint: "Hvordan dataene lagres, og hvem som får tilgang." },
  deletion: { label: "Sletting", hint: "Når og hvordan dataene slettes." },
  breach: { label: "Brudd på avtalen", hint: "Hva som skjer ved avvik og brudd." },
  legalBasis: { label: "Hjemmel", hint: "Lov og paragraf, slik vedtaket viser til dem." },
  reportBy: { label: "Første rapport om bruken senest", hint: "La feltet stå tomt om rapport ikke trengs." },
  reportEvery: { label: "Hvor ofte skal det rapporteres?" },
  deleteBy: { label: "Dataene er slettet senest", hint: "Kan være etter at avtalen er slutt." },
  renewBy: { label: "Behov for fornyelse meldes senest" },
  other: { label: "Andre vilkår" },
} satisfies Record<string, FieldText>;
const termChoices = {
  language: { nb: "Bokmål", nn: "Nynorsk", en: "Engelsk" },
  reportEvery: { once: "Én gang", "half-year": "Hvert halvår", year: "Hvert år" },
};
const capacity = {
  label: "Hva signerer du som?",
  hint: "Stillingen eller fullmakten din, for eksempel daglig leder.",
};

export const agreementWords: KindTexts<"agreement"> = {
  kind: "Avtale",
  states: {
    drafting: "Skrives",
    offered: "Tilbud sendt",
    "counter-offered": "Motforslag sendt",
    accepted: "Til signering",
    signed: "Signert",
    "in-force": "Gjelder",
    amending: "Endring foreslått",
    terminated: "Opphørt",
    expired: "Utløpt",
  },
  steps: {
    draft: { title: "Skrives", what: "Dataeieren skriver avtalen ut fra vedtaket." },
    negotiate: { title: "Forhandles", what: "Partene blir enige om teksten." },
    sign: { title: "Signeres", what: "Én fra hver part signerer." },
    run: { title: "Gjelder", what: "Avtalen gjelder, og pliktene følges opp." },
    end: { title: "Slutt", what: "Avtalen er slutt. Plikter om sletting følges til de er gjort." },
  },
  commands: {
    take: {
      title: "Ta avtalen",
      hint: "Du blir saksbehandler for avtalen.",
      button: "Ta avtalen",
      done: "Du har tatt avtalen.",
    },
    offer: {
      title: "Send et tilbud",
      hint: "Teksten bygges av malen og det du fyller ut. Vilkårene i vedtaket kommer med av seg selv.",
      button: "Send tilbudet",
      done: "Tilbudet er sendt. Nå leser mottakeren det.",
    },
    "counter-offer": {
      title: "Send et motforslag",
      hint: "Endre det du vil ha annerledes. Dataeieren ser forskjellen.",
      button: "Send motforslaget",
      done: "Motforslaget er sendt. Nå ser dataeieren på det.",
    },
    "accept-offer": {
      title: "Godta teksten",
      hint: "Les avtalen først. Etterpå signerer begge parter.",
      button: "Godta teksten",
      done: "Teksten er godtatt. Nå kan dere signere.",
    },
    "accept-counter-offer": {
      title: "Godta motforslaget",
      hint: "Etterpå signerer begge parter.",
      button: "Godta motforslaget",
      done: "Motforslaget er godtatt. Nå kan dere signere.",
    },
    sign: {
      title: "Signer avtalen",
      hint: "Du signerer nøyaktig den teksten som står under. Navn, tid og kontrollsum lagres.",
      button: "Signer",
      done: "Du har signert avtalen.",
    },
    "propose-amendment": {
      title: "Foreslå en endring",
      hint: "Avtalen gjelder som før til den andre parten har godtatt. Du signerer forslaget når du sender det.",
      button: "Signer og send forslaget",
      done: "Forslaget er signert og sendt. Den andre parten svarer.",
    },
    "accept-amendment": {
      title: "Godta og signer endringen",
      hint: "Den nye teksten gjelder fra du har signert.",
      button: "Signer endringen",
      done: "Endringen er signert. Den nye teksten gjelder.",
    },
    "decline-amendment": {
      title: "Avslå eller trekk endringen",
      hint: "Avtalen gjelder som før.",
      button: "Avslå endringen",
      done: "Endringen er lagt bort. Avtalen gjelder som før.",
    },
    "fulfil-obligation": {
      title: "Meld en plikt som oppfylt",
      hint: "Den andre parten får beskjed.",
      button: "Meld som oppfylt",
      done: "Plikten er meldt som oppfylt.",
    },
    "break-off": {
      title: "Avslutt forhandlingene",
      hint: "Uten avtale blir det ingen tilgang. Dette kan ikke angres.",
      button: "Ja, avslutt forhandlingene",
      done: "Forhandlingene er avsluttet. Den andre parten har fått grunnen.",
    },
    terminate: {
      title: "Si opp avtalen",
      hint: "Tilgangen stanses med en gang. Dette kan ikke angres.",
      button: "Ja, si opp avtalen",
      done: "Avtalen er sagt opp. Tilgangen er stanset.",
    },
    "send-message": {
      title: "Skriv en melding",
      button: "Send meldingen",
      done: "Meldingen er sendt. Mottakeren får e-post.",
    },
  },
  fields: {
    take: {},
    offer: terms,
    "counter-offer": {
      ...terms,
      comment: { label: "Hva vil dere endre, og hvorfor?", hint: "Den andre parten leser dette." },
    },
    "accept-offer": {},
    "accept-counter-offer": {},
    sign: { capacity },
    "propose-amendment": {
      ...terms,
      comment: { label: "Hva vil dere endre, og hvorfor?", hint: "Den andre parten leser dette." },
      capacity,
    },
    "accept-amendment": { capacity },
    "decline-amendment": { comment: { label: "Hvorfor?" } },
    "fulfil-obligation": {
      obligation: { label: "Hvilken plikt?" },
      note: {
        label: "Hva er gjort?",
        hint: "For eksempel selve rapporten, eller når og hvordan data ble slettet.",
      },
    },
    "break-off": { reasons: { label: "Hvorfor?", hint: "Den andre parten leser dette." } },
    terminate: { reasons: { label: "Begrunnelse", hint: "Den andre parten leser dette. Minst 20 tegn." } },
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
    create: () => "Forespørselen ble innvilget med krav om avtale. Arbeidet med avtalen begynte.",
    take: (p) => `${p.who} tok avtalen.`,
    offer: (p) => `${p.who} sendte et tilbud.`,
    "counter-offer": (p) => `${p.who} sendte et motforslag.`,
    "accept-offer": (p) => `${p.who} godtok teksten.`,
    "accept-counter-offer": (p) => `${p.who} godtok motforslaget.`,
    sign: (p) => `${p.who} signerte avtalen.`,
    "propose-amendment": (p) => `${p.who} foreslo en endring og signerte den.`,
    "accept-amendment": (p) => `${p.who} godtok og signerte endringen.`,
    "decline-amendment": (p) => `${p.who} la bort endringen.`,
    "fulfil-obligation": (p) => `${p.who} meldte en plikt som oppfylt.`,
    "break-off": (p) => `${p.who} avsluttet forhandlingene.`,
    terminate: (p) => `${p.who} sa opp avtalen.`,
    "send-message": (p) => `${p.who} skrev en melding.`,
    "request-over": () => "Forespørselen tok slutt, og avtalen med den.",
    "deadline-passed": (p) => `En dato ble nådd: ${p.rule}.`,
  },
};

/** Hva en setning om avtalen kan nevne. */
export interface AgreementSituation {
  owner: string;
  applicant: string;
  since: string;
  /** Fristen, eller tom tekst. */
  due: string;
  /** Når avtalen begynner og slutter, eller tom tekst. */
  from: string;
  until: string;
  /** Ballen ligger hos leseren. */
  mine: boolean;
  /** En plikt venter på å bli oppfylt. */
  duty: boolean;
  /** Det var leserens side som foreslo endringen. */
  proposedByUs: boolean;
  how: "broken-off" | "terminated" | "expired" | "request-over" | "";
}
type Sentence = (p: AgreementSituation) => string;
const reply = (p: AgreementSituation) => (p.due ? ` Svar helst innen ${p.due}.` : "");
const theirReply = (p: AgreementSituation) => (p.due ? ` De er bedt om å svare innen ${p.due}.` : "");
const endings: Record<AgreementSituation["how"], string> = {
  "broken-off": "Forhandlingene ble avsluttet uten avtale.",
  terminated: "Avtalen ble sagt opp.",
  expired: "Avtalen gikk ut.",
  "request-over": "Forespørselen tok slutt, og avtalen med den.",
  "": "Avtalen er slutt.",
};
const ended: Sentence = (p) =>
  p.duty
    ? `${endings[p.how] ?? endings[""]} Noen plikter står igjen, og følges til de er gjort.`
    : `${endings[p.how] ?? endings[""]} Det skjedde ${p.since}. Ingen må gjøre noe mer.`;

export const nb = {
  page: {
    eyebrow: (p: { reference: string; owner: string; applicant: string }) =>
      `${p.reference} · Avtale mellom ${p.owner} og ${p.applicant}`,
    nextStep: "Neste steg",
    nothingToDo: "Du trenger ikke gjøre noe nå. Du får e-post når noe skjer.",
    readOnly: "Du kan lese avtalen, men ikke gjøre noe med den.",
    other: "Dette kan du også gjøre",
    tabsLabel: "Deler av avtalen",
    tabs: {
      text: "Teksten",
      versions: "Versjoner",
      obligations: "Plikter",
      timeline: "Tidslinje",
      messages: "Meldinger",
    },
    preview: "Slik blir teksten",
    previewLead: "Bygd av malen og det du har skrevet så langt. Den oppdateres når du laster siden på nytt.",
    previewMissing: (p: { parts: string }) => `Dette mangler ennå: ${p.parts}.`,
    noText: "Dataeieren har ikke sendt noen tekst ennå.",
    proposedText: "Den foreslåtte teksten",
    currentText: "Teksten som gjelder nå",
    document: "Vis teksten som eget dokument",
    back: "Tilbake til saken",
    print: "Dokumentet er laget for utskrift. Bruk nettleserens utskrift.",
    hash: "Kontrollsum (SHA-256)",
    hashWhy: "Kontrollsummen er et fingeravtrykk av teksten. Endres ett tegn, blir den en annen.",
    signatures: "Signaturer",
    noSignatures: "Ingen har signert ennå.",
    signedBy: (p: { name: string; capacity: string; org: string; when: string }) =>
      `${p.name}, ${p.capacity}, for ${p.org}. ${p.when}`,
    version: (p: { n: number }) => `Versjon ${p.n}`,
    versionBy: { owner: "Fra dataeieren", applicant: "Fra mottakeren" },
    versionNow: "Gjelder nå",
    versionOnTable: "Ligger på bordet",
    versionProposed: "Foreslått endring",
    versionChanged: "Endret i denne versjonen",
    diffLead: (p: { n: number }) =>
      `Endret siden versjon ${p.n}. Ny tekst er understreket, fjernet tekst er strøket ut.`,
    diffNone: "Teksten er den samme som i forrige versjon.",
    firstVersion: "Dette er den første versjonen.",
    comment: "Kommentar fra den andre parten",
    conditions: "Vilkårene i vedtaket",
    noConditions: "Vedtaket har ingen vilkår.",
    noObligations: "Avtalen har ingen plikter med egen dato.",
    obligationKinds: {
      report: "Rapportere om bruken",
      delete: "Slette dataene",
      renew: "Melde fra om fornyelse",
    },
    obligationBy: (p: { what: string; date: string }) => `${p.what} senest ${p.date}`,
    obligationState: {
      open: "Kommer",
      near: "Snart",
      missed: "Ikke gjort i tide",
      fulfilled: "Oppfylt",
    },
    obligationColumns: { what: "Plikt", due: "Senest", state: "Status", note: "Hva som er gjort" },
    request: "Forespørsel",
    dataset: "Datasett",
    owner: "Dataeier",
    applicant: "Mottaker",
    handler: "Saksbehandler",
    validity: "Gjelder",
    fromTo: (p: { from: string; until: string }) => `${p.from} – ${p.until}`,
    dataspace: "Dataspace Protocol",
    dataspaceWhat: "Hvor langt avtalen er kommet, med ordene som dataområder bruker seg imellom.",
    messagesWho: "Begge parter kan lese meldingene.",
    signsAs: (p: { name: string }) => `Du signerer som ${p.name}.`,
    endedTitle: "Hvorfor det tok slutt",
    alreadySigned: "Din side har signert",
    ownProposal: "Den andre parten skal svare",
    listTitle: "Avtaler",
  },
  sentence: {
    owner: {
      drafting: (p) =>
        `Dere skal skrive avtalen og sende et tilbud til ${p.applicant}. Ballen har vært hos dere siden ${p.since}.${reply(p)}`,
      offered: (p) => `${p.applicant} leser tilbudet, og har hatt det siden ${p.since}.${theirReply(p)}`,
      "counter-offered": (p) =>
        `${p.applicant} sendte et motforslag ${p.since}. Dere skal godta det eller sende et nytt tilbud.${reply(p)}`,
      accepted: (p) =>
        p.mine
          ? `Partene er enige om teksten, og ${p.applicant} har signert. Nå skal du signere for dataeieren.${reply(p)}`
          : `Partene er enige om teksten. Begge skal signere. ${p.applicant} er bedt om å signere først.`,
      signed: (p) => `Begge har signert. Avtalen gjelder fra ${p.from}. Ingen må gjøre noe nå.`,
      "in-force": (p) =>
        p.duty
          ? `Avtalen gjelder til ${p.until}. ${p.applicant} skal oppfylle en plikt.`
          : `Avtalen gjelder til ${p.until}. Ingen må gjøre noe nå.`,
      amending: (p) =>
        p.proposedByUs
          ? `Dere har foreslått en endring. ${p.applicant} skal svare. Avtalen gjelder som før så lenge.${theirReply(p)}`
          : `${p.applicant} har foreslått en endring. En beslutter hos dere skal svare. Avtalen gjelder som før så lenge.${reply(p)}`,
      terminated: ended,
      expired: ended,
    } as Record<string, Sentence>,
    applicant: {
      drafting: (p) =>
        `${p.owner} skriver avtalen. Ballen har ligget der siden ${p.since}. Du får e-post når tilbudet er klart.`,
      offered: (p) =>
        `${p.owner} sendte et tilbud ${p.since}. Les teksten, og godta den eller foreslå endringer.${reply(p)}`,
      "counter-offered": (p) =>
        `${p.owner} ser på motforslaget ditt, og har hatt det siden ${p.since}.${theirReply(p)}`,
      accepted: (p) =>
        p.mine
          ? `Partene er enige om teksten. Nå skal du signere for ${p.applicant}.${reply(p)}`
          : `Du har signert. ${p.owner} skal signere, og har hatt ballen siden ${p.since}.${theirReply(p)}`,
      signed: (p) => `Begge har signert. Avtalen gjelder fra ${p.from}. Ingen må gjøre noe nå.`,
      "in-force": (p) =>
        p.duty
          ? `Avtalen gjelder til ${p.until}. Du skal oppfylle en plikt.`
          : `Avtalen gjelder til ${p.until}. Ingen må gjøre noe nå. Du får e-post før en plikt skal oppfylles.`,
      amending: (p) =>
        p.proposedByUs
          ? `Du har foreslått en endring. ${p.owner} skal svare. Avtalen gjelder som før så lenge.${theirReply(p)}`
          : `${p.owner} har foreslått en endring. Les den, og svar. Avtalen gjelder som før så lenge.${reply(p)}`,
      terminated: ended,
      expired: ended,
    } as Record<string, Sentence>,
  },
  template: {
    title: "Avtalemal og klageinstans",
    lead: (p: { org: string }) => `Dette gjelder for alle avtaler og vedtak som ${p.org} står for.`,
    templateTitle: "Avtalemalen",
    templateLead:
      "Har dere ingen egen mal, brukes malen i Dataveien. Steder i doble klammer fylles ut for hver avtale.",
    language: "Språk",
    languages: { nb: "Bokmål", nn: "Nynorsk", en: "Engelsk" },
    own: "Dere bruker en egen mal på dette språket.",
    standard: "Dere bruker malen i Dataveien på dette språket.",
    text: {
      label: "Malteksten",
      hint: "En tom linje skiller avsnitt. Overskrifter er egne linjer som begynner med et tall.",
    },
    places: "Steder malen kan ha",
    required: "må være med",
    placeholders: {
      owner: "Navnet på dataeieren",
      applicant: "Navnet på mottakeren",
      dataset: "Datasettet",
      purpose: "Formålet",
      conditions: "Vilkårene i vedtaket",
      decidedAt: "Datoen for vedtaket",
      validFrom: "Første dag",
      validUntil: "Siste dag",
      security: "Sikkerhet",
      deletion: "Sletting",
      breach: "Brudd",
      obligations: "Plikter med dato",
      legalBasis: "Hjemmelen",
      other: "Andre vilkår",
    } satisfies Record<Placeholder, string> as Record<Placeholder, string>,
    save: "Lagre malen",
    saved: "Malen er lagret. Den brukes fra neste tilbud. Avtaler som er sendt, endres ikke.",
    useStandard: "Bruk malen i Dataveien i stedet",
    removed: "Egen mal er fjernet. Malen i Dataveien brukes fra neste tilbud.",
    bodyTitle: "Klageinstansen",
    bodyLead:
      "Klager på vedtakene deres går dit når dere ikke endrer vedtaket selv. Vanligvis er det overordnet organ.",
    bodyNow: (p: { name: string }) => `Klager går til ${p.name}.`,
    bodyNone:
      "Ingen klageinstans er satt. Da fører ressurssenteret inn svaret fra klageinstansen, på dens vegne.",
    body: {
      label: "Organisasjonsnummeret til klageinstansen",
      hint: "Ni siffer. La feltet stå tomt for å fjerne den.",
    },
    bodyUnknown: "Ingen virksomhet med dette nummeret bruker Dataveien ennå.",
    bodySelf: "En virksomhet kan ikke være klageinstans for seg selv.",
    bodySave: "Lagre klageinstansen",
    bodySaved: "Klageinstansen er lagret. Den gjelder for klager som kommer fra nå av.",
    backToMembers: "Til virksomheten",
  },
};

export type AgreementTexts = typeof nb;
