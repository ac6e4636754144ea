// Mail om avtaler og klager på bokmål.
import type { AgreementAndAppealMails } from "#emails/texts/mail-texts.ts";

export const nb: AgreementAndAppealMails = {
  "agreement-opened": (f) => ({
    subject: `Skriv en avtale: ${f.about}`,
    lead: `Forespørselen fra ${f.applicant} er innvilget, og tilgangen krever en avtale.`,
    next: "Ballen ligger hos deg. Fyll ut det som mangler, og send et tilbud.",
    button: "Skriv avtalen",
  }),
  "agreement-offered": (f) => ({
    subject: `Tilbud om avtale: ${f.about}`,
    lead: `${f.owner} har sendt deg et tilbud om avtale.`,
    next: "Ballen ligger hos deg. Les teksten, og godta den eller foreslå endringer.",
    button: "Les tilbudet",
  }),
  "agreement-countered": (f) => ({
    subject: `Motforslag til avtalen: ${f.about}`,
    lead: `${f.applicant} vil endre noe i avtalen.`,
    next: "Ballen ligger hos dere. Se hva som er endret, og godta det eller send et nytt tilbud.",
    button: "Se endringene",
  }),
  "agreement-accepted": (f) => ({
    subject: `Avtalen er klar til signering: ${f.about}`,
    lead: "Partene er enige om teksten.",
    next: "Én fra hver part signerer. Les teksten en gang til før du signerer.",
    button: "Les og signer",
  }),
  "agreement-signed": (f) => ({
    subject: `Den andre parten har signert: ${f.about}`,
    lead: f.side === "applicant" ? `${f.owner} har signert avtalen.` : `${f.applicant} har signert avtalen.`,
    next: "Har din side ikke signert ennå, er det deres tur. Ellers gjelder avtalen fra datoen i teksten.",
    button: "Åpne avtalen",
  }),
  "agreement-in-force": (f) =>
    f.side === "owner"
      ? {
          subject: `Avtalen gjelder: ${f.about}`,
          lead: `Avtalen med ${f.applicant} har trådt i kraft.`,
          next: "Ballen ligger hos dere. Gi søkeren tilgangen.",
          button: "Åpne avtalen",
        }
      : {
          subject: `Avtalen gjelder: ${f.about}`,
          lead: `Avtalen med ${f.owner} har trådt i kraft.`,
          next: `Ballen ligger hos ${f.owner}, som nå gjør tilgangen klar. Pliktene dine står i avtalen.`,
          button: "Åpne avtalen",
        },
  "agreement-ended": (f) => ({
    subject: `Avtalen er slutt: ${f.about}`,
    lead: "Avtalen mellom dere er slutt.",
    next: "I saken står grunnen, og om noen plikter står igjen. Dataene skal ikke brukes nå.",
    button: "Se hvorfor",
  }),
  "amendment-proposed": (f) => ({
    subject: `Forslag om å endre avtalen: ${f.about}`,
    lead: f.side === "applicant" ? `${f.owner} vil endre avtalen.` : `${f.applicant} vil endre avtalen.`,
    next: "Ballen ligger hos din side. Les forslaget, og svar. Avtalen gjelder som før så lenge.",
    button: "Les forslaget",
  }),
  "amendment-answered": (f) => ({
    subject: `Svar på endringen i avtalen: ${f.about}`,
    lead: "Den andre parten har svart på forslaget om å endre avtalen.",
    next: "I saken står svaret, og teksten som gjelder nå.",
    button: "Se svaret",
  }),
  "obligation-near": (f) => ({
    subject: `Husk en plikt i avtalen: ${f.about}`,
    lead: `En plikt i avtalen med ${f.owner} skal snart være oppfylt.`,
    next: "Ballen ligger hos deg. Gjør det som står i avtalen, og meld det som oppfylt i saken.",
    button: "Se plikten",
  }),
  "obligation-missed": (f) =>
    f.side === "applicant"
      ? {
          subject: `En plikt er ikke oppfylt i tide: ${f.about}`,
          lead: `En plikt i avtalen med ${f.owner} skulle vært oppfylt nå.`,
          next: "Ballen ligger hos deg. Meld plikten som oppfylt så snart den er gjort.",
          button: "Se plikten",
        }
      : {
          subject: `En plikt er ikke oppfylt i tide: ${f.about}`,
          lead: `${f.applicant} har ikke meldt en plikt i avtalen som oppfylt.`,
          next: "Ballen ligger hos mottakeren. Vurder om dere skal spørre, stanse tilgangen eller si opp.",
          button: "Se plikten",
        },
  "obligation-fulfilled": (f) => ({
    subject: `En plikt er oppfylt: ${f.about}`,
    lead: "En plikt i avtalen er meldt som oppfylt.",
    next: "I saken står det hva som er gjort.",
    button: "Se hva som er gjort",
  }),
  "appeal-filed": (f) =>
    f.side === "applicant"
      ? {
          subject: `Klagen er mottatt: ${f.about}`,
          lead: `${f.owner} har fått klagen.`,
          next: `Ballen ligger hos ${f.owner}, som ser på vedtaket på nytt. Vi sier fra når noe skjer.`,
          button: "Se klagen",
        }
      : {
          subject: `Klage på et vedtak: ${f.about}`,
          lead: `${f.applicant} har klaget på vedtaket deres.`,
          next: "Ballen ligger hos dere. Ta klagen, og se på vedtaket på nytt.",
          button: "Les klagen",
        },
  "appeal-taken-up": (f) => ({
    subject: `Klagen er tatt til behandling: ${f.about}`,
    lead: "Noen har begynt på klagen din.",
    next: "Du trenger ikke gjøre noe nå. Vi sier fra når klagen er avgjort eller sendt videre.",
    button: "Se klagen",
  }),
  "appeal-forwarded": (f) =>
    f.side === "applicant"
      ? {
          subject: `Klagen er sendt til klageinstansen: ${f.about}`,
          lead: `${f.owner} endret ikke vedtaket, og har sendt klagen til klageinstansen.`,
          next: "Ballen ligger hos klageinstansen. I saken kan du lese hva dataeieren mener.",
          button: "Se klagen",
        }
      : {
          subject: `Ny klage til behandling: ${f.about}`,
          lead: `${f.owner} har sendt en klage fra ${f.applicant}.`,
          next: "Ballen ligger hos dere. Ta klagen til behandling, og før inn avgjørelsen.",
          button: "Åpne klagen",
        },
  "appeal-decided": (f) => ({
    subject: `Klagen er avgjort: ${f.about}`,
    lead:
      f.side === "applicant"
        ? `Klagen på vedtaket fra ${f.owner} er avgjort.`
        : `Klagen fra ${f.applicant} er avgjort.`,
    next: "I saken står avgjørelsen, begrunnelsen og hva som skjer nå.",
    button: "Les avgjørelsen",
  }),
  "reversal-proposed": (f) => ({
    subject: `Forslag om å omgjøre et vedtak: ${f.about}`,
    lead: `Noen hos dere foreslår å gi ${f.applicant} medhold i klagen.`,
    next: "Ballen ligger hos en beslutter som ikke fattet vedtaket. Omgjør det, eller send klagen tilbake.",
    button: "Se forslaget",
  }),
  "appeal-returned": (f) => ({
    subject: `Klagen er sendt tilbake: ${f.about}`,
    lead: "Beslutteren vil ha klagen vurdert på nytt.",
    next: "Ballen ligger hos deg. Les kommentaren i saken.",
    button: "Les kommentaren",
  }),
  "appeal-withdrawn": (f) => ({
    subject: `Klagen er trukket: ${f.about}`,
    lead: `${f.applicant} har trukket klagen.`,
    next: "Vedtaket står. Du trenger ikke gjøre noe.",
    button: "Se saken",
  }),
};

/** En melding i en klagesak har tre parter, så den sier ikke hvem som skrev. */
export const appealMessage = (about: string) => ({
  subject: `Ny melding i klagesaken: ${about}`,
  lead: "Det er kommet en ny melding i klagesaken.",
  next: "Av hensyn til personvernet står meldingen bare i saken. Les den og svar der.",
  button: "Les meldingen",
});
