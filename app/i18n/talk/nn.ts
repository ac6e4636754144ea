// Det som kan seiast i alle slags saker, på nynorsk: interne notat, meldingar som er lesne, og vedlegg.
import type { TalkTexts } from "./nb.ts";

export const nn: TalkTexts = {
  commands: {
    "write-note": {
      title: "Skriv eit internt notat",
      hint: "Berre dei som behandlar saka hos dykk, kan lese det.",
      button: "Lagre notatet",
      done: "Notatet er lagra. Berre de kan sjå det.",
    },
    "attach-files": {
      title: "Legg ved filer",
      button: "Last opp",
      done: "Filene er lagde ved. Alle i saka kan sjå dei.",
    },
    "attach-internal-files": {
      title: "Legg ved interne filer",
      button: "Last opp",
      done: "Filene er lagde ved. Berre de kan sjå dei.",
    },
    "remove-file": {
      title: "Fjern fila",
      button: "Fjern",
      done: "Fila er fjerna. I tidslinja står det at ho har vore her.",
    },
    "remove-internal-file": {
      title: "Fjern fila",
      button: "Fjern",
      done: "Fila er fjerna. I tidslinja står det at ho har vore her.",
    },
  },
  fields: {
    text: { label: "Notat" },
  },
  events: {
    "write-note": (p) => `${p.who} skreiv eit internt notat.`,
    "attach-files": (p) => `${p.who} la ved ${p.count === 1 ? "ei fil" : `${p.count} filer`}.`,
    "attach-internal-files": (p) =>
      `${p.who} la ved ${p.count === 1 ? "ei intern fil" : `${p.count} interne filer`}.`,
    "remove-file": (p) => `${p.who} fjerna ei fil.`,
    "remove-internal-file": (p) => `${p.who} fjerna ei intern fil.`,
  },
  notes: {
    tab: "Interne notat",
    who: "Berre de som behandlar saka, kan lese notata. Søkjaren får korkje sjå dei eller vite om dei.",
    whoCentre: "Berre rådgivarane i ressurssenteret kan lese notata. Den som spør, får ikkje vite om dei.",
    empty: "Ingen har skrive noko internt enno.",
  },
  reads: {
    by: (p) => `Lesen av ${p.names} ${p.when}`,
    otherSide: "mottakaren",
    not: "Ikkje lesen enno",
    unread: (p) => (p.count === "1" ? "1 ulesen melding" : `${p.count} ulesne meldingar`),
    many: (p) => `over ${p.count}`,
  },
};
