// The words of a consent as a case, in nynorsk: its states, steps, commands and events.
import type { KindTexts } from "#app/cases/page/texts/shape.ts";

export const nn: KindTexts<"consent"> = {
  kind: "Samtykke",
  states: {
    created: "Ventar på svar",
    accepted: "Gitt",
    rejected: "Sagt nei",
    withdrawn: "Trekt tilbake",
    expired: "Gått ut",
  },
  steps: {
    asked: { title: "Spurt", what: "Den samtykket gjeld, har fått spørsmålet." },
    decided: { title: "Svara på", what: "Den samtykket gjeld, har bestemt seg." },
  },
  commands: {
    accept: {
      title: "Gi samtykke",
      button: "Ja, eg samtykkjer",
      done: "Du har gitt samtykke. Du kan trekkje det når som helst med same lenkje.",
    },
    reject: {
      title: "Sei nei",
      button: "Nei, eg samtykkjer ikkje",
      done: "Du har sagt nei. Det får ingen følgjer for deg.",
    },
    withdraw: {
      title: "Trekk samtykket",
      button: "Trekk samtykket",
      done: "Samtykket er trekt. Tilgangen som bygde på det, er stansa.",
    },
  },
  fields: { accept: {}, reject: {}, withdraw: {} },
  choices: { accept: {}, reject: {}, withdraw: {} },
  events: {
    used: () => "Det blei registrert kva opplysningane er brukte til.",
    create: () => "Spørsmålet om samtykke vart sendt.",
    accept: (p) => `${p.who} gav samtykke.`,
    reject: (p) => `${p.who} sa nei.`,
    withdraw: (p) => `${p.who} trekte samtykket.`,
    lapse: () => "Førespurnaden vart avslutta før nokon svara.",
    "deadline-passed": (p) => `Ein frist gjekk ut: ${p.rule}.`,
  },
};
