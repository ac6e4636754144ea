// Mail about legal questions in nynorsk.
import type { QuestionMails } from "#emails/texts/mail-texts.ts";

export const nn: QuestionMails = {
  "question-received": (f) => ({
    subject: `Nytt juridisk spørsmål: ${f.about}`,
    lead: "Ressurssenteret har fått eit nytt juridisk spørsmål.",
    next: "Ballen ligg hos ressurssenteret. Ta spørsmålet, eller gje det til ein rådgivar.",
    button: "Opne spørsmålet",
  }),
  "question-assigned": (f) =>
    f.side === "centre"
      ? {
          subject: `Du har fått eit juridisk spørsmål: ${f.about}`,
          lead: "Eit juridisk spørsmål er gjeve til deg.",
          next: "Ballen ligg hos deg. Les spørsmålet og skriv eit svar.",
          button: "Opne spørsmålet",
        }
      : {
          subject: `Ein rådgivar ser på spørsmålet: ${f.about}`,
          lead: "Ein rådgivar i ressurssenteret har teke det juridiske spørsmålet.",
          next: "Ballen ligg hos ressurssenteret. Du treng ikkje gjere noko no.",
          button: "Sjå spørsmålet",
        },
  "question-details-asked": (f) => ({
    subject: `Ressurssenteret treng meir å gå på: ${f.about}`,
    lead: "Rådgivaren treng fleire opplysningar for å svare.",
    next: "Ballen ligg hos deg. Les kva rådgivaren spør om, og svar i saka.",
    button: "Gje opplysningar",
  }),
  "question-details-given": (f) => ({
    subject: `Opplysningane er komne: ${f.about}`,
    lead: "Den som spurde, har gjeve opplysningane du bad om.",
    next: "Ballen ligg hos deg igjen. Les dei og skriv svaret.",
    button: "Les opplysningane",
  }),
  "question-review-asked": (f) => ({
    subject: `Les over eit svar: ${f.about}`,
    lead: "Ein rådgivar har skrive eit svar og bed om eit blikk til.",
    next: "Ballen ligg hos ein annan rådgivar enn den som skreiv. Godkjenn svaret eller send det tilbake.",
    button: "Les utkastet",
  }),
  "question-answered": (f) => ({
    subject: `Ressurssenteret har svart: ${f.about}`,
    lead: f.inRequest
      ? "Det juridiske spørsmålet i førespurnaden har fått svar."
      : "Det juridiske spørsmålet har fått svar.",
    next:
      f.inRequest && f.side === "applicant"
        ? `Svaret ligg i saka. Ballen ligg hos ${f.owner}, som vurderer vidare.`
        : f.inRequest
          ? "Svaret ligg i saka. Ballen ligg hos dykk, som kan vurdere vidare."
          : "Les svaret i saka. Er noko uklart, kan du skrive ei melding der.",
    button: "Les svaret",
  }),
  "question-redirected": (f) => ({
    subject: `Spørsmålet høyrer heime ein annan stad: ${f.about}`,
    lead: "Ressurssenteret kan ikkje svare på dette spørsmålet, men veit kven som kan.",
    next: "Ballen ligg hos deg. I saka står det kvar du kan spørje.",
    button: "Sjå kvar du kan spørje",
  }),
  "question-reopened": (f) => ({
    subject: `Spørsmålet er teke opp igjen: ${f.about}`,
    lead: "Den som spurde, er ikkje ferdig med svaret.",
    next: "Les kva som er uklart, og svar på nytt.",
    button: "Opne spørsmålet",
  }),
  "answer-published": (f) => ({
    subject: `Svaret er publisert: ${f.about}`,
    lead: "Svaret du fekk, er no til hjelp for andre. Ein rådgivar har teke ut alt som kan seie kven det gjeld.",
    next: "Du treng ikkje gjere noko. Sei frå i saka om du kjenner att noko som ikkje burde stå der.",
    button: "Sjå spørsmålet",
  }),
};
