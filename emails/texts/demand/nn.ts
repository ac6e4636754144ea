// Mails of demands in nynorsk.
import type { DemandMails } from "#emails/texts/mail-texts.ts";

export const nn: DemandMails = {
  "demand-registered": (f) =>
    f.side === "centre"
      ? {
          subject: `Nytt behov for data: ${f.about}`,
          lead: "Nokon har meldt inn eit behov for data.",
          next: "Ballen ligg hos dykk. Les behovet, og skriv den offentlege teksten.",
          button: "Les behovet",
        }
      : {
          subject: `Behovet er meldt inn: ${f.about}`,
          lead: "Ressurssenteret har fått behovet ditt.",
          next: "Dei les det før det blir vist for alle. Du treng ikkje gjere noko no.",
          button: "Sjå behovet",
        },
  "demand-public": (f) => ({
    subject: `Behovet ditt er synleg: ${f.about}`,
    lead: "Ressurssenteret har lese behovet. No kan andre følgje det.",
    next: "Ressurssenteret leitar etter dataeigaren. Du treng ikkje gjere noko no.",
    button: "Sjå behovet",
  }),
  "demand-owner-named": (f) =>
    f.side === "owner"
      ? {
          subject: `Nokon treng data frå dykk: ${f.about}`,
          lead: "Ressurssenteret meiner at de har data som er etterspurde.",
          next: "Ballen ligg hos dykk. Vurder om dataa finst, og om dei kan delast.",
          button: "Opne etterspurnaden",
        }
      : {
          subject: `Dataeigaren er funnen: ${f.about}`,
          lead: `${f.owner} har fått etterspurnaden.`,
          next: `${f.owner} skal vurdere han. Du treng ikkje gjere noko no.`,
          button: "Sjå etterspurnaden",
        },
  "demand-returned": (f) => ({
    subject: `Etterspurnad send tilbake: ${f.about}`,
    lead: "Dataeigaren meiner at dataa ikkje er deira.",
    next: "Ballen ligg hos dykk. Les kommentaren, og vel ein annan dataeigar.",
    button: "Opne etterspurnaden",
  }),
  "demand-considered": (f) => ({
    subject: `Dataeigaren har vurdert behovet: ${f.about}`,
    lead: `${f.owner} har skrive ei vurdering.`,
    next: `No skal ${f.owner} seie når dataa kan kome. Du treng ikkje gjere noko.`,
    button: "Les vurderinga",
  }),
  "demand-planned": (f) => ({
    subject: `Dataa er planlagde: ${f.about}`,
    lead: `${f.owner} har sett ein dato for dataa.`,
    next: "Du får beskjed når dei er publiserte.",
    button: "Sjå planen",
  }),
  "demand-published": (f) => ({
    subject: `Dataa er her: ${f.about}`,
    lead: "Data som du har venta på, er publiserte.",
    next: "Må de søkje, ligg eit utkast eller ei innbyding til å søkje saman under Mine saker.",
    button: "Sjå dataa",
  }),
  "demand-declined": (f) => ({
    subject: `Etterspurnaden er avslått: ${f.about}`,
    lead: "Dataa blir ikkje publiserte no.",
    next: "Les grunngivinga. Der står det gjerne kva som kan brukast i staden.",
    button: "Les grunngivinga",
  }),
  "demand-merged": (f) => ({
    subject: `Slått saman med ein annan: ${f.about}`,
    lead: "Nokon hadde meldt inn det same behovet.",
    next: "Du følgjer no den andre i staden. Du treng ikkje gjere noko.",
    button: "Sjå etterspurnaden",
  }),
};
