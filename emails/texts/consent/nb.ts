// Mail about consents in bokmål.
import type { ConsentMails } from "#emails/texts/mail-texts.ts";

export const nb: ConsentMails = {
  "consent-asked": (f) => ({
    subject: "Noen ber om ditt samtykke",
    lead: `${f.applicant} ber om å få bruke opplysninger om deg. Opplysningene finnes hos ${f.owner}.`,
    next: "Du bestemmer selv. Les hva det gjelder, og svar ja eller nei. Du trenger ingen konto. Ta vare på e-posten: Med den samme lenken kan du trekke samtykket tilbake.",
    button: "Les og svar",
  }),
  "consent-accepted": (f) => ({
    subject: `Et samtykke er gitt: ${f.about}`,
    lead: "En av dem som ble spurt, har samtykket.",
    next: "I saken ser du hvor mange som har svart.",
    button: "Se samtykkene",
  }),
  "consent-rejected": (f) => ({
    subject: `Et samtykke er avslått: ${f.about}`,
    lead: "En av dem som ble spurt, har sagt nei.",
    next: "Opplysninger om denne personen skal ikke deles. Vurder hva det betyr for saken.",
    button: "Se samtykkene",
  }),
  "consent-withdrawn": (f) => ({
    subject: `Et samtykke er trukket tilbake: ${f.about}`,
    lead: "En av dem som hadde samtykket, har trukket samtykket tilbake.",
    next: "Opplysninger om denne personen skal ikke lenger deles. Ballen ligger hos dere.",
    button: "Se hva det betyr",
  }),
  "consent-expired": (f) => ({
    subject: `Et samtykke gjelder ikke lenger: ${f.about}`,
    lead: "Et samtykke i saken har gått ut, eller kom ikke innen fristen.",
    next: "Vurder hva det betyr for saken, og om du skal spørre på nytt.",
    button: "Se samtykkene",
  }),
};
