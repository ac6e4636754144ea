// Mail about consents in nynorsk.
import type { ConsentMails } from "#emails/texts/mail-texts.ts";

export const nn: ConsentMails = {
  "consent-asked": (f) => ({
    subject: "Nokon bed om samtykket ditt",
    lead: `${f.applicant} bed om å få bruke opplysningar om deg. Opplysningane finst hos ${f.owner}.`,
    next: "Du bestemmer sjølv. Les kva det gjeld, og svar ja eller nei. Du treng ingen konto. Ta vare på e-posten: Med den same lenkja kan du trekkje samtykket tilbake.",
    button: "Les og svar",
  }),
  "consent-accepted": (f) => ({
    subject: `Eit samtykke er gjeve: ${f.about}`,
    lead: "Ein av dei som vart spurde, har samtykt.",
    next: "I saka ser du kor mange som har svart.",
    button: "Sjå samtykka",
  }),
  "consent-rejected": (f) => ({
    subject: `Eit samtykke er avslått: ${f.about}`,
    lead: "Ein av dei som vart spurde, har sagt nei.",
    next: "Opplysningar om denne personen skal ikkje delast. Vurder kva det har å seie for saka.",
    button: "Sjå samtykka",
  }),
  "consent-withdrawn": (f) => ({
    subject: `Eit samtykke er trekt tilbake: ${f.about}`,
    lead: "Ein av dei som hadde samtykt, har trekt samtykket tilbake.",
    next: "Opplysningar om denne personen skal ikkje delast lenger. Ballen ligg hos dykk.",
    button: "Sjå kva det har å seie",
  }),
  "consent-expired": (f) => ({
    subject: `Eit samtykke gjeld ikkje lenger: ${f.about}`,
    lead: "Eit samtykke i saka har gått ut, eller kom ikkje innan fristen.",
    next: "Vurder kva det har å seie for saka, og om du skal spørje på nytt.",
    button: "Sjå samtykka",
  }),
};
