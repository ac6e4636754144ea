// Vedtaksbrevet på bokmål. Denne filen bestemmer hvilke tekster som finnes.
import type { LetterPart } from "#app/request/letter/letter-parts.ts";
import type { MissingPart } from "#workflows/request/decision-draft.ts";

const persons = (n: number) => `${n} ${n === 1 ? "person" : "personer"}`;

export const nb = {
  title: (p: { dataset: string }) => `Vedtak om tilgang til «${p.dataset}»`,
  from: "Fra",
  to: "Til",
  reference: "Saksnummer",
  date: "Dato",
  notYet: "(settes når vedtaket sendes)",
  notWritten: "(ikke skrevet ennå)",
  parts: {
    decision: "Vedtaket",
    granted: "Dette er innvilget",
    conditions: "Vilkår",
    reasons: "Begrunnelse",
    facts: "Dette bygger vedtaket på",
    "legal-basis": "Hjemmel",
    "refused-part": "Dette er avslått",
    appeal: "Du kan klage",
    documents: "Du kan se sakens dokumenter",
    "deferred-effect": "Du kan be om utsetting",
    signature: "Hvem som har avgjort saken",
  } satisfies Record<LetterPart, string> as Record<LetterPart, string>,
  outcome: {
    approved: (p: { applicant: string; dataset: string }) => `${p.applicant} får tilgang til «${p.dataset}».`,
    "partly-approved": (p: { applicant: string; dataset: string }) =>
      `${p.applicant} får tilgang til en del av «${p.dataset}». Resten er avslått.`,
    refused: (p: { applicant: string; dataset: string }) =>
      `${p.applicant} får ikke tilgang til «${p.dataset}».`,
    revoked: (p: { applicant: string; dataset: string }) =>
      `Tilgangen som ${p.applicant} har til «${p.dataset}», er trukket tilbake.`,
  },
  until: (p: { date: string }) => `Tilgangen varer til og med ${p.date}.`,
  agreement: "Tilgangen forutsetter at partene inngår en avtale.",
  noConditions: "Det er ingen vilkår.",
  asked: (p: { applicant: string; date: string }) => `${p.applicant} sendte forespørselen ${p.date}.`,
  purpose: (p: { text: string }) => `Formålet er oppgitt slik: ${p.text}`,
  dataNeeded: (p: { text: string }) => `Forespørselen gjelder: ${p.text}`,
  period: (p: { from: string; to: string }) => `Dataene skal brukes fra ${p.from} til ${p.to}.`,
  clarified: (p: { count: number }) =>
    p.count === 1
      ? "Søkeren har svart på ett spørsmål underveis."
      : `Søkeren har svart på ${p.count} spørsmål underveis.`,
  centre: (p: { count: number }) =>
    p.count === 1
      ? "Ressurssenteret har svart på et juridisk spørsmål i saken."
      : `Ressurssenteret har svart på ${p.count} juridiske spørsmål i saken.`,
  consents: (p: { accepted: number; asked: number }) => `${p.accepted} av ${persons(p.asked)} har samtykket.`,
  appeal: (p: { date: string }) =>
    `Du kan klage på vedtaket. Fristen er tre uker fra vedtaket kom fram til deg, altså ${p.date}. Se forvaltningsloven §§ 28 og 29.`,
  appealWindow:
    "Du kan klage på vedtaket. Fristen er tre uker fra vedtaket kom fram til deg. Se forvaltningsloven §§ 28 og 29.",
  appealTo: (p: { owner: string }) =>
    `Send klagen til ${p.owner}, som ser på saken på nytt og kan endre vedtaket.`,
  appealBody: (p: { body: string }) =>
    `Blir vedtaket ikke endret, går klagen til ${p.body}, som er klageinstans.`,
  appealBodyUnnamed: (p: { owner: string }) =>
    `Blir vedtaket ikke endret, sender ${p.owner} klagen til klageinstansen. Spør ${p.owner} om hvem det er.`,
  appealContents: "Skriv hva du vil ha endret, og gjerne hvorfor. Kommer klagen for sent, si også hvorfor.",
  refusedUnder: (p: { basis: string }) => `Hjemmel for avslaget: ${p.basis}`,
  appealOfRest: "Du kan klage på det som er avslått, også om du tar imot det som er innvilget.",
  fullerReasons: "Du kan be om nærmere begrunnelse innen tre uker. Se offentleglova § 31.",
  appealHere: "Klag i saken på Dataveien",
  noPublicBody: (p: { owner: string }) =>
    `${p.owner} er ikke et offentlig organ. Vedtaket kan derfor ikke påklages etter forvaltningsloven.`,
  documents: (p: { reference: string }) =>
    `Du er part i sak ${p.reference}, og har rett til å se sakens dokumenter, med de unntakene som følger av forvaltningsloven §§ 18 og 19.`,
  deferredEffect: (p: { owner: string }) =>
    `Du kan be ${p.owner} eller klageinstansen om at vedtaket ikke skal gjelde før klagen er avgjort. Se forvaltningsloven § 42.`,
  decidedBy: (p: { name: string; owner: string }) => `${p.name}, ${p.owner}`,
  decidedByOwner: (p: { owner: string }) => p.owner,
  handledBy: (p: { name: string }) => `Saksbehandler: ${p.name}`,
  electronic: "Vedtaket er godkjent elektronisk i Dataveien og har derfor ingen underskrift.",
  page: {
    title: "Vedtaksbrev",
    draftTitle: "Utkast til vedtaksbrev",
    draft: "Dette er et utkast. Søkeren har ikke sett det.",
    missingTitle: "Dette mangler før vedtaket kan sendes",
    complete: "Brevet har alle delene det skal ha.",
    missing: {
      reasons: "Begrunnelsen: hvilke fakta og hvilke hensyn som avgjorde saken.",
      "legal-basis": "Hjemmelen vedtaket bygger på.",
      provision: "Hvilken bestemmelse: lov og paragraf.",
      "access-provision": "Bestemmelsen i offentleglova som avslaget bygger på.",
      "access-until": "Datoen tilgangen varer til.",
      "granted-part": "Hva som innvilges.",
      "refused-part": "Hva som avslås.",
      "refusal-reasons": "Begrunnelsen for det som avslås.",
      "refusal-basis": "Bestemmelsen som avslaget bygger på.",
    } satisfies Record<MissingPart, string> as Record<MissingPart, string>,
    fill: "Fyll ut",
    back: "Tilbake til saken",
    pdf: "Last ned som PDF",
    languages: "Språk i brevet",
    preview: {
      approve: "Se brevet ved innvilgelse",
      "approve-partly": "Se brevet når en del innvilges",
      refuse: "Se brevet ved avslag",
    },
    previewTitle: "Se brevet før du sender",
    read: "Les vedtaksbrevet",
    footer: (p: { page: number; reference: string }) => `${p.reference}, side ${p.page}`,
  },
};

export type LetterTexts = typeof nb;
