// Sida til den som er bedt om ei fråsegn, på nynorsk.
import type { ReviewTexts } from "./nb.ts";

export const nn: ReviewTexts = {
  title: "Fråsegn",
  eyebrow: (p) => `Fråsegn i sak ${p.reference}`,
  greeting: (p) => `Hei, ${p.name}.`,
  asks: (p) => `${p.owner} ber om fråsegna di`,
  lead: (p) =>
    `${p.applicant} har bedt om tilgang til data hos ${p.owner}. Før dei avgjer saka, vil dei høyre kva du meiner.`,
  given: "Fråsegna di",
  givenLead: "Ho er send. Du treng ikkje gjere meir.",
  as: "Du svarar som",
  dataset: "Datasett",
  applicant: "Søkjar",
  question: "Dette lurer dei på",
  replyBy: "Svar innan",
  when: "Send",
  answers: "Dette har søkjaren svara",
  yours: "Kva meiner du?",
  again: "Eg vil endre fråsegna",
  thanks: "Takk for fråsegna",
  thanksText: (p) => `${p.owner} har fått henne. Søkjaren ser henne ikkje.`,
  tooLate: "Fråsegna vart ikkje send",
  tooLateText: "Saka har gått vidare sidan du opna sida. Det du skreiv, står under.",
  closed: "Saka ligg no til avgjerd. Fråsegna kan ikkje endrast lenger.",
  safety:
    "Gi ikkje lenkja til andre. Den som har henne, kan uttale seg for deg. Det du les her, er ikkje offentleg.",
  notFound: {
    title: "Lenkja verkar ikkje",
    text: "Ho er skriven feil, er ikkje heil, eller gjeld ikkje lenger. Ingenting er endra.",
    hints: [
      "Opne e-posten og trykk på lenkja der. Kopierer du henne, må du få med heile.",
      "Kanskje trengst ikkje fråsegna lenger. Spør den som bad om henne.",
    ],
  },
  tooMany: {
    title: "For mange forsøk",
    text: (p) => `Vent ${p.minutes} minutt, og opne lenkja igjen.`,
  },
};
