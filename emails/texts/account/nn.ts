// Mail about accounts in nynorsk.
import type { MailTexts } from "#emails/texts/mail-texts.ts";

export const nn: MailTexts["account"] = {
  "confirm-email": (f) => ({
    subject: "Stadfest e-postadressa di",
    lead: "Velkomen til Dataveien. Stadfest at adressa er di, så er du i gang.",
    next: `Lenkja verkar i ${f.validHours} timar. Har du ikkje registrert deg, kan du sjå bort frå e-posten.`,
    button: "Stadfest adressa",
  }),
  "reset-password": (f) => ({
    subject: "Vel eit nytt passord",
    lead: "Nokon, truleg du, har bede om eit nytt passord.",
    next: `Lenkja verkar i ${f.validHours} timar, éin gong. Bad du ikkje om henne, gjeld det gamle passordet framleis.`,
    button: "Vel nytt passord",
  }),
  "already-registered": () => ({
    subject: "Du har alt ein konto",
    lead: "Nokon, truleg du, prøvde å registrere seg med adressa di.",
    next: "Du har ein konto frå før. Logg inn, eller vel eit nytt passord om du har gløymt det gamle.",
    button: "Logg inn",
  }),
  "membership-asked": (f) => ({
    subject: "Nokon vil bli med i ei verksemd",
    lead: `${f.asker} bed om å få handle på vegner av ${f.organisation}.`,
    next: "Ballen ligg hos deg. Sei ja berre om du veit kven det er.",
    button: "Svar på ønsket",
  }),
  "membership-granted": (f) => ({
    subject: "Du er no med i ei verksemd",
    lead: `Du kan no handle på vegner av ${f.organisation} i Dataveien.`,
    next: "Ballen ligg hos deg. Finn dataa du treng, eller sjå sakene dykkar.",
    button: "Gå til Dataveien",
  }),
  "membership-suspended": (f) => ({
    subject: "Medlemskapen din må godkjennast",
    lead: `${f.organisation} er no dataeigar i Dataveien. Difor må nokon stadfeste at du høyrer til der.`,
    next: "Du treng ikkje gjere noko. Sakene du sjølv har arbeidd med, ser du som før. Vi seier frå når du er sleppt inn.",
    button: "Sjå kontoen din",
  }),
  "membership-to-prove": (f) => ({
    subject: "Ein medlemskap må godkjennast",
    lead: `${f.organisation} er vorten dataeigar. ${f.asker} var registrert der frå før, utan at nokon har stadfesta det.`,
    next: "Ballen ligg hos deg. Sei ja berre om du veit kven det er.",
    button: "Svar på ønsket",
  }),
  "new-hits": (f) => ({
    subject: f.hits === 1 ? "Eitt nytt treff i søka dine" : `${f.hits} nye treff i søka dine`,
    lead: `${f.searches === 1 ? "Eit søk du har lagra, har" : `${f.searches} søk du har lagra, har`} fått ${f.hits === 1 ? "eitt nytt treff" : `${f.hits} nye treff`}.`,
    next: "Sjå om noko passar. Då ser du òg sjansen for tilgang og kor lang tid det tek.",
    button: "Sjå dei nye treffa",
  }),
};
