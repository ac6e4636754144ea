// Juridiske spørsmål på bokmål: køen, å spørre, og siden om ett spørsmål.
export interface QuestionSituation {
  asker: string;
  /** Rådgiveren som arbeider med det, eller tom tekst. */
  adviser: string;
  since: string;
  /** Dagen senteret har som mål, eller tom tekst. */
  due: string;
  /** Den dagen er gått. */
  missed: boolean;
  /** Hvordan et avsluttet spørsmål endte. */
  ended: "answered" | "redirected" | "unanswered";
  /** Leseren er den som arbeider med spørsmålet. */
  mine: boolean;
}
export type Sentence = (p: QuestionSituation) => string;
const goal: Sentence = ({ due, missed }) => {
  if (!due) return "";
  return missed
    ? ` Målet var svar innen ${due}, men det er ikke nådd.`
    : ` Senteret har som mål å svare innen ${due}.`;
};
const duty: Sentence = ({ due, missed }) => {
  if (!due) return "";
  return missed ? ` Svaret skulle vært sendt innen ${due}.` : ` Svaret skal være sendt innen ${due}.`;
};

export const nb = {
  list: {
    title: "Juridiske spørsmål",
    adviserLead: "Spørsmål til ressurssenteret. Det som har kortest frist, står øverst.",
    askerLead: "Spørsmål dere har stilt til ressurssenteret, og svarene.",
    ask: "Spør ressurssenteret",
    adviserTabs: {
      unclaimed: "Ikke tatt",
      mine: "Mine",
      review: "Til kontroll",
      team: "Fordelt",
      waiting: "Venter på andre",
      answered: "Besvart",
      closed: "Avsluttede",
    },
    askerTabs: { yours: "Hos dere", sent: "Hos ressurssenteret", over: "Avsluttede" },
    own: "Spørsmål du har stilt selv",
    toDesk: "Tilbake til køen",
    columns: { question: "Spørsmål", asker: "Hvem spør", topic: "Tema og hast", adviser: "Rådgiver" },
    noTopic: "Ikke satt",
    nobody: "Ingen ennå",
    take: "Ta spørsmålet",
    takeOne: (p: { reference: string }) => `Ta spørsmålet ${p.reference}`,
    taken: (p: { reference: string }) => `Du har tatt spørsmålet ${p.reference}`,
    takenText: "Nå kan du skrive svaret.",
    open: "Åpne spørsmålet",
    emptyAdviser: {
      unclaimed: {
        title: "Alle spørsmål er tatt",
        text: "Nye spørsmål kommer hit. Du får e-post når det skjer.",
      },
      mine: {
        title: "Du har ingen spørsmål å svare på",
        text: "Se om det ligger spørsmål som ingen har tatt.",
      },
      review: {
        title: "Ingen svar venter på kontroll",
        text: "Her kommer svar som en annen rådgiver har skrevet. Du leser og godkjenner dem.",
      },
      team: { title: "Ingen spørsmål er fordelt", text: "Ta et spørsmål, eller gi det til en kollega." },
      waiting: {
        title: "Ingenting venter på andre",
        text: "Her ligger spørsmål der den som spurte, eller en kollega, skal gjøre noe.",
      },
      answered: {
        title: "Ingen svar venter på å bli lest",
        text: "Besvarte spørsmål ligger her til den som spurte, avslutter dem.",
      },
      closed: { title: "Ingen spørsmål er avsluttet ennå", text: "Avsluttede spørsmål blir liggende her." },
    },
    emptyAsker: {
      yours: {
        title: "Ingen spørsmål venter på dere",
        text: "Lurer du på om data kan deles, eller hva loven krever? Spør ressurssenteret.",
      },
      sent: {
        title: "Dere har ingen spørsmål til behandling",
        text: "Lurer du på om data kan deles, eller hva loven krever? Spør ressurssenteret.",
      },
      over: {
        title: "Ingen spørsmål er avsluttet",
        text: "Svarene blir liggende her, så dere finner dem igjen.",
      },
    },
  },
  ask: {
    title: "Spør ressurssenteret",
    lead: "Rådgiverne svarer på juridiske spørsmål om deling og bruk av data. Det er gratis, og målet er svar innen ti virkedager.",
    whatTitle: "Dette svarer senteret på",
    whatText: "Svaret er veiledning. Det er dataeieren som avgjør om data kan deles.",
    howTitle: "Slik går det til",
    how: [
      "En rådgiver leser spørsmålet og spør deg hvis noe mangler.",
      "Rådgiveren skriver et svar med kilder.",
      "En rådgiver til leser svaret før du får det.",
    ],
    aboutDataset: "Spørsmålet gjelder",
    factsOfDataset: (p: { title: string; owner: string }) =>
      p.owner ? `Datasett: ${p.title}, fra ${p.owner}.` : `Datasett: ${p.title}.`,
    notTitle: "Gjelder det en forespørsel du allerede har?",
    notText: "Spør fra siden om forespørselen. Da havner svaret i saken.",
    notLink: "Til mine saker",
    question: { label: "Hva vil du vite?", hint: "Skriv som til en kollega. Minst 20 tegn." },
    facts: {
      label: "Hva bør rådgiveren vite?",
      hint: "Hvilke data, hvem som har dem, og hva de skal brukes til. Ta ikke med navn på privatpersoner.",
    },
    on: {
      label: "Hvem spør du for?",
      hint: "Alle i virksomheten med samme rolle kan lese spørsmålet og svaret.",
    },
    asApplicant: (p: { org: string }) => `${p.org}, som vil bruke data`,
    asHandler: (p: { org: string }) => `${p.org}, som har data`,
    asSelf: "Bare meg selv",
    button: "Send spørsmålet",
    sent: "Spørsmålet er sendt. Du får e-post når noe skjer.",
    noCentre: {
      title: "Ressurssenteret er ikke satt opp ennå",
      text: "Spørsmål kan ikke sendes herfra nå. Si fra til dem som driver tjenesten, og prøv igjen senere.",
    },
    wrong: {
      title: "Spørsmålet ble ikke sendt",
      text: "Last siden på nytt og prøv igjen. Ta vare på det du har skrevet.",
    },
  },
  readers: {
    title: "Hvem leser dette?",
    /** Beside the field; the list stands above the button. */
    beside: {
      alone: "Rådgiverne i ressurssenteret og de du spør for, leser det du skriver.",
      applicant: "Rådgiverne, dere som søker, og medsøkerne leser det du skriver.",
      owner: "Rådgiverne og de som behandler og beslutter saken hos dere, leser det du skriver.",
    },
    list: {
      alone: [
        "Spørsmålet og det du forteller, leses av rådgiverne i ressurssenteret og av dem du spør for: bare deg, eller alle i virksomheten med rollen du velger.",
        "Svaret leses av de samme, når en rådgiver til har godkjent det.",
      ],
      applicant: [
        "Spørsmålet og det du forteller, leses av rådgiverne i ressurssenteret, av dere som søker, og av medsøkerne. Rådgiverne ser også hvem dere er, og hvilket datasett det gjelder, men ikke resten av saken.",
        "Dataeieren ser at dere har spurt, men ikke hva dere skrev.",
        "Svaret leses av rådgiverne, dere, medsøkerne og dataeieren.",
      ],
      owner: [
        "Spørsmålet og det du forteller, leses av rådgiverne i ressurssenteret og av dem som behandler og beslutter saken hos dere. Rådgiverne ser også hvem dere er, og hvilket datasett det gjelder, men ikke resten av saken.",
        "Søkeren og medsøkerne ser at dere har spurt, men ikke hva dere skrev.",
        "Svaret leses av rådgiverne, dere, søkeren og medsøkerne.",
      ],
    },
    always: [
      "Administratorer og revisorer av tjenesten kan lese alle saker.",
      "Senteret kan publisere svaret for alle, skrevet om uten navn og annet som viser hvem dere er. To rådgivere må se over teksten, og dere får beskjed.",
    ],
  },
  page: {
    eyebrow: (p: { reference: string; asker: string }) => `${p.reference} · Spurt av ${p.asker}`,
    question: "Spørsmålet",
    facts: "Det rådgiveren får vite",
    nextStep: "Neste steg",
    nothingToDo: "Du trenger ikke gjøre noe nå. Du får e-post når noe skjer.",
    notYourTurn: "Du trenger ikke gjøre noe nå.",
    colleague: (p: { name: string }) => `${p.name} arbeider med spørsmålet. Du trenger ikke gjøre noe nå.`,
    over: "Spørsmålet er avsluttet.",
    askAgain: "Still et nytt spørsmål",
    unclear: "Er noe uklart?",
    unclearLink: "Skriv til rådgiveren",
    answer: "Svaret",
    readOnly: "Du kan lese spørsmålet, men ikke gjøre noe med det.",
    other: "Dette kan du også gjøre",
    tabsLabel: "Deler av spørsmålet",
    tabs: { timeline: "Tidslinje", messages: "Meldinger" },
    messagesWho: "Den som spør, og rådgiverne i ressurssenteret kan lese meldingene.",
    details: "Opplysninger underveis",
    detailAsked: (p: { when: string }) => `Rådgiveren spurte ${p.when}`,
    detailGiven: (p: { when: string }) => `Svar ${p.when}`,
    detailWaits: "Ikke besvart ennå.",
    draft: "Utkast til svar",
    draftText: "Den som spør, ser ikke dette før en annen rådgiver har godkjent det.",
    answeredAt: (p: { when: string }) => `Sendt ${p.when}. To rådgivere har lest svaret.`,
    writtenBy: (p: { name: string; when: string }) => `Skrevet av ${p.name} ${p.when}`,
    someone: "en rådgiver",
    sources: "Kilder",
    noSources: "Ingen kilder er oppgitt.",
    returned: "Svaret er sendt tilbake",
    redirected: "Vist videre",
    redirectedText: "Spørsmålet hører hjemme et annet sted:",
    secondAdviser: "En annen rådgiver må godkjenne",
    topic: "Tema",
    urgency: "Hast",
    noTopic: "Ikke satt",
    adviser: "Rådgiver",
    nobody: "Ingen ennå",
    askedAt: "Spurt",
    request: "Forespørsel",
    requestOpen: (p: { reference: string }) => `Åpne ${p.reference}`,
    requestHidden: "En forespørsel du ikke har tilgang til. Du ser bare det som er delt her.",
    blocking: "Forespørselen venter på svaret.",
    notBlocking: "Forespørselen går videre så lenge.",
  },
  sentence: {
    asker: {
      submitted: (p) => `Ressurssenteret fikk spørsmålet ${p.since}. En rådgiver skal ta det.${goal(p)}`,
      triaged: (p) => `Ressurssenteret har satt tema og hast. En rådgiver skal ta spørsmålet.${goal(p)}`,
      assigned: (p) => `${p.adviser || "En rådgiver"} i ressurssenteret skal svare.${goal(p)}`,
      answering: (p) => `${p.adviser || "En rådgiver"} i ressurssenteret skriver svaret.${goal(p)}`,
      "awaiting-asker": (p) =>
        `Rådgiveren trenger noe fra deg og har ventet siden ${p.since}. Svar under, så går det videre.`,
      "peer-review": (p) => `Svaret er skrevet. En rådgiver til leser det før du får det.${goal(p)}`,
      answered: (p) => `Svaret kom ${p.since}. Les det, og avslutt spørsmålet når du har det du trenger.`,
      closed: (p) =>
        ({
          answered: `Spørsmålet ble avsluttet ${p.since}. Svaret blir stående her.`,
          redirected: `Ressurssenteret viste spørsmålet videre ${p.since}. Under står det hvor du kan spørre.`,
          unanswered: `Spørsmålet ble avsluttet ${p.since} uten svar.`,
        })[p.ended],
    } as Record<string, Sentence>,
    adviser: {
      submitted: (p) => `${p.asker} spurte ${p.since}. En rådgiver må ta spørsmålet.${duty(p)}`,
      triaged: (p) => `Tema og hast er satt. En rådgiver må ta spørsmålet.${duty(p)}`,
      assigned: (p) =>
        `${p.mine ? "Du har fått spørsmålet og må ta det" : `${p.adviser || "En rådgiver"} har fått spørsmålet`}.${duty(p)}`,
      answering: (p) =>
        `${p.mine ? "Du skriver svaret" : `${p.adviser || "En rådgiver"} skriver svaret`}. Så leser en annen rådgiver det.${duty(p)}`,
      "awaiting-asker": (p) =>
        `${p.asker} skal gi flere opplysninger og har hatt ballen siden ${p.since}. Fristen står stille så lenge.`,
      "peer-review": (p) =>
        `Svaret er skrevet. En annen rådgiver enn den som skrev, må lese og godkjenne det.${duty(p)}`,
      answered: (p) => `Svaret ble sendt ${p.since}. ${p.asker} avslutter spørsmålet.`,
      closed: (p) =>
        ({
          answered: `Spørsmålet ble besvart, og avsluttet ${p.since}.`,
          redirected: `Spørsmålet ble vist videre ${p.since}.`,
          unanswered: `Spørsmålet ble avsluttet ${p.since} uten svar.`,
        })[p.ended],
    } as Record<string, Sentence>,
  },
};

export type QuestionTexts = typeof nb;
