// Mail about requests in nynorsk.
import type { RequestMails } from "#emails/texts/mail-texts.ts";

export const nn: RequestMails = {
  "request-received": (f) =>
    f.side === "owner"
      ? {
          subject: `Ny førespurnad: ${f.about}`,
          lead: `${f.applicant} bed om tilgang til data hos dykk.`,
          next: "Ballen ligg hos dykk. Opne førespurnaden og ta saka.",
          button: "Opne førespurnaden",
        }
      : {
          subject: `Førespurnaden er motteken: ${f.about}`,
          lead: `${f.owner} har fått førespurnaden om tilgang.`,
          next: `Ballen ligg hos ${f.owner}. Du treng ikkje gjere noko no. Vi seier frå når noko skjer.`,
          button: "Sjå førespurnaden",
        },
  "request-claimed": (f) => ({
    subject: `Saka har fått ein saksbehandlar: ${f.about}`,
    lead: `Ein saksbehandlar hos ${f.owner} har byrja på førespurnaden.`,
    next: `Ballen ligg hos ${f.owner}. Du treng ikkje gjere noko no.`,
    button: "Sjå førespurnaden",
  }),
  "clarification-asked": (f) => ({
    subject: `Spørsmål til førespurnaden: ${f.about}`,
    lead: `${f.owner} treng eit svar frå deg for å kome vidare.`,
    next: "Ballen ligg hos deg. Les spørsmålet og svar i saka.",
    button: "Svar på spørsmålet",
  }),
  "clarification-answered": (f) => ({
    subject: `Søkjaren har svart: ${f.about}`,
    lead: `${f.applicant} har svart på spørsmålet dykkar.`,
    next: "Ballen ligg hos dykk igjen. Les svaret og vurder vidare.",
    button: "Les svaret",
  }),
  "interim-answer-sent": (f) => ({
    subject: `Førebels svar: ${f.about}`,
    lead: `${f.owner} treng meir tid, og har gitt eit førebels svar.`,
    next: "I saka står det kvifor, og når du kan vente svar. Du treng ikkje gjere noko.",
    button: "Les svaret",
  }),
  "deadline-extended": (f) => ({
    subject: `Fristen er forlengd: ${f.about}`,
    lead: `${f.owner} har forlengt fristen for å svare.`,
    next: "I saka står grunngivinga og den nye fristen.",
    button: "Les grunngivinga",
  }),
  "decision-proposed": (f) => ({
    subject: `Eit vedtak ventar på deg: ${f.about}`,
    lead: "Ein saksbehandlar har gjort framlegg om eit vedtak.",
    next: "Ballen ligg hos deg som avgjerdstakar. Les framlegget, og innvilg, avslå eller send tilbake.",
    button: "Sjå framlegget",
  }),
  "approval-needed": (f) => ({
    subject: `Eit vedtak treng fleire godkjenningar: ${f.about}`,
    lead: "Ein avgjerdstakar har skrive vedtaket og godkjent det.",
    next: "Fleire må godkjenne før det gjeld. Les teksten, og godkjenn eller send tilbake.",
    button: "Sjå vedtaket",
  }),
  "request-returned": (f) => ({
    subject: `Framlegget er sendt tilbake: ${f.about}`,
    lead: "Avgjerdstakaren vil ha framlegget til vedtak vurdert på nytt.",
    next: "Ballen ligg hos deg. Les kommentaren i saka og kom med eit nytt framlegg.",
    button: "Les kommentaren",
  }),
  "request-approved": (f) =>
    f.side === "owner"
      ? {
          subject: `Innvilga: ${f.about}`,
          lead: `Førespurnaden frå ${f.applicant} er innvilga.`,
          next: f.agreement
            ? "Tilgangen krev ein avtale. Ballen ligg hos dykk, som skriv han."
            : f.conditions > 0
              ? "Ballen ligg hos søkjaren, som må godta vilkåra. Deretter gjev de tilgangen."
              : "Ballen ligg hos dykk. Gje søkjaren tilgangen.",
          button: "Opne saka",
        }
      : {
          subject: `Godt nytt, førespurnaden er innvilga: ${f.about}`,
          lead: `${f.owner} har innvilga førespurnaden.`,
          next: f.agreement
            ? `Tilgangen krev ein avtale. ${f.owner} skriv han og sender deg eit tilbod.`
            : f.conditions > 0
              ? "Ballen ligg hos deg. Les vilkåra og godta dei, så får du tilgangen."
              : `Ballen ligg hos ${f.owner}, som no gjer tilgangen klar. Vi seier frå når han er der.`,
          button: f.conditions > 0 && !f.agreement ? "Les vilkåra" : "Sjå vedtaket",
        },
  "request-partly-approved": (f) =>
    f.side === "owner"
      ? {
          subject: `Delvis innvilga: ${f.about}`,
          lead: `Ein del av førespurnaden frå ${f.applicant} er innvilga, og resten er avslått.`,
          next: "Ballen ligg hos søkjaren, som skal ta imot det som er innvilga.",
          button: "Opne saka",
        }
      : {
          subject: `Ein del er innvilga: ${f.about}`,
          lead: `${f.owner} har innvilga ein del av førespurnaden og avslått resten.`,
          next: "Les kva du får og kvifor resten vart avslått. Du kan klage på det som vart avslått.",
          button: "Sjå vedtaket",
        },
  "request-refused": (f) =>
    f.side === "owner"
      ? {
          subject: `Avslått: ${f.about}`,
          lead: `Førespurnaden frå ${f.applicant} er avslått.`,
          next: "Søkjaren kan klage. Du treng ikkje gjere noko no.",
          button: "Sjå vedtaket",
        }
      : {
          subject: `Førespurnaden er avslått: ${f.about}`,
          lead: `${f.owner} har avslått førespurnaden.`,
          next: "Grunngivinga og heimelen står i vedtaket. Er du usamd, kan du klage før klagefristen.",
          button: "Les grunngivinga",
        },
  "conditions-accepted": (f) => ({
    subject: `Vilkåra er godtekne: ${f.about}`,
    lead: `${f.applicant} har godteke vilkåra.`,
    next: "Ballen ligg hos dykk. Gje søkjaren tilgangen.",
    button: "Gje tilgang",
  }),
  "access-delivered": (f) => ({
    subject: `Tilgangen er klar: ${f.about}`,
    lead: `${f.owner} har gjeve tilgangen.`,
    next: "Korleis du koplar deg til, står i saka. Berre verksemda di kan sjå det.",
    button: "Hent tilgangen",
  }),
  "access-suspended": (f) => ({
    subject: `Tilgangen er stansa: ${f.about}`,
    lead: "Tilgangen er stansa inntil vidare.",
    next: `Stans bruken av dataa no. Ballen ligg hos ${f.owner}. Grunnen står i saka.`,
    button: "Sjå kvifor",
  }),
  "access-resumed": (f) => ({
    subject: `Tilgangen verkar igjen: ${f.about}`,
    lead: `${f.owner} har opna tilgangen igjen.`,
    next: "Du kan bruke dataa som før. Dei same vilkåra gjeld.",
    button: "Sjå saka",
  }),
  "access-revoked": (f) => ({
    subject: `Tilgangen er trekt tilbake: ${f.about}`,
    lead: `${f.owner} har trekt tilgangen tilbake.`,
    next: "Slutt å bruke dataa. I saka står grunnen, og kva du skal gjere med det du har.",
    button: "Sjå kvifor",
  }),
  "access-expired": (f) =>
    f.side === "owner"
      ? {
          subject: `Tilgangen har gått ut: ${f.about}`,
          lead: `Tilgangen til ${f.applicant} har gått ut.`,
          next: "Steng tilgangen hos dykk, om det ikkje skjer av seg sjølv.",
          button: "Sjå saka",
        }
      : {
          subject: `Tilgangen har gått ut: ${f.about}`,
          lead: "Tilgangen varte så lenge som vedtaket sa, og er no slutt.",
          next: "Treng du dataa lenger, kan du lage ein ny førespurnad.",
          button: "Sjå saka",
        },
  "access-given-up": (f) => ({
    subject: `Tilgangen trengst ikkje lenger: ${f.about}`,
    lead: `${f.applicant} treng ikkje tilgangen lenger.`,
    next: "Saka er avslutta. Steng tilgangen hos dykk.",
    button: "Sjå saka",
  }),
  "request-nudged": (f) => ({
    subject: `Påminning om ei sak: ${f.about}`,
    lead: `${f.applicant} minner dykk på førespurnaden om tilgang.`,
    next: `Ballen ligg hos dykk. Ta saka vidare, eller gi eit førebels svar om når det skjer.`,
    button: `Opne saka`,
  }),
  "request-handed-over": (f) => ({
    subject: `Du har fått ei sak: ${f.about}`,
    lead: `Ein kollega har gitt deg førespurnaden frå ${f.applicant}.`,
    next: `Saka ligg no hos deg. Les kva som har hendt, og ta ho vidare.`,
    button: `Opne saka`,
  }),
  "request-forwarded": (f) => ({
    subject: `Saka er send vidare: ${f.about}`,
    lead: `Førespurnaden høyrer heime hos ${f.owner}, og er send dit.`,
    next: `Ballen ligg hos ${f.owner}, som har fått sin eigen frist. Kvifor, står i saka.`,
    button: `Les rettleiinga`,
  }),
  "request-amended": (f) => ({
    subject: `Svara er endra: ${f.about}`,
    lead: `${f.applicant} har endra svara i førespurnaden.`,
    next: `I saka ser de kva som er nytt. Vurder om det endrar noko.`,
    button: `Sjå endringane`,
  }),
  "review-asked": (f) => ({
    subject: `Du er beden om ei fråsegn: ${f.about}`,
    lead: `${f.owner} vil høyre kva du meiner før dei avgjer ei sak om deling av data.`,
    next: `Les kva dei lurer på, og svar på sida. Du treng ingen konto.`,
    button: `Les og svar`,
  }),
  "review-reminder": (f) => ({
    subject: `Påminning om fråsegna di: ${f.about}`,
    lead: `${f.owner} ventar framleis på fråsegna di.`,
    next: `Den same lenkja gjeld. Har du ikkje noko å seie, kan du svare det.`,
    button: `Les og svar`,
  }),
  "review-cancelled": (f) => ({
    subject: `Fråsegna trengst ikkje lenger: ${f.about}`,
    lead: `${f.owner} treng ikkje lenger fråsegna di.`,
    next: `Du treng ikkje gjere noko. Lenkja du fekk, gjeld ikkje lenger.`,
    button: `Til Dataveien`,
  }),
  "review-given": (f) => ({
    subject: `Ei fråsegn er komen: ${f.about}`,
    lead: `Ein av dei de spurde, har uttalt seg.`,
    next: `Fråsegna står i saka. Søkjaren ser henne ikkje.`,
    button: `Les fråsegna`,
  }),
  "request-withdrawn": (f) =>
    f.side === "owner"
      ? {
          subject: `Førespurnaden er trekt: ${f.about}`,
          lead: `${f.applicant} har trekt førespurnaden.`,
          next: "Saka er avslutta. Du treng ikkje gjere noko.",
          button: "Sjå saka",
        }
      : {
          subject: `Førespurnaden er trekt: ${f.about}`,
          lead: "Nokon i verksemda di har trekt førespurnaden.",
          next: "Saka er avslutta. Du kan lage ein ny førespurnad når som helst.",
          button: "Sjå saka",
        },
};
