export const nb = {
  links: {
    heading: "Saksmappen",
    text: "Alt du har rett til å se i saken, samlet i én fil.",
    pdf: "Last ned som PDF",
    json: "Last ned som JSON",
    jsonHint: "JSON-filen kan du kontrollere selv.",
    verify: "Kontroller en saksmappe",
  },
};

export type CaseFileLinkTexts = typeof nb;
