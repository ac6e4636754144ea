// Mail about requests in bokmål.
import type { RequestMails } from "#emails/texts/mail-texts.ts";

export const nb: RequestMails = {
  "request-received": (f) =>
    f.side === "owner"
      ? {
          subject: `Ny forespørsel: ${f.about}`,
          lead: `${f.applicant} ber om tilgang til data hos dere.`,
          next: "Ballen ligger hos dere. Åpne forespørselen og ta saken.",
          button: "Åpne forespørselen",
        }
      : {
          subject: `Forespørselen er mottatt: ${f.about}`,
          lead: `${f.owner} har fått forespørselen om tilgang.`,
          next: `Ballen ligger hos ${f.owner}. Du trenger ikke gjøre noe nå. Vi sier fra når noe skjer.`,
          button: "Se forespørselen",
        },
  "request-claimed": (f) => ({
    subject: `Saken har fått en saksbehandler: ${f.about}`,
    lead: `En saksbehandler hos ${f.owner} har begynt på forespørselen.`,
    next: `Ballen ligger hos ${f.owner}. Du trenger ikke gjøre noe nå.`,
    button: "Se forespørselen",
  }),
  "clarification-asked": (f) => ({
    subject: `Spørsmål til forespørselen: ${f.about}`,
    lead: `${f.owner} trenger et svar fra deg for å komme videre.`,
    next: "Ballen ligger hos deg. Les spørsmålet og svar i saken.",
    button: "Svar på spørsmålet",
  }),
  "clarification-answered": (f) => ({
    subject: `Søkeren har svart: ${f.about}`,
    lead: `${f.applicant} har svart på spørsmålet deres.`,
    next: "Ballen ligger hos dere igjen. Les svaret og vurder videre.",
    button: "Les svaret",
  }),
  "interim-answer-sent": (f) => ({
    subject: `Foreløpig svar: ${f.about}`,
    lead: `${f.owner} trenger mer tid, og har gitt et foreløpig svar.`,
    next: "I saken står det hvorfor, og når du kan vente svar. Du trenger ikke gjøre noe.",
    button: "Les svaret",
  }),
  "deadline-extended": (f) => ({
    subject: `Fristen er forlenget: ${f.about}`,
    lead: `${f.owner} har forlenget fristen for å svare.`,
    next: "I saken står begrunnelsen og den nye fristen.",
    button: "Les begrunnelsen",
  }),
  "decision-proposed": (f) => ({
    subject: `Et vedtak venter på deg: ${f.about}`,
    lead: "En saksbehandler har foreslått et vedtak.",
    next: "Ballen ligger hos deg som beslutter. Les forslaget, og innvilg, avslå eller send tilbake.",
    button: "Se forslaget",
  }),
  "approval-needed": (f) => ({
    subject: `Et vedtak trenger flere godkjenninger: ${f.about}`,
    lead: "En beslutter har skrevet vedtaket og godkjent det.",
    next: "Flere må godkjenne før det gjelder. Les teksten, og godkjenn eller send tilbake.",
    button: "Se vedtaket",
  }),
  "request-returned": (f) => ({
    subject: `Forslaget er sendt tilbake: ${f.about}`,
    lead: "Beslutteren vil ha forslaget til vedtak vurdert på nytt.",
    next: "Ballen ligger hos deg. Les kommentaren i saken og legg fram et nytt forslag.",
    button: "Les kommentaren",
  }),
  "request-approved": (f) =>
    f.side === "owner"
      ? {
          subject: `Innvilget: ${f.about}`,
          lead: `Forespørselen fra ${f.applicant} er innvilget.`,
          next: f.agreement
            ? "Tilgangen krever en avtale. Ballen ligger hos dere, som skriver den."
            : f.conditions > 0
              ? "Ballen ligger hos søkeren, som må godta vilkårene. Deretter gir dere tilgangen."
              : "Ballen ligger hos dere. Gi søkeren tilgangen.",
          button: "Åpne saken",
        }
      : {
          subject: `Godt nytt, forespørselen er innvilget: ${f.about}`,
          lead: `${f.owner} har innvilget forespørselen.`,
          next: f.agreement
            ? `Tilgangen krever en avtale. ${f.owner} skriver den og sender deg et tilbud.`
            : f.conditions > 0
              ? "Ballen ligger hos deg. Les vilkårene og godta dem, så får du tilgangen."
              : `Ballen ligger hos ${f.owner}, som nå gjør tilgangen klar. Vi sier fra når den er der.`,
          button: f.conditions > 0 && !f.agreement ? "Les vilkårene" : "Se vedtaket",
        },
  "request-partly-approved": (f) =>
    f.side === "owner"
      ? {
          subject: `Delvis innvilget: ${f.about}`,
          lead: `En del av forespørselen fra ${f.applicant} er innvilget, og resten er avslått.`,
          next: "Ballen ligger hos søkeren, som skal ta imot det som er innvilget.",
          button: "Åpne saken",
        }
      : {
          subject: `En del er innvilget: ${f.about}`,
          lead: `${f.owner} har innvilget en del av forespørselen og avslått resten.`,
          next: "Les hva du får og hvorfor resten ble avslått. Du kan klage på det som ble avslått.",
          button: "Se vedtaket",
        },
  "request-refused": (f) =>
    f.side === "owner"
      ? {
          subject: `Avslått: ${f.about}`,
          lead: `Forespørselen fra ${f.applicant} er avslått.`,
          next: "Søkeren kan klage. Du trenger ikke gjøre noe nå.",
          button: "Se vedtaket",
        }
      : {
          subject: `Forespørselen er avslått: ${f.about}`,
          lead: `${f.owner} har avslått forespørselen.`,
          next: "Begrunnelsen og hjemmelen står i vedtaket. Er du uenig, kan du klage før klagefristen.",
          button: "Les begrunnelsen",
        },
  "conditions-accepted": (f) => ({
    subject: `Vilkårene er godtatt: ${f.about}`,
    lead: `${f.applicant} har godtatt vilkårene.`,
    next: "Ballen ligger hos dere. Gi søkeren tilgangen.",
    button: "Gi tilgang",
  }),
  "access-delivered": (f) => ({
    subject: `Tilgangen er klar: ${f.about}`,
    lead: `${f.owner} har gitt tilgangen.`,
    next: "Hvordan du kobler deg til, står i saken. Bare virksomheten din kan se det.",
    button: "Hent tilgangen",
  }),
  "access-suspended": (f) => ({
    subject: `Tilgangen er stanset: ${f.about}`,
    lead: "Tilgangen er stanset inntil videre.",
    next: `Stans bruken av dataene nå. Ballen ligger hos ${f.owner}. Grunnen står i saken.`,
    button: "Se hvorfor",
  }),
  "access-resumed": (f) => ({
    subject: `Tilgangen virker igjen: ${f.about}`,
    lead: `${f.owner} har åpnet tilgangen igjen.`,
    next: "Du kan bruke dataene som før. De samme vilkårene gjelder.",
    button: "Se saken",
  }),
  "access-revoked": (f) => ({
    subject: `Tilgangen er trukket tilbake: ${f.about}`,
    lead: `${f.owner} har trukket tilgangen tilbake.`,
    next: "Slutt å bruke dataene. I saken står grunnen, og hva du skal gjøre med det du har.",
    button: "Se hvorfor",
  }),
  "access-expired": (f) =>
    f.side === "owner"
      ? {
          subject: `Tilgangen har gått ut: ${f.about}`,
          lead: `Tilgangen til ${f.applicant} har gått ut.`,
          next: "Steng tilgangen hos dere, om det ikke skjer av seg selv.",
          button: "Se saken",
        }
      : {
          subject: `Tilgangen har gått ut: ${f.about}`,
          lead: "Tilgangen varte så lenge som vedtaket sa, og er nå slutt.",
          next: "Trenger du dataene lenger, kan du lage en ny forespørsel.",
          button: "Se saken",
        },
  "access-given-up": (f) => ({
    subject: `Tilgangen trengs ikke lenger: ${f.about}`,
    lead: `${f.applicant} trenger ikke tilgangen lenger.`,
    next: "Saken er avsluttet. Steng tilgangen hos dere.",
    button: "Se saken",
  }),
  "request-nudged": (f) => ({
    subject: `Påminnelse om en sak: ${f.about}`,
    lead: `${f.applicant} minner dere på forespørselen om tilgang.`,
    next: `Ballen ligger hos dere. Ta saken videre, eller gi et foreløpig svar om når det skjer.`,
    button: `Åpne saken`,
  }),
  "request-handed-over": (f) => ({
    subject: `Du har fått en sak: ${f.about}`,
    lead: `En kollega har gitt deg forespørselen fra ${f.applicant}.`,
    next: `Saken ligger nå hos deg. Les hva som har skjedd, og ta den videre.`,
    button: `Åpne saken`,
  }),
  "request-forwarded": (f) => ({
    subject: `Saken er sendt videre: ${f.about}`,
    lead: `Forespørselen hører hjemme hos ${f.owner}, og er sendt dit.`,
    next: `Ballen ligger hos ${f.owner}, som har fått sin egen frist. Hvorfor, står i saken.`,
    button: `Les veiledningen`,
  }),
  "request-amended": (f) => ({
    subject: `Svarene er endret: ${f.about}`,
    lead: `${f.applicant} har endret svarene i forespørselen.`,
    next: `I saken ser dere hva som er nytt. Vurder om det endrer noe.`,
    button: `Se endringene`,
  }),
  "review-asked": (f) => ({
    subject: `Du er bedt om en uttalelse: ${f.about}`,
    lead: `${f.owner} vil høre hva du mener før de avgjør en sak om deling av data.`,
    next: `Les hva de lurer på, og svar på siden. Du trenger ingen konto.`,
    button: `Les og svar`,
  }),
  "review-reminder": (f) => ({
    subject: `Påminnelse om uttalelsen din: ${f.about}`,
    lead: `${f.owner} venter fortsatt på uttalelsen din.`,
    next: `Den samme lenken gjelder. Har du ikke noe å si, kan du svare det.`,
    button: `Les og svar`,
  }),
  "review-cancelled": (f) => ({
    subject: `Uttalelsen trengs ikke lenger: ${f.about}`,
    lead: `${f.owner} trenger ikke lenger uttalelsen din.`,
    next: `Du trenger ikke gjøre noe. Lenken du fikk, gjelder ikke lenger.`,
    button: `Til Dataveien`,
  }),
  "review-given": (f) => ({
    subject: `En uttalelse er kommet: ${f.about}`,
    lead: `En av dem dere spurte, har uttalt seg.`,
    next: `Uttalelsen står i saken. Søkeren ser den ikke.`,
    button: `Les uttalelsen`,
  }),
  "request-withdrawn": (f) =>
    f.side === "owner"
      ? {
          subject: `Forespørselen er trukket: ${f.about}`,
          lead: `${f.applicant} har trukket forespørselen.`,
          next: "Saken er avsluttet. Du trenger ikke gjøre noe.",
          button: "Se saken",
        }
      : {
          subject: `Forespørselen er trukket: ${f.about}`,
          lead: "Noen i virksomheten din har trukket forespørselen.",
          next: "Saken er avsluttet. Du kan lage en ny forespørsel når som helst.",
          button: "Se saken",
        },
};
