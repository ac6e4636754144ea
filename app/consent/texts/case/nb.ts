// The words of a consent as a case, in bokmål: its states, steps, commands and events.
import type { KindTexts } from "#app/cases/page/texts/shape.ts";

export const nb: KindTexts<"consent"> = {
  kind: "Samtykke",
  states: {
    created: "Venter på svar",
    accepted: "Gitt",
    rejected: "Sagt nei",
    withdrawn: "Trukket tilbake",
    expired: "Utløpt",
  },
  steps: {
    asked: { title: "Spurt", what: "Den samtykket gjelder, har fått spørsmålet." },
    decided: { title: "Besvart", what: "Den samtykket gjelder, har bestemt seg." },
  },
  commands: {
    accept: {
      title: "Gi samtykke",
      button: "Ja, jeg samtykker",
      done: "Du har gitt samtykke. Du kan trekke det når som helst med samme lenke.",
    },
    reject: {
      title: "Si nei",
      button: "Nei, jeg samtykker ikke",
      done: "Du har sagt nei. Det får ingen følger for deg.",
    },
    withdraw: {
      title: "Trekk samtykket",
      button: "Trekk samtykket",
      done: "Samtykket er trukket. Tilgangen som bygde på det, er stanset.",
    },
  },
  fields: { accept: {}, reject: {}, withdraw: {} },
  choices: { accept: {}, reject: {}, withdraw: {} },
  events: {
    used: () => "Det ble registrert hva opplysningene er brukt til.",
    create: () => "Spørsmålet om samtykke ble sendt.",
    accept: (p) => `${p.who} ga samtykke.`,
    reject: (p) => `${p.who} sa nei.`,
    withdraw: (p) => `${p.who} trakk samtykket.`,
    lapse: () => "Forespørselen ble avsluttet før noen svarte.",
    "deadline-passed": (p) => `En frist gikk ut: ${p.rule}.`,
  },
};
