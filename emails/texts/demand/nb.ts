// Mails of demands in bokmål.
import type { DemandMails } from "#emails/texts/mail-texts.ts";

export const nb: DemandMails = {
  "demand-registered": (f) =>
    f.side === "centre"
      ? {
          subject: `Nytt behov for data: ${f.about}`,
          lead: "Noen har meldt inn et behov for data.",
          next: "Ballen ligger hos dere. Les behovet, og skriv den offentlige teksten.",
          button: "Les behovet",
        }
      : {
          subject: `Behovet er meldt inn: ${f.about}`,
          lead: "Ressurssenteret har fått behovet ditt.",
          next: "De leser det før det vises for alle. Du trenger ikke gjøre noe nå.",
          button: "Se behovet",
        },
  "demand-public": (f) => ({
    subject: `Behovet ditt er synlig: ${f.about}`,
    lead: "Ressurssenteret har lest behovet. Nå kan andre følge det.",
    next: "Ressurssenteret leter etter dataeieren. Du trenger ikke gjøre noe nå.",
    button: "Se behovet",
  }),
  "demand-owner-named": (f) =>
    f.side === "owner"
      ? {
          subject: `Noen trenger data fra dere: ${f.about}`,
          lead: "Ressurssenteret mener at dere har data som er etterspurt.",
          next: "Ballen ligger hos dere. Vurder om dataene finnes, og om de kan deles.",
          button: "Åpne etterspørselen",
        }
      : {
          subject: `Dataeieren er funnet: ${f.about}`,
          lead: `${f.owner} har fått etterspørselen.`,
          next: `${f.owner} skal vurdere den. Du trenger ikke gjøre noe nå.`,
          button: "Se etterspørselen",
        },
  "demand-returned": (f) => ({
    subject: `Etterspørsel sendt tilbake: ${f.about}`,
    lead: "Dataeieren mener at dataene ikke er deres.",
    next: "Ballen ligger hos dere. Les kommentaren, og velg en annen dataeier.",
    button: "Åpne etterspørselen",
  }),
  "demand-considered": (f) => ({
    subject: `Dataeieren har vurdert behovet: ${f.about}`,
    lead: `${f.owner} har skrevet en vurdering.`,
    next: `Nå skal ${f.owner} si når dataene kan komme. Du trenger ikke gjøre noe.`,
    button: "Les vurderingen",
  }),
  "demand-planned": (f) => ({
    subject: `Dataene er planlagt: ${f.about}`,
    lead: `${f.owner} har satt en dato for dataene.`,
    next: "Du får beskjed når de er publisert.",
    button: "Se planen",
  }),
  "demand-published": (f) => ({
    subject: `Dataene er her: ${f.about}`,
    lead: "Data som du har ventet på, er publisert.",
    next: "Må dere søke, ligger et utkast eller en innbydelse til å søke sammen under Mine saker.",
    button: "Se dataene",
  }),
  "demand-declined": (f) => ({
    subject: `Etterspørselen er avslått: ${f.about}`,
    lead: "Dataene blir ikke publisert nå.",
    next: "Les begrunnelsen. Der står det gjerne hva som kan brukes i stedet.",
    button: "Les begrunnelsen",
  }),
  "demand-merged": (f) => ({
    subject: `Slått sammen med en annen: ${f.about}`,
    lead: "Noen hadde meldt inn det samme behovet.",
    next: "Du følger nå den andre i stedet. Du trenger ikke gjøre noe.",
    button: "Se etterspørselen",
  }),
};
