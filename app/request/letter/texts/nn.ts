// Vedtaksbrevet på nynorsk.
import type { LetterTexts } from "./nb.ts";

const persons = (n: number) => `${n} ${n === 1 ? "person" : "personar"}`;

export const nn: LetterTexts = {
  title: (p) => `Vedtak om tilgang til «${p.dataset}»`,
  from: "Frå",
  to: "Til",
  reference: "Saksnummer",
  date: "Dato",
  notYet: "(blir sett når vedtaket blir sendt)",
  notWritten: "(ikkje skrive enno)",
  parts: {
    decision: "Vedtaket",
    granted: "Dette er innvilga",
    conditions: "Vilkår",
    reasons: "Grunngiving",
    facts: "Dette byggjer vedtaket på",
    "legal-basis": "Heimel",
    "refused-part": "Dette er avslått",
    appeal: "Du kan klage",
    documents: "Du kan sjå dokumenta i saka",
    "deferred-effect": "Du kan be om utsetjing",
    signature: "Kven som har avgjort saka",
  },
  outcome: {
    approved: (p) => `${p.applicant} får tilgang til «${p.dataset}».`,
    "partly-approved": (p) => `${p.applicant} får tilgang til ein del av «${p.dataset}». Resten er avslått.`,
    refused: (p) => `${p.applicant} får ikkje tilgang til «${p.dataset}».`,
    revoked: (p) => `Tilgangen som ${p.applicant} har til «${p.dataset}», er trekt tilbake.`,
  },
  until: (p) => `Tilgangen varer til og med ${p.date}.`,
  agreement: "Tilgangen føreset at partane inngår ein avtale.",
  noConditions: "Det er ingen vilkår.",
  asked: (p) => `${p.applicant} sende førespurnaden ${p.date}.`,
  purpose: (p) => `Føremålet er oppgitt slik: ${p.text}`,
  dataNeeded: (p) => `Førespurnaden gjeld: ${p.text}`,
  period: (p) => `Dataa skal brukast frå ${p.from} til ${p.to}.`,
  clarified: (p) =>
    p.count === 1
      ? "Søkjaren har svara på eitt spørsmål undervegs."
      : `Søkjaren har svara på ${p.count} spørsmål undervegs.`,
  centre: (p) =>
    p.count === 1
      ? "Ressurssenteret har svara på eit juridisk spørsmål i saka."
      : `Ressurssenteret har svara på ${p.count} juridiske spørsmål i saka.`,
  consents: (p) => `${p.accepted} av ${persons(p.asked)} har samtykt.`,
  appeal: (p) =>
    `Du kan klage på vedtaket. Fristen er tre veker frå vedtaket kom fram til deg, altså ${p.date}. Sjå forvaltningslova §§ 28 og 29.`,
  appealWindow:
    "Du kan klage på vedtaket. Fristen er tre veker frå vedtaket kom fram til deg. Sjå forvaltningslova §§ 28 og 29.",
  appealTo: (p) => `Send klaga til ${p.owner}, som ser på saka på nytt og kan endre vedtaket.`,
  appealBody: (p) => `Blir vedtaket ikkje endra, går klaga til ${p.body}, som er klageinstans.`,
  appealBodyUnnamed: (p) =>
    `Blir vedtaket ikkje endra, sender ${p.owner} klaga til klageinstansen. Spør ${p.owner} om kven det er.`,
  appealContents: "Skriv kva du vil ha endra, og gjerne kvifor. Kjem klaga for seint, sei òg kvifor.",
  refusedUnder: (p) => `Heimel for avslaget: ${p.basis}`,
  appealOfRest: "Du kan klage på det som er avslått, òg om du tek imot det som er innvilga.",
  fullerReasons: "Du kan be om nærare grunngiving innan tre veker. Sjå offentleglova § 31.",
  appealHere: "Klag i saka på Dataveien",
  noPublicBody: (p) =>
    `${p.owner} er ikkje eit offentleg organ. Vedtaket kan difor ikkje klagast på etter forvaltningslova.`,
  documents: (p) =>
    `Du er part i sak ${p.reference}, og har rett til å sjå dokumenta i saka, med dei unntaka som følgjer av forvaltningslova §§ 18 og 19.`,
  deferredEffect: (p) =>
    `Du kan be ${p.owner} eller klageinstansen om at vedtaket ikkje skal gjelde før klaga er avgjord. Sjå forvaltningslova § 42.`,
  decidedBy: (p) => `${p.name}, ${p.owner}`,
  decidedByOwner: (p) => p.owner,
  handledBy: (p) => `Saksbehandlar: ${p.name}`,
  electronic: "Vedtaket er godkjent elektronisk i Dataveien og har difor inga underskrift.",
  page: {
    title: "Vedtaksbrev",
    draftTitle: "Utkast til vedtaksbrev",
    draft: "Dette er eit utkast. Søkjaren har ikkje sett det.",
    missingTitle: "Dette manglar før vedtaket kan sendast",
    complete: "Brevet har alle delane det skal ha.",
    missing: {
      reasons: "Grunngivinga: kva fakta og kva omsyn som avgjorde saka.",
      "legal-basis": "Heimelen vedtaket byggjer på.",
      provision: "Kva føresegn: lov og paragraf.",
      "access-provision": "Føresegna i offentleglova som avslaget byggjer på.",
      "access-until": "Datoen tilgangen varer til.",
      "granted-part": "Kva som blir innvilga.",
      "refused-part": "Kva som blir avslått.",
      "refusal-reasons": "Grunngivinga for det som blir avslått.",
      "refusal-basis": "Føresegna som avslaget byggjer på.",
    },
    fill: "Fyll ut",
    back: "Tilbake til saka",
    pdf: "Last ned som PDF",
    languages: "Språk i brevet",
    preview: {
      approve: "Sjå brevet ved innvilging",
      "approve-partly": "Sjå brevet når ein del blir innvilga",
      refuse: "Sjå brevet ved avslag",
    },
    previewTitle: "Sjå brevet før du sender",
    read: "Les vedtaksbrevet",
    footer: (p) => `${p.reference}, side ${p.page}`,
  },
};
