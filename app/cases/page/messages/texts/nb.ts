// Det som kan sies i alle slags saker, på bokmål: interne notater, meldinger som er lest, og vedlegg.
import type { CommandText, EventWords, FieldText } from "#app/cases/page/texts/words.ts";
import type { MessageCommandType } from "#workflows/messages.ts";

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
  } satisfies Record<MessageCommandType, CommandText> as Record<MessageCommandType, CommandText>,
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
  } satisfies Record<MessageCommandType, (p: EventWords) => string> as Record<
    MessageCommandType,
    (p: EventWords) => string
  >,
  notes: {
    tab: "Interne notater",
    who: "Bare dere som behandler saken, kan lese notatene. Søkeren får verken se dem eller vite om dem.",
    whoCentre: "Bare rådgiverne i ressurssenteret kan lese notatene. Den som spør, får ikke vite om dem.",
    empty: "Ingen har skrevet noe internt ennå.",
  },
  files: {
    tab: "Vedlegg",
    who: "Alle parter i saken kan se filene, om de ikke er merket «intern».",
    whoShared: "Alle parter i saken kan se filene.",
    empty: "Ingen har lagt ved noe ennå.",
    internal: "Intern",
    list: "Vedlegg i saken",
    columns: { name: "Fil", size: "Størrelse", by: "Lagt ved av", action: "Gjør noe" },
    states: {
      unscanned: "Ikke sjekket for virus",
      waiting: "Sjekkes for virus. Den kan åpnes om litt.",
      infected: "Stoppet: Filen inneholdt skadelig kode og er slettet.",
      quarantined: "Holdes tilbake: Den kunne ikke sjekkes for virus. En administrator ser på den.",
      removed: "Fjernet",
    },
    remove: "Fjern",
    removeOne: (p: { name: string }) => `Fjern ${p.name}`,
    megabytes: (p: { size: string }) => `${p.size} MB`,
    kilobytes: (p: { size: string }) => `${p.size} kB`,
    form: {
      title: "Legg ved filer",
      file: "Filer",
      fileHint: (p: { most: string; size: string; total: string }) =>
        `Inntil ${p.most} filer om gangen, ${p.size} MB hver og ${p.total} MB til sammen. PDF, Word, Excel, ODT, ODS, CSV, tekst, bilder, JSON eller XML.`,
      text: "Melding som følger med",
      for: "Hvem skal se filene?",
      shared: "Alle parter i saken",
      internal: "Bare vi som behandler saken",
      button: "Last opp",
      notPossible: "Du kan ikke legge ved filer i denne saken nå.",
      back: "Tilbake til saken",
      again: "Filene må velges på nytt. Det du skrev, er tatt vare på.",
    },
    mistakes: {
      none: "Velg minst én fil.",
      empty: (p: { name: string }) => `«${p.name}» er tom.`,
      "too-large": (p: { name: string; size: string }) => `«${p.name}» er større enn ${p.size} MB.`,
      kind: (p: { name: string }) =>
        `«${p.name}» er av en type vi ikke tar imot. Lagre den for eksempel som PDF.`,
      content: (p: { name: string }) =>
        `Innholdet i «${p.name}» er noe annet enn navnet sier. Er den låst med passord, må du lagre den uten.`,
      "name-path": (p: { name: string }) =>
        `Navnet «${p.name}» inneholder en skråstrek. Gi filen et annet navn.`,
      "name-hidden": (p: { name: string }) =>
        `Navnet på «${p.name}» inneholder skjulte tegn. Gi filen et vanlig navn.`,
      "name-long": (p: { name: string }) => `Navnet «${p.name}» er for langt. Gi filen et kortere navn.`,
      "too-many": (p: { most: string }) => `Du kan legge ved ${p.most} filer om gangen. Ta resten etterpå.`,
      "case-full": (p: { most: string }) => `En sak kan ha ${p.most} filer. Fjern noen du ikke trenger.`,
      broken: "Filene kom ikke helt fram. Prøv en gang til.",
      who: "Velg hvem som skal se filene.",
    },
  },
  reads: {
    by: (p: { names: string; when: string }) => `Lest av ${p.names} ${p.when}`,
    otherSide: "mottakeren",
    not: "Ikke lest ennå",
    unread: (p: { count: string }) => (p.count === "1" ? "1 ulest melding" : `${p.count} uleste meldinger`),
    many: (p: { count: string }) => `over ${p.count}`,
  },
};

export type MessagesTexts = typeof nb;
