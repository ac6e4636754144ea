// Felter og valg i en forespørsel, slik skjemaet, saken, prognosen og eksemplene kaller dem.
import type {
  AnswerField,
  AREAS,
  EXTENTS,
  PERSONAL_DATA,
  PURPOSE_KINDS,
  RELIED_ON,
} from "#workflows/request/answers.ts";

export const nb = {
  fields: {
    purpose: {
      label: "Hva er formålet?",
      hint: "Hva vil dere oppnå, og for hvem? Minst 20 tegn.",
    },
    purposeKind: {
      label: "Hva slags formål er det?",
      hint: "Velg det som ligner mest. Det hjelper saksbehandleren, og oss til å si hva du kan vente.",
    },
    use: {
      label: "Hva skal dere gjøre med dataene?",
      hint: "Steg for steg, som til en nabo. Minst 20 tegn.",
    },
    dataNeeded: {
      label: "Hvilke data trenger dere?",
      hint: "Felt, område og tidsrom. Be ikke om mer enn dere trenger.",
    },
    extent: {
      label: "Hvor mye av dataene trenger dere?",
      hint: "Jo mindre dere ber om, jo mindre må dataeieren vurdere.",
    },
    area: { label: "Hvilket område gjelder det?" },
    personalData: {
      label: "Er det personopplysninger i dem?",
      hint: "Personopplysninger er alt som kan knyttes til en person, også indirekte.",
    },
    recipients: { label: "Hvem får se dataene?", hint: "Roller og virksomheter, også leverandører." },
    periodFrom: { label: "Fra hvilken dato?" },
    periodTo: { label: "Til hvilken dato?" },
    legalBasis: {
      label: "Hva bygger dere på?",
      hint: "Det rettslige grunnlaget for å bruke dataene. Er du usikker, så si det. Da hjelper dataeieren og ressurssenteret.",
    },
    legalBasisDetail: {
      label: "Fortell mer om grunnlaget",
      hint: "Lov og paragraf, avtale eller samtykke.",
    },
    safeguards: { label: "Hvordan passer dere på dataene?", hint: "Lagring, tilgang og sletting." },
  } as Record<AnswerField, { label: string; hint?: string }>,
  undecided: "Vet ikke ennå",
  choices: {
    purposeKind: {
      "own-service": "Et produkt eller en tjeneste vi lager",
      insight: "Innsikt og analyse til eget bruk",
      research: "Forskning eller statistikk",
      "public-task": "En offentlig oppgave",
      other: "Noe annet",
    } satisfies Record<(typeof PURPOSE_KINDS)[number], string>,
    extent: {
      all: "Alle felt",
      some: "Noen felt",
      totals: "Bare summer og tall, ikke enkeltrader",
    } satisfies Record<(typeof EXTENTS)[number], string>,
    area: {
      country: "Hele landet",
      region: "Et fylke eller en landsdel",
      places: "En kommune eller noen få steder",
    } satisfies Record<(typeof AREAS)[number], string>,
    personalData: {
      none: "Nei",
      indirect: "Ja, men ikke direkte. Noen kan kanskje kjennes igjen.",
      direct: "Ja, navn, fødselsnummer eller lignende",
      unsure: "Jeg er usikker",
    } satisfies Record<(typeof PERSONAL_DATA)[number], string>,
    legalBasis: {
      "none-needed": "Det trengs ikke noe grunnlag",
      consent: "Samtykke",
      contract: "Avtale",
      "legal-obligation": "En plikt etter lov",
      "public-task": "En oppgave i allmennhetens interesse",
      "legitimate-interest": "En berettiget interesse",
      unsure: "Jeg er usikker",
    } satisfies Record<(typeof RELIED_ON)[number], string>,
  },
};

export type FormAnswerTexts = typeof nb;
