// Mail om å søkje saman på nynorsk.
import type { CoApplicantMails } from "#emails/texts/mail-texts.ts";

export const nn: CoApplicantMails = {
  "co-applicant-invited": (f) => ({
    subject: `Nokon vil søkje saman med dykk: ${f.about}`,
    lead: `${f.applicant} bed verksemda di om å bli med på ein førespurnad om data hos ${f.owner}.`,
    next: `Les vilkåra og svar på sida. Ingenting skjer før du svarar.${f.until ? " Lenkja gjeld i 30 dagar." : ""}`,
    button: "Les og svar",
  }),
  "co-applicant-accepted": (f) => ({
    subject: `Ein medsøkjar er med: ${f.about}`,
    lead: "Ei verksemd til er med på førespurnaden.",
    next: "Du treng ikkje gjere noko. I saka står det kven, og kva dei har godteke.",
    button: "Sjå kven som søkjer",
  }),
  "co-applicant-declined": (f) => ({
    subject: `Ein takka nei: ${f.about}`,
    lead: "Ein av dei du bad med, takka nei.",
    next: "Du kan sende førespurnaden utan dei, eller be nokon andre.",
    button: "Opne førespurnaden",
  }),
  "co-applicant-removed": (f) => ({
    subject: `Du er ikkje lenger med: ${f.about}`,
    lead: `${f.applicant} har teke dykk ut av førespurnaden, eller trekt innbydinga.`,
    next: "De ser ikkje lenger saka, og får ikkje tilgang gjennom ho. Spør dei om noko er uklart.",
    button: "Til Dataveien",
  }),
  "co-applicant-left": (f) => ({
    subject: `Ein medsøkjar er ute: ${f.about}`,
    lead: "Ein av medsøkjarane er ikkje lenger med på førespurnaden.",
    next: "Har dei tilgang hos dykk, så steng han. I saka står det kven som er med no.",
    button: "Sjå kven som søkjer",
  }),
  "lead-offered": (f) => ({
    subject: `Kven skal leie førespurnaden: ${f.about}`,
    lead: "Ein av medsøkjarane er spurd om å ta over som hovudsøkjar.",
    next: "Er det de, svarar de på sida. Elles treng de ikkje gjere noko.",
    button: "Sjå kven som er spurd",
  }),
  "lead-declined": (f) => ({
    subject: `Nei til å leie førespurnaden: ${f.about}`,
    lead: "Medsøkjaren som var spurd, sa nei til å ta over.",
    next: "Du kan spørje ein annan.",
    button: "Opne førespurnaden",
  }),
  "lead-changed": (f) => ({
    subject: `Ny hovudsøkjar: ${f.about}`,
    lead: `${f.applicant} leier no førespurnaden.`,
    next: "Dei svarar for alle som søkjer. Du treng ikkje gjere noko.",
    button: "Sjå kven som søkjer",
  }),
};
