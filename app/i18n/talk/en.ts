// What can be said in any kind of case, in English: internal notes, messages that have been read, and attachments.
import type { TalkTexts } from "./nb.ts";

export const en: TalkTexts = {
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
  reads: {
    by: (p) => `Read by ${p.names} ${p.when}`,
    otherSide: "the receiver",
    not: "Not read yet",
    unread: (p) => (p.count === "1" ? "1 unread message" : `${p.count} unread messages`),
    many: (p) => `more than ${p.count}`,
  },
};
