// Mail om å søke sammen på bokmål.
import type { CoApplicantMails } from "#emails/texts/mail-texts.ts";

export const nb: CoApplicantMails = {
  "co-applicant-invited": (f) => ({
    subject: `Noen vil søke sammen med dere: ${f.about}`,
    lead: `${f.applicant} ber virksomheten din om å bli med på en forespørsel om data hos ${f.owner}.`,
    next: `Les vilkårene og svar på siden. Ingenting skjer før du svarer.${f.until ? " Lenken gjelder i 30 dager." : ""}`,
    button: "Les og svar",
  }),
  "co-applicant-accepted": (f) => ({
    subject: `En medsøker er med: ${f.about}`,
    lead: "En virksomhet til er med på forespørselen.",
    next: "Du trenger ikke gjøre noe. I saken står det hvem, og hva de har godtatt.",
    button: "Se hvem som søker",
  }),
  "co-applicant-declined": (f) => ({
    subject: `En takket nei: ${f.about}`,
    lead: "En av dem du ba med, takket nei.",
    next: "Du kan sende forespørselen uten dem, eller be noen andre.",
    button: "Åpne forespørselen",
  }),
  "co-applicant-removed": (f) => ({
    subject: `Du er ikke lenger med: ${f.about}`,
    lead: `${f.applicant} har tatt dere ut av forespørselen, eller trukket innbydelsen.`,
    next: "Dere ser ikke lenger saken, og får ikke tilgang gjennom den. Spør dem om noe er uklart.",
    button: "Til Dataveien",
  }),
  "co-applicant-left": (f) => ({
    subject: `En medsøker er ute: ${f.about}`,
    lead: "En av medsøkerne er ikke lenger med på forespørselen.",
    next: "Har de tilgang hos dere, så steng den. I saken står det hvem som er med nå.",
    button: "Se hvem som søker",
  }),
  "lead-offered": (f) => ({
    subject: `Hvem skal lede forespørselen: ${f.about}`,
    lead: "En av medsøkerne er spurt om å ta over som hovedsøker.",
    next: "Er det dere, svarer dere på siden. Ellers trenger dere ikke gjøre noe.",
    button: "Se hvem som er spurt",
  }),
  "lead-declined": (f) => ({
    subject: `Nei til å lede forespørselen: ${f.about}`,
    lead: "Medsøkeren som var spurt, sa nei til å ta over.",
    next: "Du kan spørre en annen.",
    button: "Åpne forespørselen",
  }),
  "lead-changed": (f) => ({
    subject: `Ny hovedsøker: ${f.about}`,
    lead: `${f.applicant} leder nå forespørselen.`,
    next: "De svarer for alle som søker. Du trenger ikke gjøre noe.",
    button: "Se hvem som søker",
  }),
};
