// Mail about accounts in bokmål.
import type { MailTexts } from "#emails/texts/mail-texts.ts";

export const nb: MailTexts["account"] = {
  "confirm-email": (f) => ({
    subject: "Bekreft e-postadressen din",
    lead: "Velkommen til Dataveien. Bekreft at adressen er din, så er du i gang.",
    next: `Lenken virker i ${f.validHours} timer. Har du ikke registrert deg, kan du se bort fra e-posten.`,
    button: "Bekreft adressen",
  }),
  "reset-password": (f) => ({
    subject: "Velg et nytt passord",
    lead: "Noen, trolig du, har bedt om et nytt passord.",
    next: `Lenken virker i ${f.validHours} timer, én gang. Ba du ikke om den, gjelder det gamle passordet fortsatt.`,
    button: "Velg nytt passord",
  }),
  "already-registered": () => ({
    subject: "Du har allerede en konto",
    lead: "Noen, trolig du, prøvde å registrere seg med adressen din.",
    next: "Du har en konto fra før. Logg inn, eller velg et nytt passord om du har glemt det gamle.",
    button: "Logg inn",
  }),
  "membership-asked": (f) => ({
    subject: "Noen vil bli med i en virksomhet",
    lead: `${f.asker} ber om å få handle på vegne av ${f.organisation}.`,
    next: "Ballen ligger hos deg. Si ja bare om du vet hvem det er.",
    button: "Svar på ønsket",
  }),
  "membership-granted": (f) => ({
    subject: "Du er nå med i en virksomhet",
    lead: `Du kan nå handle på vegne av ${f.organisation} i Dataveien.`,
    next: "Ballen ligger hos deg. Finn dataene du trenger, eller se sakene deres.",
    button: "Gå til Dataveien",
  }),
  "membership-suspended": (f) => ({
    subject: "Medlemskapet ditt må godkjennes",
    lead: `${f.organisation} er nå dataeier i Dataveien. Derfor må noen bekrefte at du hører til der.`,
    next: "Du trenger ikke gjøre noe. Sakene du selv har arbeidet med, ser du som før. Vi sier fra når du er sluppet inn.",
    button: "Se kontoen din",
  }),
  "membership-to-prove": (f) => ({
    subject: "Et medlemskap må godkjennes",
    lead: `${f.organisation} er blitt dataeier. ${f.asker} var registrert der fra før, uten at noen har bekreftet det.`,
    next: "Ballen ligger hos deg. Si ja bare om du vet hvem det er.",
    button: "Svar på ønsket",
  }),
  "new-hits": (f) => ({
    subject: f.hits === 1 ? "Ett nytt treff i søkene dine" : `${f.hits} nye treff i søkene dine`,
    lead: `${f.searches === 1 ? "Et søk du har lagret, har" : `${f.searches} søk du har lagret, har`} fått ${f.hits === 1 ? "ett nytt treff" : `${f.hits} nye treff`}.`,
    next: "Se om noe passer. Da ser du også sjansen for tilgang og hvor lang tid det tar.",
    button: "Se de nye treffene",
  }),
};
