// Kven saka har venta på, og kva lova lèt partane gjere no, på nynorsk.
import { type LetterFacts, paragraphs } from "./letter-facts.ts";
import type { RightsTexts } from "./nb.ts";

const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
const signed = (greeting: string, f: LetterFacts) =>
  [greeting, f.sender, f.applicant].filter((line) => line !== "").join("\n");

export const nn: RightsTexts = {
  steps: {
    heading: "Rettane dine no",
    because: {
      missed: (p) => `Fristen gjekk ut ${p.date}: ${lower(p.rule)}.`,
      near: (p) => `Fristen nærmar seg: ${lower(p.rule)}, seinast ${p.date}.`,
      running: (p) => `Du kan gjere dette til og med ${p.date}.`,
      late: (p) => `Klagefristen er ute. Ei sein klage kan likevel takast opp, til og med ${p.date}.`,
      unexplained: (p) => `Fristen er forlengd til ${p.date}, utan at det er sagt kvifor.`,
    },
    provision: (p) => `Heimel: ${p.provision}`,
    edit: "Teksten er fylt ut. Endre han som du vil.",
    text: "Tekst",
    send: "Send som melding i saka",
    download: "Last ned som tekst",
    outside: (p) => `Lim inn teksten hos ${p.host}`,
    toForm: "Opne skjemaet",
    beginAnew: "Byrj på ein ny førespurnad om det same",
  },
  letters: {
    "remind-handler": (f) => ({
      title: `Spørsmål om status i sak ${f.reference}`,
      text: paragraphs(
        `Vi sende ${f.sent} ein førespurnad om tilgang til «${f.title}». Fristen for svar eller førebels svar gjekk ut ${f.deadline}, sjå ${f.provision}.`,
        "Vi bed om eit svar. Treng de meir tid, bed vi om eit førebels svar som seier kvifor, og når vi kan vente ei avgjerd.",
        signed("Venleg helsing", f),
      ),
    }),
    "complain-to-ombudsman": (f) => ({
      title: `Klage på sein saksbehandling i sak ${f.reference}`,
      text: paragraphs(
        "Til Sivilombodet",
        `Vi klagar på sein saksbehandling hos ${f.owner}. Saka gjeld førespurnaden vår om tilgang til «${f.title}», send ${f.sent}. Referansen er ${f.reference}.`,
        `Fristen gjekk ut ${f.deadline}, sjå ${f.provision}. Vi har ikkje fått det svaret som vi har krav på.`,
        "Saksmappa kan lastast ned i sin heilskap og følgjer ved.",
        signed("Venleg helsing", f),
      ),
    }),
    appeal: (f) => ({
      title: `Klage i sak ${f.reference}`,
      text: f.decided
        ? paragraphs(
            `Vi klagar på vedtaket av ${f.decided} i sak ${f.reference}, om tilgang til «${f.title}».`,
            f.legalBasis ? `${f.owner} bygde vedtaket på ${f.legalBasis}. Vi er ikkje samde, fordi:` : "",
          )
        : paragraphs(
            `Vi kravde innsyn i «${f.title}» ${f.sent}, og hadde ikkje fått svar då fristen gjekk ut ${f.deadline}. Det blir rekna som eit avslag, sjå ${f.provision}.`,
            "Vi klagar på avslaget. Får vi ikkje medhald, bed vi om at klaga blir send til klageinstansen utan opphald.",
            signed("Venleg helsing", f),
          ),
    }),
    "ask-for-redress": (f) => ({
      title: `Klage i sak ${f.reference}`,
      text: paragraphs(
        `Vi sende ${f.sent} ein førespurnad om vidarebruk av «${f.title}». Fristen for svar gjekk ut ${f.deadline}, sjå ${f.provision}.`,
        "Vi bed om at saka blir lagd fram for det uavhengige klageorganet.",
        signed("Venleg helsing", f),
      ),
    }),
    "ask-why-extended": (f) => ({
      title: `Spørsmål om forlengd frist i sak ${f.reference}`,
      text: paragraphs(
        `Fristen i saka om «${f.title}» er forlengd til ${f.deadline}. Ei forlenging skal grunngivast, sjå ${f.provision}.`,
        "Vi bed om å få vite kvifor fristen er forlengd.",
        signed("Venleg helsing", f),
      ),
    }),
    "see-case-file": (f) => ({
      title: `Innsyn i dokumenta i sak ${f.reference}`,
      text: paragraphs(
        `Vi er part i saka om tilgang til «${f.title}», og bed om å få sjå dokumenta i saka, sjå ${f.provision}.`,
        "Vi treng dei for å vurdere om vi skal klage.",
        signed("Venleg helsing", f),
      ),
    }),
    "contact-centre": (f) => ({
      title: `Spørsmål om status i sak ${f.reference}`,
      text: paragraphs(
        `Fristen for svar på spørsmålet vårt gjekk ut ${f.deadline}. Når kan vi vente svaret?`,
        signed("Venleg helsing", f),
      ),
    }),
  },
};
