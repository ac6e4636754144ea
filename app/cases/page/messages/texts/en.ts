// What can be said in any kind of case, in English: internal notes, messages that have been read, and attachments.
import type { MessagesTexts } from "./nb.ts";

export const en: MessagesTexts = {
  commands: {
    "write-note": {
      title: "Write an internal note",
      hint: "Only those of you who handle the case can read it.",
      button: "Save the note",
      done: "The note is saved. Only you and your colleagues can see it.",
    },
    "attach-files": {
      title: "Attach files",
      button: "Upload",
      done: "The files are attached. Everyone in the case can see them.",
    },
    "attach-internal-files": {
      title: "Attach internal files",
      button: "Upload",
      done: "The files are attached. Only your side can see them.",
    },
    "remove-file": {
      title: "Remove the file",
      button: "Remove",
      done: "The file is removed. The timeline says that it was here.",
    },
    "remove-internal-file": {
      title: "Remove the file",
      button: "Remove",
      done: "The file is removed. The timeline says that it was here.",
    },
  },
  fields: {
    text: { label: "Note" },
  },
  events: {
    "write-note": (p) => `${p.who} wrote an internal note.`,
    "attach-files": (p) => `${p.who} attached ${p.count === 1 ? "a file" : `${p.count} files`}.`,
    "attach-internal-files": (p) =>
      `${p.who} attached ${p.count === 1 ? "an internal file" : `${p.count} internal files`}.`,
    "remove-file": (p) => `${p.who} removed a file.`,
    "remove-internal-file": (p) => `${p.who} removed an internal file.`,
  },
  notes: {
    tab: "Internal notes",
    who: "Only those who handle the case can read these notes. The applicant neither sees them nor learns of them.",
    whoCentre:
      "Only the advisers of the resource centre can read these notes. The asker does not learn of them.",
    empty: "Nobody has written anything internal yet.",
  },
  files: {
    tab: "Attachments",
    who: "All parties to the case can see the files, unless they are marked “internal”.",
    whoShared: "All parties to the case can see the files.",
    empty: "Nobody has attached anything yet.",
    internal: "Internal",
    list: "Attachments of the case",
    columns: { name: "File", size: "Size", by: "Attached by", action: "Do something" },
    states: {
      unscanned: "Not checked for viruses",
      waiting: "Being checked for viruses. It can be opened in a moment.",
      infected: "Stopped: the file held harmful code and has been deleted.",
      quarantined: "Held back: it could not be checked for viruses. An administrator will look at it.",
      removed: "Removed",
    },
    remove: "Remove",
    removeOne: (p) => `Remove ${p.name}`,
    megabytes: (p) => `${p.size} MB`,
    kilobytes: (p) => `${p.size} kB`,
    form: {
      title: "Attach files",
      file: "Files",
      fileHint: (p) =>
        `Up to ${p.most} files at a time, ${p.size} MB each and ${p.total} MB together. PDF, Word, Excel, ODT, ODS, CSV, text, pictures, JSON or XML.`,
      text: "Message to go with them",
      for: "Who shall see the files?",
      shared: "All parties to the case",
      internal: "Only those of us who handle the case",
      button: "Upload",
      notPossible: "You cannot attach files to this case now.",
      back: "Back to the case",
      again: "The files have to be chosen again. What you wrote has been kept.",
    },
    mistakes: {
      none: "Choose at least one file.",
      empty: (p) => `“${p.name}” is empty.`,
      "too-large": (p) => `“${p.name}” is larger than ${p.size} MB.`,
      kind: (p) => `“${p.name}” is of a kind that we do not take. Save it as PDF, for example.`,
      content: (p) =>
        `The content of “${p.name}” is not what its name says. If it is locked with a password, save it without one.`,
      "name-path": (p) => `The name “${p.name}” has a slash in it. Give the file another name.`,
      "name-hidden": (p) =>
        `The name of “${p.name}” has hidden characters in it. Give the file an ordinary name.`,
      "name-long": (p) => `The name “${p.name}” is too long. Give the file a shorter name.`,
      "too-many": (p) => `You can attach ${p.most} files at a time. Take the rest afterwards.`,
      "case-full": (p) => `A case can have ${p.most} files. Remove some that you do not need.`,
      broken: "The files did not come all the way. Try once more.",
      who: "Choose who shall see the files.",
    },
  },
  reads: {
    by: (p) => `Read by ${p.names} ${p.when}`,
    otherSide: "the receiver",
    not: "Not read yet",
    unread: (p) => (p.count === "1" ? "1 unread message" : `${p.count} unread messages`),
    many: (p) => `more than ${p.count}`,
  },
};
