// Det som kan sies i alle slags saker, på bokmål: interne notater, meldinger som er lest, og vedlegg.
import type { TalkCommandType } from "#workflows/talk.ts";
import type { CommandText, EventWords, FieldText } from "../cases/texts.ts";

export const nb = {
  commands: {
    "write-note": {
      title: "Skriv et internt notat",
      hint: "Bare de som behandler saken hos dere, kan lese det.",
      button: "Lagre notatet",
      done: "Notatet er lagret. Bare dere kan se det.",
    },
    "attach-files": {
      title: "Legg ved filer",
      button: "Last opp",
      done: "Filene er lagt ved. Alle i saken kan se dem.",
    },
    "attach-internal-files": {
      title: "Legg ved interne filer",
      button: "Last opp",
      done: "Filene er lagt ved. Bare dere kan se dem.",
    },
    "remove-file": {
      title: "Fjern filen",
      button: "Fjern",
      done: "Filen er fjernet. I tidslinjen står det at den har vært her.",
    },
    "remove-internal-file": {
      title: "Fjern filen",
      button: "Fjern",
      done: "Filen er fjernet. I tidslinjen står det at den har vært her.",
    },
  } satisfies Record<TalkCommandType, CommandText> as Record<TalkCommandType, CommandText>,
  fields: {
    text: { label: "Notat" },
  } satisfies Record<string, FieldText> as Record<string, FieldText>,
  events: {
    "write-note": (p) => `${p.who} skrev et internt notat.`,
    "attach-files": (p) => `${p.who} la ved ${p.count === 1 ? "en fil" : `${p.count} filer`}.`,
    "attach-internal-files": (p) =>
      `${p.who} la ved ${p.count === 1 ? "en intern fil" : `${p.count} interne filer`}.`,
    "remove-file": (p) => `${p.who} fjernet en fil.`,
    "remove-internal-file": (p) => `${p.who} fjernet en intern fil.`,
  } satisfies Record<TalkCommandType, (p: EventWords) => string> as Record<
    TalkCommandType,
    (p: EventWords) => string
  >,
  notes: {
    tab: "Interne notater",
    who: "Bare dere som behandler saken, kan lese notatene. Søkeren får verken se dem eller vite om dem.",
    whoCentre: "Bare rådgiverne i ressurssenteret kan lese notatene. Den som spør, får ikke vite om dem.",
    empty: "Ingen har skrevet noe internt ennå.",
  },
  reads: {
    by: (p: { names: string; when: string }) => `Lest av ${p.names} ${p.when}`,
    otherSide: "mottakeren",
    not: "Ikke lest ennå",
    unread: (p: { count: string }) => (p.count === "1" ? "1 ulest melding" : `${p.count} uleste meldinger`),
    many: (p: { count: string }) => `over ${p.count}`,
  },
};

export type TalkTexts = typeof nb;
