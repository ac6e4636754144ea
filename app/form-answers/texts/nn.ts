import type { FormAnswerTexts } from "./nb.ts";

export const nn: FormAnswerTexts = {
  fields: {
    purpose: { label: "Kva er føremålet?", hint: "Kva vil de oppnå, og for kven? Minst 20 teikn." },
    purposeKind: {
      label: "Kva slags føremål er det?",
      hint: "Vel det som liknar mest. Det hjelper saksbehandlaren, og oss til å seie kva du kan vente.",
    },
    use: {
      label: "Kva skal de gjere med dataa?",
      hint: "Steg for steg, som til ein nabo. Minst 20 teikn.",
    },
    dataNeeded: {
      label: "Kva data treng de?",
      hint: "Felt, område og tidsrom. Be ikkje om meir enn de treng.",
    },
    extent: {
      label: "Kor mykje av dataa treng de?",
      hint: "Di mindre de bed om, di mindre må dataeigaren vurdere.",
    },
    area: { label: "Kva område gjeld det?" },
    personalData: {
      label: "Er det personopplysningar i dei?",
      hint: "Personopplysningar er alt som kan knytast til ein person, òg indirekte.",
    },
    recipients: { label: "Kven får sjå dataa?", hint: "Roller og verksemder, òg leverandørar." },
    periodFrom: { label: "Frå kva dato?" },
    periodTo: { label: "Til kva dato?" },
    legalBasis: {
      label: "Kva byggjer de på?",
      hint: "Det rettslege grunnlaget for å bruke dataa. Er du usikker, så sei det. Då hjelper dataeigaren og ressurssenteret.",
    },
    legalBasisDetail: {
      label: "Fortel meir om grunnlaget",
      hint: "Lov og paragraf, avtale eller samtykke.",
    },
    safeguards: { label: "Korleis passar de på dataa?", hint: "Lagring, tilgang og sletting." },
  },
  undecided: "Veit ikkje enno",
  choices: {
    purposeKind: {
      "own-service": "Eit produkt eller ei teneste vi lagar",
      insight: "Innsikt og analyse til eigen bruk",
      research: "Forsking eller statistikk",
      "public-task": "Ei offentleg oppgåve",
      other: "Noko anna",
    },
    extent: {
      all: "Alle felt",
      some: "Nokre felt",
      totals: "Berre summar og tal, ikkje einskildrader",
    },
    area: {
      country: "Heile landet",
      region: "Eit fylke eller ein landsdel",
      places: "Ein kommune eller nokre få stader",
    },
    personalData: {
      none: "Nei",
      indirect: "Ja, men ikkje direkte. Nokon kan kanskje kjennast att.",
      direct: "Ja, namn, fødselsnummer eller liknande",
      unsure: "Eg er usikker",
    },
    legalBasis: {
      "none-needed": "Det trengst ikkje noko grunnlag",
      consent: "Samtykke",
      contract: "Avtale",
      "legal-obligation": "Ei plikt etter lov",
      "public-task": "Ei oppgåve i ålmenta si interesse",
      "legitimate-interest": "Ei rettkomen interesse",
      unsure: "Eg er usikker",
    },
  },
};
