// Mail about legal questions in bokmål.
import type { QuestionMails } from "#emails/texts/mail-texts.ts";

export const nb: QuestionMails = {
  "question-received": (f) => ({
    subject: `Nytt juridisk spørsmål: ${f.about}`,
    lead: "Ressurssenteret har fått et nytt juridisk spørsmål.",
    next: "Ballen ligger hos ressurssenteret. Ta spørsmålet, eller gi det til en rådgiver.",
    button: "Åpne spørsmålet",
  }),
  "question-assigned": (f) =>
    f.side === "centre"
      ? {
          subject: `Du har fått et juridisk spørsmål: ${f.about}`,
          lead: "Et juridisk spørsmål er gitt til deg.",
          next: "Ballen ligger hos deg. Les spørsmålet og skriv et svar.",
          button: "Åpne spørsmålet",
        }
      : {
          subject: `En rådgiver ser på spørsmålet: ${f.about}`,
          lead: "En rådgiver i ressurssenteret har tatt det juridiske spørsmålet.",
          next: "Ballen ligger hos ressurssenteret. Du trenger ikke gjøre noe nå.",
          button: "Se spørsmålet",
        },
  "question-details-asked": (f) => ({
    subject: `Ressurssenteret trenger mer å gå på: ${f.about}`,
    lead: "Rådgiveren trenger flere opplysninger for å svare.",
    next: "Ballen ligger hos deg. Les hva rådgiveren spør om, og svar i saken.",
    button: "Gi opplysninger",
  }),
  "question-details-given": (f) => ({
    subject: `Opplysningene er kommet: ${f.about}`,
    lead: "Den som spurte, har gitt opplysningene du ba om.",
    next: "Ballen ligger hos deg igjen. Les dem og skriv svaret.",
    button: "Les opplysningene",
  }),
  "question-review-asked": (f) => ({
    subject: `Les over et svar: ${f.about}`,
    lead: "En rådgiver har skrevet et svar og ber om et blikk til.",
    next: "Ballen ligger hos en annen rådgiver enn den som skrev. Godkjenn svaret eller send det tilbake.",
    button: "Les utkastet",
  }),
  "question-answered": (f) => ({
    subject: `Ressurssenteret har svart: ${f.about}`,
    lead: f.inRequest
      ? "Det juridiske spørsmålet i forespørselen har fått svar."
      : "Det juridiske spørsmålet har fått svar.",
    next:
      f.inRequest && f.side === "applicant"
        ? `Svaret ligger i saken. Ballen ligger hos ${f.owner}, som vurderer videre.`
        : f.inRequest
          ? "Svaret ligger i saken. Ballen ligger hos dere, som kan vurdere videre."
          : "Les svaret i saken. Er noe uklart, kan du skrive en melding der.",
    button: "Les svaret",
  }),
  "question-redirected": (f) => ({
    subject: `Spørsmålet hører hjemme et annet sted: ${f.about}`,
    lead: "Ressurssenteret kan ikke svare på dette spørsmålet, men vet hvem som kan.",
    next: "Ballen ligger hos deg. I saken står det hvor du kan spørre.",
    button: "Se hvor du kan spørre",
  }),
  "question-reopened": (f) => ({
    subject: `Spørsmålet er tatt opp igjen: ${f.about}`,
    lead: "Den som spurte, er ikke ferdig med svaret.",
    next: "Les hva som er uklart, og svar på nytt.",
    button: "Åpne spørsmålet",
  }),
  "answer-published": (f) => ({
    subject: `Svaret er publisert: ${f.about}`,
    lead: "Svaret du fikk, er nå til hjelp for andre. En rådgiver har tatt ut alt som kan si hvem det gjelder.",
    next: "Du trenger ikke gjøre noe. Si fra i saken om du kjenner igjen noe som ikke burde stå der.",
    button: "Se spørsmålet",
  }),
};
