// Det som kan seiast i alle slags saker, på nynorsk: interne notat, meldingar som er lesne, og vedlegg.
import type { MessagesTexts } from "./nb.ts";

export const nn: MessagesTexts = {
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
  files: {
    tab: "Vedlegg",
    who: "Alle partar i saka kan sjå filene, om dei ikkje er merkte «intern».",
    whoShared: "Alle partar i saka kan sjå filene.",
    empty: "Ingen har lagt ved noko enno.",
    internal: "Intern",
    list: "Vedlegg i saka",
    columns: { name: "Fil", size: "Storleik", by: "Lagd ved av", action: "Gjer noko" },
    states: {
      unscanned: "Ikkje sjekka for virus",
      waiting: "Blir sjekka for virus. Ho kan opnast om litt.",
      infected: "Stoppa: Fila inneheldt skadeleg kode og er sletta.",
      quarantined: "Blir halden tilbake: Ho kunne ikkje sjekkast for virus. Ein administrator ser på henne.",
      removed: "Fjerna",
    },
    remove: "Fjern",
    removeOne: (p) => `Fjern ${p.name}`,
    megabytes: (p) => `${p.size} MB`,
    kilobytes: (p) => `${p.size} kB`,
    form: {
      title: "Legg ved filer",
      file: "Filer",
      fileHint: (p) =>
        `Inntil ${p.most} filer om gongen, ${p.size} MB kvar og ${p.total} MB til saman. PDF, Word, Excel, ODT, ODS, CSV, tekst, bilete, JSON eller XML.`,
      text: "Melding som følgjer med",
      for: "Kven skal sjå filene?",
      shared: "Alle partar i saka",
      internal: "Berre vi som behandlar saka",
      button: "Last opp",
      notPossible: "Du kan ikkje leggje ved filer i denne saka no.",
      back: "Tilbake til saka",
      again: "Filene må veljast på nytt. Det du skreiv, er teke vare på.",
    },
    mistakes: {
      none: "Vel minst éi fil.",
      empty: (p) => `«${p.name}» er tom.`,
      "too-large": (p) => `«${p.name}» er større enn ${p.size} MB.`,
      kind: (p) => `«${p.name}» er av ein type vi ikkje tek imot. Lagre henne til dømes som PDF.`,
      content: (p) =>
        `Innhaldet i «${p.name}» er noko anna enn namnet seier. Er ho låst med passord, må du lagre henne utan.`,
      "name-path": (p) => `Namnet «${p.name}» inneheld ein skråstrek. Gje fila eit anna namn.`,
      "name-hidden": (p) => `Namnet på «${p.name}» inneheld skjulte teikn. Gje fila eit vanleg namn.`,
      "name-long": (p) => `Namnet «${p.name}» er for langt. Gje fila eit kortare namn.`,
      "too-many": (p) => `Du kan leggje ved ${p.most} filer om gongen. Ta resten etterpå.`,
      "case-full": (p) => `Ei sak kan ha ${p.most} filer. Fjern nokre du ikkje treng.`,
      broken: "Filene kom ikkje heilt fram. Prøv ein gong til.",
      who: "Vel kven som skal sjå filene.",
    },
  },
  reads: {
    by: (p) => `Lesen av ${p.names} ${p.when}`,
    otherSide: "mottakaren",
    not: "Ikkje lesen enno",
    unread: (p) => (p.count === "1" ? "1 ulesen melding" : `${p.count} ulesne meldingar`),
    many: (p) => `over ${p.count}`,
  },
};
