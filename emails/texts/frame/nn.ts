// What all mails have, and those that every kind of case sends, in nynorsk.

import { nn as account } from "#emails/texts/account/nn.ts";
import { nn as agreementAndAppeal, appealMessage } from "#emails/texts/agreement-and-appeal/nn.ts";
import { nn as coApplicants } from "#emails/texts/co-applicants/nn.ts";
import { nn as consent } from "#emails/texts/consent/nn.ts";
import { nn as demand } from "#emails/texts/demand/nn.ts";
import { nn as legalQuestion } from "#emails/texts/legal-question/nn.ts";
import type { MailTexts } from "#emails/texts/mail-texts.ts";
import { nn as request } from "#emails/texts/request/nn.ts";

export const nn: MailTexts = {
  greeting: ({ name }) => `Hei, ${name}`,
  due: ({ date }) => `Fristen er ${date}.`,
  ownersDue: ({ date }) => `Fristen til dataeigaren går imens, til ${date}.`,
  labels: {
    reference: "Saksnummer",
    title: "Gjeld",
    applicant: "Søkjar",
    owner: "Dataeigar",
    due: "Frist",
    until: "Varer til",
    organisation: "Verksemd",
  },
  tell: {
    text: "Korleis gjekk det? Du kan svare på tre korte spørsmål, utan namn.",
    link: "Fortel korleis det gjekk",
  },
  someApplicant: "Søkjaren",
  someOwner: "Dataeigaren",
  from: "Helsing Dataveien, vegen frå datasett til tilgang.",
  doNotReply: "Svar i saka, ikkje på denne e-posten.",
  choose: "Vel kva du får e-post om",
  unsubscribe: "Stopp denne typen e-post",
  always: "Denne e-posten blir alltid send, fordi du har krav på å få vite det.",
  news: {
    ofCase: (f) => ({
      subject: `${f.count} nyheiter i saka: ${f.about}`,
      lead: `Det har hendt ${f.count} ting i saka dei siste minutta.`,
      next: "Vi samlar det i éin e-post, så du slepp mange.",
      button: "Opne saka",
    }),
    ofDay: (f) => ({
      subject: f.cases === 1 ? "Sidan i går: nytt i éi sak" : `Sidan i går: nytt i ${f.cases} saker`,
      lead: f.cases === 1 ? "Her er det som er nytt i éi sak." : `Her er det som er nytt i ${f.cases} saker.`,
      next: "Du har valt å få dette samla, éin gong om dagen.",
      button: "Gå til Dataveien",
    }),
    times: (f) => `(${f.count} gonger)`,
  },
  why: {
    follower: "Du får denne e-posten fordi du følgjer etterspurnaden.",
    applicant: "Du får denne e-posten fordi verksemda di søkjer om tilgang.",
    owner: "Du får denne e-posten fordi du handsamar førespurnader for dataeigaren.",
    asker: "Du får denne e-posten fordi di side har stilt spørsmålet.",
    centre: "Du får denne e-posten fordi du er rådgivar i ressurssenteret.",
    reviewer: "Du får denne e-posten fordi du er beden om ei fråsegn.",
    invited: "Du får denne e-posten fordi nokon vil søkje saman med deg.",
    "appeal-body": "Du får denne e-posten fordi klaga skal handsamast hos dykk.",
    subject: "Du får denne e-posten fordi samtykket gjeld deg.",
    service: "Du får denne e-posten fordi du har ei rolle i saka.",
    account: "Du får denne e-posten fordi nokon brukte adressa di hos Dataveien.",
    searches: "Du får denne e-posten fordi du har lagra søk hos Dataveien.",
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
                ? `${f.owner} har skrive ei melding til deg.`
                : f.side === "owner"
                  ? `${f.applicant} har skrive ei melding til dykk.`
                  : "Det er komen ei ny melding om det juridiske spørsmålet.",
            next: "Av omsyn til personvernet står meldinga berre i saka. Les henne og svar der.",
            button: "Les meldinga",
          },
    "files-shared": (f) => ({
      subject: `Nye vedlegg: ${f.about}`,
      lead: f.inAppeal
        ? "Det er lagt ved filer i klagesaka."
        : f.side === "applicant"
          ? `${f.owner} har lagt ved filer i saka.`
          : f.side === "owner"
            ? `${f.applicant} har lagt ved filer i saka.`
            : "Det er lagt ved filer til det juridiske spørsmålet.",
      next: "Filene ligg i saka. Dei blir aldri sende med e-post.",
      button: "Sjå vedlegga",
    }),
    "note-written": (f) => ({
      subject: `Internt notat: ${f.about}`,
      lead: "Ein kollega har skrive eit internt notat i saka.",
      next: "Notatet står i saka. Berre de som behandlar henne, kan lese det.",
      button: "Les notatet",
    }),
    "deadline-near": (f) => ({
      subject: `Ein frist nærmar seg: ${f.about}`,
      lead: "Ein frist i saka er snart ute.",
      next: "I saka står det kva som står att, og kven som har ballen.",
      button: "Opne saka",
    }),
    "deadline-passed": (f) => ({
      subject: `Ein frist er gått ut: ${f.about}`,
      lead: "Ein frist i saka er gått ut.",
      next: "I saka står det kva dette har å seie, og kva du kan gjere no.",
      button: "Opne saka",
    }),
  },
  account,
};
