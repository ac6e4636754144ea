// Mail om avtalar og klager på nynorsk.
import type { AgreementAndAppealMails } from "#emails/texts/mail-texts.ts";

export const nn: AgreementAndAppealMails = {
  "agreement-opened": (f) => ({
    subject: `Skriv ein avtale: ${f.about}`,
    lead: `Førespurnaden frå ${f.applicant} er innvilga, og tilgangen krev ein avtale.`,
    next: "Ballen ligg hos deg. Fyll ut det som manglar, og send eit tilbod.",
    button: "Skriv avtalen",
  }),
  "agreement-offered": (f) => ({
    subject: `Tilbod om avtale: ${f.about}`,
    lead: `${f.owner} har sendt deg eit tilbod om avtale.`,
    next: "Ballen ligg hos deg. Les teksten, og godta han eller føreslå endringar.",
    button: "Les tilbodet",
  }),
  "agreement-countered": (f) => ({
    subject: `Motframlegg til avtalen: ${f.about}`,
    lead: `${f.applicant} vil endre noko i avtalen.`,
    next: "Ballen ligg hos dykk. Sjå kva som er endra, og godta det eller send eit nytt tilbod.",
    button: "Sjå endringane",
  }),
  "agreement-accepted": (f) => ({
    subject: `Avtalen er klar til signering: ${f.about}`,
    lead: "Partane er samde om teksten.",
    next: "Éin frå kvar part signerer. Les teksten ein gong til før du signerer.",
    button: "Les og signer",
  }),
  "agreement-signed": (f) => ({
    subject: `Den andre parten har signert: ${f.about}`,
    lead: f.side === "applicant" ? `${f.owner} har signert avtalen.` : `${f.applicant} har signert avtalen.`,
    next: "Har di side ikkje signert enno, er det dykkar tur. Elles gjeld avtalen frå datoen i teksten.",
    button: "Opne avtalen",
  }),
  "agreement-in-force": (f) =>
    f.side === "owner"
      ? {
          subject: `Avtalen gjeld: ${f.about}`,
          lead: `Avtalen med ${f.applicant} har teke til å gjelde.`,
          next: "Ballen ligg hos dykk. Gi søkjaren tilgangen.",
          button: "Opne avtalen",
        }
      : {
          subject: `Avtalen gjeld: ${f.about}`,
          lead: `Avtalen med ${f.owner} har teke til å gjelde.`,
          next: `Ballen ligg hos ${f.owner}, som no gjer tilgangen klar. Pliktene dine står i avtalen.`,
          button: "Opne avtalen",
        },
  "agreement-ended": (f) => ({
    subject: `Avtalen er slutt: ${f.about}`,
    lead: "Avtalen mellom dykk er slutt.",
    next: "I saka står grunnen, og om nokre plikter står att. Dataa skal ikkje brukast no.",
    button: "Sjå kvifor",
  }),
  "amendment-proposed": (f) => ({
    subject: `Framlegg om å endre avtalen: ${f.about}`,
    lead: f.side === "applicant" ? `${f.owner} vil endre avtalen.` : `${f.applicant} vil endre avtalen.`,
    next: "Ballen ligg hos di side. Les framlegget, og svar. Avtalen gjeld som før så lenge.",
    button: "Les framlegget",
  }),
  "amendment-answered": (f) => ({
    subject: `Svar på endringa i avtalen: ${f.about}`,
    lead: "Den andre parten har svart på framlegget om å endre avtalen.",
    next: "I saka står svaret, og teksten som gjeld no.",
    button: "Sjå svaret",
  }),
  "obligation-near": (f) => ({
    subject: `Hugs ei plikt i avtalen: ${f.about}`,
    lead: `Ei plikt i avtalen med ${f.owner} skal snart vere oppfylt.`,
    next: "Ballen ligg hos deg. Gjer det som står i avtalen, og meld det som oppfylt i saka.",
    button: "Sjå plikta",
  }),
  "obligation-missed": (f) =>
    f.side === "applicant"
      ? {
          subject: `Ei plikt er ikkje oppfylt i tide: ${f.about}`,
          lead: `Ei plikt i avtalen med ${f.owner} skulle vore oppfylt no.`,
          next: "Ballen ligg hos deg. Meld plikta som oppfylt så snart ho er gjord.",
          button: "Sjå plikta",
        }
      : {
          subject: `Ei plikt er ikkje oppfylt i tide: ${f.about}`,
          lead: `${f.applicant} har ikkje meldt ei plikt i avtalen som oppfylt.`,
          next: "Ballen ligg hos mottakaren. Vurder om de skal spørje, stanse tilgangen eller seie opp.",
          button: "Sjå plikta",
        },
  "obligation-fulfilled": (f) => ({
    subject: `Ei plikt er oppfylt: ${f.about}`,
    lead: "Ei plikt i avtalen er meldt som oppfylt.",
    next: "I saka står det kva som er gjort.",
    button: "Sjå kva som er gjort",
  }),
  "appeal-filed": (f) =>
    f.side === "applicant"
      ? {
          subject: `Klaga er motteken: ${f.about}`,
          lead: `${f.owner} har fått klaga.`,
          next: `Ballen ligg hos ${f.owner}, som ser på vedtaket på nytt. Vi seier frå når noko skjer.`,
          button: "Sjå klaga",
        }
      : {
          subject: `Klage på eit vedtak: ${f.about}`,
          lead: `${f.applicant} har klaga på vedtaket dykkar.`,
          next: "Ballen ligg hos dykk. Ta klaga, og sjå på vedtaket på nytt.",
          button: "Les klaga",
        },
  "appeal-taken-up": (f) => ({
    subject: `Klaga er teken til handsaming: ${f.about}`,
    lead: "Nokon har begynt på klaga di.",
    next: "Du treng ikkje gjere noko no. Vi seier frå når klaga er avgjord eller send vidare.",
    button: "Sjå klaga",
  }),
  "appeal-forwarded": (f) =>
    f.side === "applicant"
      ? {
          subject: `Klaga er send til klageinstansen: ${f.about}`,
          lead: `${f.owner} endra ikkje vedtaket, og har sendt klaga til klageinstansen.`,
          next: "Ballen ligg hos klageinstansen. I saka kan du lese kva dataeigaren meiner.",
          button: "Sjå klaga",
        }
      : {
          subject: `Ny klage til handsaming: ${f.about}`,
          lead: `${f.owner} har sendt ei klage frå ${f.applicant}.`,
          next: "Ballen ligg hos dykk. Ta klaga til handsaming, og før inn avgjerda.",
          button: "Opne klaga",
        },
  "appeal-decided": (f) => ({
    subject: `Klaga er avgjord: ${f.about}`,
    lead:
      f.side === "applicant"
        ? `Klaga på vedtaket frå ${f.owner} er avgjord.`
        : `Klaga frå ${f.applicant} er avgjord.`,
    next: "I saka står avgjerda, grunngivinga og kva som skjer no.",
    button: "Les avgjerda",
  }),
  "reversal-proposed": (f) => ({
    subject: `Framlegg om å gjere om eit vedtak: ${f.about}`,
    lead: `Nokon hos dykk føreslår å gi ${f.applicant} medhald i klaga.`,
    next: "Ballen ligg hos ein avgjerdstakar som ikkje fatta vedtaket. Gjer det om, eller send klaga tilbake.",
    button: "Sjå framlegget",
  }),
  "appeal-returned": (f) => ({
    subject: `Klaga er send tilbake: ${f.about}`,
    lead: "Avgjerdstakaren vil ha klaga vurdert på nytt.",
    next: "Ballen ligg hos deg. Les kommentaren i saka.",
    button: "Les kommentaren",
  }),
  "appeal-withdrawn": (f) => ({
    subject: `Klaga er trekt: ${f.about}`,
    lead: `${f.applicant} har trekt klaga.`,
    next: "Vedtaket står. Du treng ikkje gjere noko.",
    button: "Sjå saka",
  }),
};

/** Ei melding i ei klagesak har tre partar, så ho seier ikkje kven som skreiv. */
export const appealMessage = (about: string) => ({
  subject: `Ny melding i klagesaka: ${about}`,
  lead: "Det er komen ei ny melding i klagesaka.",
  next: "Av omsyn til personvernet står meldinga berre i saka. Les ho og svar der.",
  button: "Les meldinga",
});
