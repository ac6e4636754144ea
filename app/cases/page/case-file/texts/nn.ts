import type { CaseFileLinkTexts } from "./nb.ts";

export const nn: CaseFileLinkTexts = {
  links: {
    heading: "Saksmappa",
    text: "Alt du har rett til å sjå i saka, samla i éi fil.",
    pdf: "Last ned som PDF",
    json: "Last ned som JSON",
    jsonHint: "JSON-fila kan du kontrollere sjølv.",
    verify: "Kontroller ei saksmappe",
  },
};
