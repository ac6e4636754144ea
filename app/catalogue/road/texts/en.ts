import type { OpenDataTexts } from "./nb.ts";

export const en: OpenDataTexts = {
  openData: {
    lead: (p) => `The data from ${p.owner} are open. You can fetch them now, without asking.`,
    eyebrow: (p) => `${p.reference} · ${p.applicant} uses open data from ${p.owner}`,
    where: "Fetch the data",
    address: "Address",
    licence: "Licence",
    noLicence: "Not stated. Ask the data owner before you pass the data on.",
    duty: "Read the licence, and name the source where you use the data.",
    download: "Download the data",
    visit: "Go to the data",
    keep: "Keep your use as a case?",
    keepText:
      "You then find the address and the licence among your cases, and can close it when you no longer use the data. Nobody has to approve anything.",
    keepButton: "Start using the data",
    more: "Do you need more than what is open?",
    moreText: "Tell the data owner what is missing. It then becomes an ordinary request.",
  },
};
