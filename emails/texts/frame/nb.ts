// What all mails have, and those that every kind of case sends, in bokmål.

import { nb as account } from "#emails/texts/account/nb.ts";
import { nb as agreementAndAppeal, appealMessage } from "#emails/texts/agreement-and-appeal/nb.ts";
import { nb as coApplicants } from "#emails/texts/co-applicants/nb.ts";
import { nb as consent } from "#emails/texts/consent/nb.ts";
import { nb as demand } from "#emails/texts/demand/nb.ts";
import { nb as legalQuestion } from "#emails/texts/legal-question/nb.ts";
import type { MailTexts } from "#emails/texts/mail-texts.ts";
import { nb as request } from "#emails/texts/request/nb.ts";

export const nb: MailTexts = {
  greeting: ({ name }) => `Hei, ${name}`,
  due: ({ date }) => `Fristen er ${date}.`,
  ownersDue: ({ date }) => `Dataeierens frist løper imens, til ${date}.`,
  labels: {
    reference: "Saksnummer",
    title: "Gjelder",
    applicant: "Søker",
    owner: "Dataeier",
    due: "Frist",
    until: "Varer til",
    organisation: "Virksomhet",
  },
  tell: {
    text: "Hvordan gikk det? Du kan svare på tre korte spørsmål, uten navn.",
    link: "Fortell hvordan det gikk",
  },
  someApplicant: "Søkeren",
  someOwner: "Dataeieren",
  from: "Hilsen Dataveien, veien fra datasett til tilgang.",
  doNotReply: "Svar i saken, ikke på denne e-posten.",
  choose: "Velg hva du får e-post om",
  unsubscribe: "Stopp denne typen e-post",
  always: "Denne e-posten sendes alltid, fordi du har krav på å få vite det.",
  news: {
    ofCase: (f) => ({
      subject: `${f.count} nyheter i saken: ${f.about}`,
      lead: `Det har skjedd ${f.count} ting i saken de siste minuttene.`,
      next: "Vi samler det i én e-post, så du slipper mange.",
      button: "Åpne saken",
    }),
    ofDay: (f) => ({
      subject: f.cases === 1 ? "Siden i går: nytt i én sak" : `Siden i går: nytt i ${f.cases} saker`,
      lead: f.cases === 1 ? "Her er det som er nytt i én sak." : `Her er det som er nytt i ${f.cases} saker.`,
      next: "Du har valgt å få dette samlet, én gang om dagen.",
      button: "Gå til Dataveien",
    }),
    times: (f) => `(${f.count} ganger)`,
  },
  why: {
    follower: "Du får denne e-posten fordi du følger etterspørselen.",
    applicant: "Du får denne e-posten fordi virksomheten din søker om tilgang.",
    owner: "Du får denne e-posten fordi du behandler forespørsler for dataeieren.",
    asker: "Du får denne e-posten fordi din side har stilt spørsmålet.",
    centre: "Du får denne e-posten fordi du er rådgiver i ressurssenteret.",
    reviewer: "Du får denne e-posten fordi du er bedt om en uttalelse.",
    invited: "Du får denne e-posten fordi noen vil søke sammen med deg.",
    "appeal-body": "Du får denne e-posten fordi klagen skal behandles hos dere.",
    subject: "Du får denne e-posten fordi samtykket gjelder deg.",
    service: "Du får denne e-posten fordi du har en rolle i saken.",
    account: "Du får denne e-posten fordi noen brukte adressen din hos Dataveien.",
    searches: "Du får denne e-posten fordi du har lagret søk hos Dataveien.",
  },
  cases: {
    ...request,
    ...legalQuestion,
    ...consent,
    ...agreementAndAppeal,
    ...coApplicants,
    ...demand,
    "message-sent": (f) =>
      f.inAppeal
        ? appealMessage(f.about)
        : {
            subject: `Ny melding: ${f.about}`,
            lead:
              f.side === "applicant"
                ? `${f.owner} har skrevet en melding til deg.`
                : f.side === "owner"
                  ? `${f.applicant} har skrevet en melding til dere.`
                  : "Det er kommet en ny melding om det juridiske spørsmålet.",
            next: "Av hensyn til personvernet står meldingen bare i saken. Les den og svar der.",
            button: "Les meldingen",
          },
    "files-shared": (f) => ({
      subject: `Nye vedlegg: ${f.about}`,
      lead: f.inAppeal
        ? "Det er lagt ved filer i klagesaken."
        : f.side === "applicant"
          ? `${f.owner} har lagt ved filer i saken.`
          : f.side === "owner"
            ? `${f.applicant} har lagt ved filer i saken.`
            : "Det er lagt ved filer til det juridiske spørsmålet.",
      next: "Filene ligger i saken. De sendes aldri med e-post.",
      button: "Se vedleggene",
    }),
    "note-written": (f) => ({
      subject: `Internt notat: ${f.about}`,
      lead: "En kollega har skrevet et internt notat i saken.",
      next: "Notatet står i saken. Bare dere som behandler den, kan lese det.",
      button: "Les notatet",
    }),
    "deadline-near": (f) => ({
      subject: `En frist nærmer seg: ${f.about}`,
      lead: "En frist i saken er snart ute.",
      next: "I saken står det hva som gjenstår, og hvem som har ballen.",
      button: "Åpne saken",
    }),
    "deadline-passed": (f) => ({
      subject: `En frist er gått ut: ${f.about}`,
      lead: "En frist i saken er gått ut.",
      next: "I saken står det hva dette betyr, og hva du kan gjøre nå.",
      button: "Åpne saken",
    }),
  },
  account,
};
