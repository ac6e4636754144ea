// Juridiske spørsmål på nynorsk.
import type { QuestionTexts, Sentence } from "./nb.ts";

const goal: Sentence = ({ due, missed }) => {
  if (!due) return "";
  return missed
    ? ` Målet var svar innan ${due}, men det er ikkje nådd.`
    : ` Senteret har som mål å svare innan ${due}.`;
};
const duty: Sentence = ({ due, missed }) => {
  if (!due) return "";
  return missed ? ` Svaret skulle vore sendt innan ${due}.` : ` Svaret skal vere sendt innan ${due}.`;
};

export const nn: QuestionTexts = {
  list: {
    title: "Juridiske spørsmål",
    adviserLead: "Spørsmål til ressurssenteret. Det som har kortast frist, står øvst.",
    askerLead: "Spørsmål de har stilt til ressurssenteret, og svara.",
    ask: "Spør ressurssenteret",
    adviserTabs: {
      unclaimed: "Ikkje tekne",
      mine: "Mine",
      review: "Til kontroll",
      team: "Fordelte",
      waiting: "Ventar på andre",
      answered: "Svara på",
      closed: "Avslutta",
    },
    askerTabs: { yours: "Hos dykk", sent: "Hos ressurssenteret", over: "Avslutta" },
    own: "Spørsmål du har stilt sjølv",
    toDesk: "Tilbake til køen",
    columns: { question: "Spørsmål", asker: "Kven spør", topic: "Tema og hast", adviser: "Rådgivar" },
    noTopic: "Ikkje sett",
    nobody: "Ingen enno",
    take: "Ta spørsmålet",
    takeOne: (p) => `Ta spørsmålet ${p.reference}`,
    taken: (p) => `Du har teke spørsmålet ${p.reference}`,
    takenText: "No kan du skrive svaret.",
    open: "Opne spørsmålet",
    emptyAdviser: {
      unclaimed: {
        title: "Alle spørsmåla er tekne",
        text: "Nye spørsmål kjem hit. Du får e-post når det skjer.",
      },
      mine: {
        title: "Du har ingen spørsmål å svare på",
        text: "Sjå om det ligg spørsmål som ingen har teke.",
      },
      review: {
        title: "Ingen svar ventar på kontroll",
        text: "Her kjem svar som ein annan rådgivar har skrive. Du les og godkjenner dei.",
      },
      team: { title: "Ingen spørsmål er fordelte", text: "Ta eit spørsmål, eller gje det til ein kollega." },
      waiting: {
        title: "Ingenting ventar på andre",
        text: "Her ligg spørsmål der den som spurde, eller ein kollega, skal gjere noko.",
      },
      answered: {
        title: "Ingen svar ventar på å bli lesne",
        text: "Spørsmål med svar ligg her til den som spurde, avsluttar dei.",
      },
      closed: { title: "Ingen spørsmål er avslutta enno", text: "Avslutta spørsmål blir liggjande her." },
    },
    emptyAsker: {
      yours: {
        title: "Ingen spørsmål ventar på dykk",
        text: "Lurer du på om data kan delast, eller kva lova krev? Spør ressurssenteret.",
      },
      sent: {
        title: "De har ingen spørsmål til behandling",
        text: "Lurer du på om data kan delast, eller kva lova krev? Spør ressurssenteret.",
      },
      over: {
        title: "Ingen spørsmål er avslutta",
        text: "Svara blir liggjande her, så de finn dei att.",
      },
    },
  },
  ask: {
    title: "Spør ressurssenteret",
    lead: "Rådgivarane svarer på juridiske spørsmål om deling og bruk av data. Det er gratis, og målet er svar innan ti yrkedagar.",
    whatTitle: "Dette svarer senteret på",
    whatText: "Svaret er rettleiing. Det er dataeigaren som avgjer om data kan delast.",
    howTitle: "Slik går det til",
    how: [
      "Ein rådgivar les spørsmålet og spør deg om noko manglar.",
      "Rådgivaren skriv eit svar med kjelder.",
      "Ein rådgivar til les svaret før du får det.",
    ],
    aboutDataset: "Spørsmålet gjeld",
    factsOfDataset: (p) => (p.owner ? `Datasett: ${p.title}, frå ${p.owner}.` : `Datasett: ${p.title}.`),
    notTitle: "Gjeld det ein førespurnad du alt har?",
    notText: "Spør frå sida om førespurnaden. Då hamnar svaret i saka.",
    notLink: "Til mine saker",
    question: { label: "Kva vil du vite?", hint: "Skriv som til ein kollega. Minst 20 teikn." },
    facts: {
      label: "Kva bør rådgivaren vite?",
      hint: "Kva for data, kven som har dei, og kva dei skal brukast til. Ta ikkje med namn på privatpersonar.",
    },
    on: {
      label: "Kven spør du for?",
      hint: "Alle i verksemda med den same rolla kan lese spørsmålet og svaret.",
    },
    asApplicant: (p) => `${p.org}, som vil bruke data`,
    asHandler: (p) => `${p.org}, som har data`,
    asSelf: "Berre meg sjølv",
    button: "Send spørsmålet",
    sent: "Spørsmålet er sendt. Du får e-post når noko skjer.",
    noCentre: {
      title: "Ressurssenteret er ikkje sett opp enno",
      text: "Spørsmål kan ikkje sendast herifrå no. Sei frå til dei som driv tenesta, og prøv igjen seinare.",
    },
    wrong: {
      title: "Spørsmålet vart ikkje sendt",
      text: "Last sida på nytt og prøv igjen. Ta vare på det du har skrive.",
    },
  },
  readers: {
    title: "Kven les dette?",
    beside: {
      alone: "Rådgivarane i ressurssenteret og dei du spør for, les det du skriv.",
      applicant: "Rådgivarane, de som søkjer, og medsøkjarane les det du skriv.",
      owner: "Rådgivarane og dei som behandlar og avgjer saka hos dykk, les det du skriv.",
    },
    list: {
      alone: [
        "Spørsmålet og det du fortel, blir lese av rådgivarane i ressurssenteret og av dei du spør for: berre deg, eller alle i verksemda med rolla du vel.",
        "Svaret blir lese av dei same, når ein rådgivar til har godkjent det.",
      ],
      applicant: [
        "Spørsmålet og det du fortel, blir lese av rådgivarane i ressurssenteret, av dykk som søkjer, og av medsøkjarane. Rådgivarane ser òg kven de er, og kva for datasett det gjeld, men ikkje resten av saka.",
        "Dataeigaren ser at de har spurt, men ikkje kva de skreiv.",
        "Svaret blir lese av rådgivarane, dykk, medsøkjarane og dataeigaren.",
      ],
      owner: [
        "Spørsmålet og det du fortel, blir lese av rådgivarane i ressurssenteret og av dei som behandlar og avgjer saka hos dykk. Rådgivarane ser òg kven de er, og kva for datasett det gjeld, men ikkje resten av saka.",
        "Søkjaren og medsøkjarane ser at de har spurt, men ikkje kva de skreiv.",
        "Svaret blir lese av rådgivarane, dykk, søkjaren og medsøkjarane.",
      ],
    },
    always: [
      "Administratorar og revisorar av tenesta kan lese alle saker.",
      "Senteret kan publisere svaret for alle, skrive om utan namn og anna som viser kven de er. To rådgivarar må sjå over teksten, og de får beskjed.",
    ],
  },
  page: {
    eyebrow: (p) => `${p.reference} · Stilt av ${p.asker}`,
    question: "Spørsmålet",
    facts: "Det rådgivaren får vite",
    nextStep: "Neste steg",
    nothingToDo: "Du treng ikkje gjere noko no. Du får e-post når noko skjer.",
    notYourTurn: "Du treng ikkje gjere noko no.",
    colleague: (p) => `${p.name} arbeider med spørsmålet. Du treng ikkje gjere noko no.`,
    over: "Spørsmålet er avslutta.",
    askAgain: "Still eit nytt spørsmål",
    unclear: "Er noko uklart?",
    unclearLink: "Skriv til rådgivaren",
    answer: "Svaret",
    readOnly: "Du kan lese spørsmålet, men ikkje gjere noko med det.",
    other: "Dette kan du òg gjere",
    tabsLabel: "Delar av spørsmålet",
    tabs: { timeline: "Tidslinje", messages: "Meldingar" },
    messagesWho: "Den som spør, og rådgivarane i ressurssenteret kan lese meldingane.",
    details: "Opplysningar undervegs",
    detailAsked: (p) => `Rådgivaren spurde ${p.when}`,
    detailGiven: (p) => `Svar ${p.when}`,
    detailWaits: "Ikkje svara på enno.",
    draft: "Utkast til svar",
    draftText: "Den som spør, ser ikkje dette før ein annan rådgivar har godkjent det.",
    answeredAt: (p) => `Sendt ${p.when}. To rådgivarar har lese svaret.`,
    writtenBy: (p) => `Skrive av ${p.name} ${p.when}`,
    someone: "ein rådgivar",
    sources: "Kjelder",
    noSources: "Ingen kjelder er oppgjevne.",
    returned: "Svaret er sendt tilbake",
    redirected: "Vist vidare",
    redirectedText: "Spørsmålet høyrer heime ein annan stad:",
    secondAdviser: "Ein annan rådgivar må godkjenne",
    topic: "Tema",
    urgency: "Hast",
    noTopic: "Ikkje sett",
    adviser: "Rådgivar",
    nobody: "Ingen enno",
    askedAt: "Spurt",
    request: "Førespurnad",
    requestOpen: (p) => `Opne ${p.reference}`,
    requestHidden: "Ein førespurnad du ikkje har tilgang til. Du ser berre det som er delt her.",
    blocking: "Førespurnaden ventar på svaret.",
    notBlocking: "Førespurnaden går vidare så lenge.",
  },
  sentence: {
    asker: {
      submitted: (p) => `Ressurssenteret fekk spørsmålet ${p.since}. Ein rådgivar skal ta det.${goal(p)}`,
      triaged: (p) => `Ressurssenteret har sett tema og hast. Ein rådgivar skal ta spørsmålet.${goal(p)}`,
      assigned: (p) => `${p.adviser || "Ein rådgivar"} i ressurssenteret skal svare.${goal(p)}`,
      answering: (p) => `${p.adviser || "Ein rådgivar"} i ressurssenteret skriv svaret.${goal(p)}`,
      "awaiting-asker": (p) =>
        `Rådgivaren treng noko frå deg og har venta sidan ${p.since}. Svar under, så går det vidare.`,
      "peer-review": (p) => `Svaret er skrive. Ein rådgivar til les det før du får det.${goal(p)}`,
      answered: (p) => `Svaret kom ${p.since}. Les det, og avslutt spørsmålet når du har det du treng.`,
      closed: (p) =>
        ({
          answered: `Spørsmålet vart avslutta ${p.since}. Svaret blir ståande her.`,
          redirected: `Ressurssenteret viste spørsmålet vidare ${p.since}. Under står det kvar du kan spørje.`,
          unanswered: `Spørsmålet vart avslutta ${p.since} utan svar.`,
        })[p.ended],
    },
    adviser: {
      submitted: (p) => `${p.asker} spurde ${p.since}. Ein rådgivar må ta spørsmålet.${duty(p)}`,
      triaged: (p) => `Tema og hast er sett. Ein rådgivar må ta spørsmålet.${duty(p)}`,
      assigned: (p) =>
        `${p.mine ? "Du har fått spørsmålet og må ta det" : `${p.adviser || "Ein rådgivar"} har fått spørsmålet`}.${duty(p)}`,
      answering: (p) =>
        `${p.mine ? "Du skriv svaret" : `${p.adviser || "Ein rådgivar"} skriv svaret`}. Så les ein annan rådgivar det.${duty(p)}`,
      "awaiting-asker": (p) =>
        `${p.asker} skal gje fleire opplysningar og har hatt ballen sidan ${p.since}. Fristen står stille så lenge.`,
      "peer-review": (p) =>
        `Svaret er skrive. Ein annan rådgivar enn den som skreiv, må lese og godkjenne det.${duty(p)}`,
      answered: (p) => `Svaret vart sendt ${p.since}. ${p.asker} avsluttar spørsmålet.`,
      closed: (p) =>
        ({
          answered: `Spørsmålet vart svara på, og avslutta ${p.since}.`,
          redirected: `Spørsmålet vart vist vidare ${p.since}.`,
          unanswered: `Spørsmålet vart avslutta ${p.since} utan svar.`,
        })[p.ended],
    },
  },
};
