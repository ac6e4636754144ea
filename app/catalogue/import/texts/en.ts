// The texts of the area "findings" in English.
import type { FindingsTexts } from "./nb.ts";

export const en: FindingsTexts = {
  findings: {
    "title-missing": { what: "The dataset has no title.", fix: "Add a short title." },
    "description-missing": {
      what: "The dataset has no description.",
      fix: "Describe what the data contain and whom they concern.",
    },
    "publisher-missing": {
      what: "The dataset does not say who is responsible.",
      fix: "Name the publisher with its organisation number.",
    },
    "contact-missing": {
      what: "The dataset has no contact point.",
      fix: "Give an e-mail address or a contact form.",
    },
    "theme-missing": {
      what: "The dataset has no theme.",
      fix: "Choose at least one of the EU's data themes.",
    },
    "access-right-missing": {
      what: "The access right is not given. We show it as unknown.",
      fix: "Choose public, restricted or non-public.",
    },
    "access-right-unknown": {
      what: "The access right is none of the three there are. We show it as unknown.",
      fix: "Use a value from the EU's list.",
    },
    "access-right-misspelt": {
      what: "The access right is misspelt. We understood it all the same.",
      fix: "Write the value as it stands in the EU's list.",
    },
    "access-right-conflict": {
      what: "The dataset has several access rights. We use the strictest.",
      fix: "Give only one.",
    },
    "publisher-name-missing": {
      what: "The file does not describe the publisher.",
      fix: "Include the publisher's name.",
    },
    "publisher-described-twice": {
      what: "The publisher is described more than once. We merged the descriptions.",
      fix: "Keep one description.",
    },
    "publishers-many": {
      what: "The dataset has several publishers. We use one of them.",
      fix: "Name the one that is responsible.",
    },
    "org-number-repaired": {
      what: "The organisation number had characters that do not belong there. We removed them.",
      fix: "Write nine digits without spaces.",
    },
    "org-number-invalid": {
      what: "The organisation number cannot exist: its check digit is wrong.",
      fix: "Correct the number.",
    },
    "dataset-without-address": {
      what: "The dataset has no lasting address (URI). We made one.",
      fix: "Give the dataset an address that does not change.",
    },
    "dataset-untyped": {
      what: "The catalogue points at something that does not say it is a dataset. We read it anyway.",
      fix: "Add the type dcat:Dataset.",
    },
    "iri-repaired": {
      what: "An address had spaces or other forbidden characters. We encoded them.",
      fix: "Correct the address at your end.",
    },
    "iri-relative": {
      what: "The dataset's address is not complete.",
      fix: "Write the whole address, from https.",
    },
    "literal-for-iri": {
      what: "A text stands where a link belongs. We read it as a link.",
      fix: "Write the value as a link (IRI).",
    },
    "link-dangerous": {
      what: "A link could have run code at the reader's end. We removed it.",
      fix: "Use only links that begin with https.",
    },
    "link-unusable": {
      what: "A link leads nowhere. We do not show it.",
      fix: "Write the whole address, from https.",
    },
    "link-repaired": { what: "A link lacked https. We added it.", fix: "Write the whole address." },
    "email-unusable": {
      what: "The e-mail address is no address. We do not show it.",
      fix: "Correct the address.",
    },
    "html-in-text": {
      what: "The text had HTML codes. We show it as plain text.",
      fix: "Write the text without codes.",
    },
    "text-cut": { what: "A text was too long. We shortened it.", fix: "Make the text shorter." },
    "text-repeated": {
      what: "There are several texts in the same language. We use the first.",
      fix: "Keep one text per language.",
    },
    "language-other": {
      what: "The text is in a language that the service is not shown in.",
      fix: "Add Norwegian or English if you can.",
    },
    "keywords-split": {
      what: "One keyword was a whole list. We split it.",
      fix: "Write each keyword by itself.",
    },
    "legal-basis-empty": {
      what: "A legal basis does not say which law it means.",
      fix: "Give the law's name and a link to it.",
    },
    "legal-basis-unknown-kind": {
      what: "A legal basis does not say what it is the basis for.",
      fix: "Say whether it is for non-disclosure, processing or disclosure.",
    },
    "legal-basis-missing": {
      what: "Access is limited, but the law that limits it is not given.",
      fix: "Give the law's name and a link to it.",
    },
    "licence-unknown": {
      what: "We do not know the licence and do not count it as open.",
      fix: "Use CC BY 4.0 or NLOD if you can.",
    },
    "licence-missing": {
      what: "The distributions have no licence.",
      fix: "Give a licence for each distribution.",
    },
    "distribution-without-address": {
      what: "A distribution does not say where the data are.",
      fix: "Give the access address.",
    },
    "distribution-not-described": {
      what: "The dataset points at a distribution that the file does not describe.",
      fix: "Include its description.",
    },
    "distribution-missing": {
      what: "The dataset has no distribution.",
      fix: "Say where the data are, if they can be reached.",
    },
    "date-unusable": {
      what: "A date is no date. We do not show it.",
      fix: "Write the date as year-month-day.",
    },
    "values-cut": {
      what: "There are very many values here. We kept the first ones.",
      fix: "Split the dataset or remove values.",
    },
    "encoding-guessed": {
      what: "The file is not UTF-8. We guessed the encoding, so look for errors in æ, ø and å.",
      fix: "Save the file as UTF-8.",
    },
    "findings-cut": {
      what: "There are more findings than we keep.",
      fix: "Mend the first ones and import the file again.",
    },
  },
  parseErrors: {
    "empty-file": "The file is empty. Choose a file with content.",
    "too-large": "The file is too large. Split the catalogue into several files.",
    "html-page":
      "The file is a web page, not a catalogue. Download the file itself, not the page that shows it.",
    "zip-archive": "The file is a ZIP archive. Unpack it and choose the catalogue in it.",
    "pdf-document": "The file is a PDF document, not a catalogue.",
    spreadsheet:
      "The file is an Office document, not a catalogue. Export the catalogue as Turtle, RDF/XML or JSON-LD.",
    "binary-file": "The file is not text. Choose a catalogue in Turtle, RDF/XML or JSON-LD.",
    "unknown-format": "The file is none of Turtle, RDF/XML and JSON-LD.",
    "wrong-encoding": "The file has an encoding that we do not read. Save it as UTF-8.",
    "syntax-error": "The file has a syntax error, so nothing was imported.",
    "remote-context":
      "The file takes its @context from the web, which we do not fetch. Put the context into the file.",
    "doctype-refused": "The file has a DOCTYPE, which can be misused. Remove that line.",
    "too-deep": "The file is nested deeper than we read.",
    "no-datasets": "The file describes no datasets, so nothing was imported.",
  },
  severities: { error: "Error", warning: "Warning", info: "Note" },
  position: ({ line, column }) => `Line ${line}, column ${column}`,
};
