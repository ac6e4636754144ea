// Hvem saken har ventet på, og hva loven lar partene gjøre nå, på bokmål. Denne filen bestemmer hvilke tekster som finnes.
import { type LetterFacts, type Letters, paragraphs } from "./letter-facts.ts";

const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
const signed = (greeting: string, f: LetterFacts) =>
  [greeting, f.sender, f.applicant].filter((line) => line !== "").join("\n");

export const nb = {
  steps: {
    heading: "Rettighetene dine nå",
    because: {
      missed: (p: { rule: string; date: string }) => `Fristen gikk ut ${p.date}: ${lower(p.rule)}.`,
      near: (p: { rule: string; date: string }) => `Fristen nærmer seg: ${lower(p.rule)}, senest ${p.date}.`,
      running: (p: { rule: string; date: string }) => `Du kan gjøre dette til og med ${p.date}.`,
      late: (p: { rule: string; date: string }) =>
        `Klagefristen er ute. En sen klage kan likevel tas opp, til og med ${p.date}.`,
      unexplained: (p: { rule: string; date: string }) =>
        `Fristen er forlenget til ${p.date}, uten at det er sagt hvorfor.`,
    },
    provision: (p: { provision: string }) => `Hjemmel: ${p.provision}`,
    edit: "Teksten er fylt ut. Endre den som du vil.",
    text: "Tekst",
    send: "Send som melding i saken",
    download: "Last ned som tekst",
    outside: (p: { host: string }) => `Lim inn teksten hos ${p.host}`,
    toForm: "Åpne skjemaet",
    beginAnew: "Begynn en ny forespørsel om det samme",
  },
  letters: {
    "remind-handler": (f) => ({
      title: `Spørsmål om status i sak ${f.reference}`,
      text: paragraphs(
        `Vi sendte ${f.sent} en forespørsel om tilgang til «${f.title}». Fristen for svar eller foreløpig svar gikk ut ${f.deadline}, se ${f.provision}.`,
        "Vi ber om et svar. Hvis dere trenger mer tid, ber vi om et foreløpig svar som sier hvorfor, og når vi kan vente en avgjørelse.",
        signed("Vennlig hilsen", f),
      ),
    }),
    "complain-to-ombudsman": (f) => ({
      title: `Klage på sen saksbehandling i sak ${f.reference}`,
      text: paragraphs(
        "Til Sivilombudet",
        `Vi klager på sen saksbehandling hos ${f.owner}. Saken gjelder vår forespørsel om tilgang til «${f.title}», sendt ${f.sent}. Referansen er ${f.reference}.`,
        `Fristen gikk ut ${f.deadline}, se ${f.provision}. Vi har ikke fått det svaret som vi har krav på.`,
        "Saksmappen kan lastes ned i sin helhet og følger ved.",
        signed("Vennlig hilsen", f),
      ),
    }),
    appeal: (f) => ({
      title: `Klage i sak ${f.reference}`,
      text: f.decided
        ? paragraphs(
            `Vi klager på vedtaket av ${f.decided} i sak ${f.reference}, om tilgang til «${f.title}».`,
            f.legalBasis ? `${f.owner} bygde vedtaket på ${f.legalBasis}. Vi er ikke enige, fordi:` : "",
          )
        : paragraphs(
            `Vi krevde innsyn i «${f.title}» ${f.sent}, og hadde ikke fått svar da fristen gikk ut ${f.deadline}. Det regnes som et avslag, se ${f.provision}.`,
            "Vi klager på avslaget. Får vi ikke medhold, ber vi om at klagen sendes til klageinstansen uten opphold.",
            signed("Vennlig hilsen", f),
          ),
    }),
    "ask-for-redress": (f) => ({
      title: `Klage i sak ${f.reference}`,
      text: paragraphs(
        `Vi sendte ${f.sent} en forespørsel om viderebruk av «${f.title}». Fristen for svar gikk ut ${f.deadline}, se ${f.provision}.`,
        "Vi ber om at saken blir lagt fram for det uavhengige klageorganet.",
        signed("Vennlig hilsen", f),
      ),
    }),
    "ask-why-extended": (f) => ({
      title: `Spørsmål om forlenget frist i sak ${f.reference}`,
      text: paragraphs(
        `Fristen i saken om «${f.title}» er forlenget til ${f.deadline}. En forlengelse skal begrunnes, se ${f.provision}.`,
        "Vi ber om å få vite hvorfor fristen er forlenget.",
        signed("Vennlig hilsen", f),
      ),
    }),
    "see-case-file": (f) => ({
      title: `Innsyn i dokumentene i sak ${f.reference}`,
      text: paragraphs(
        `Vi er part i saken om tilgang til «${f.title}», og ber om å få se sakens dokumenter, se ${f.provision}.`,
        "Vi trenger dem for å vurdere om vi skal klage.",
        signed("Vennlig hilsen", f),
      ),
    }),
    "contact-centre": (f) => ({
      title: `Spørsmål om status i sak ${f.reference}`,
      text: paragraphs(
        `Fristen for svar på spørsmålet vårt gikk ut ${f.deadline}. Når kan vi vente svaret?`,
        signed("Vennlig hilsen", f),
      ),
    }),
  } satisfies Letters as Letters,
};

export type RightsTexts = typeof nb;
