// La andre lære av saka, på nynorsk: handlingane.
import type { PublishedExampleWords } from "./published-examples-nb.ts";

export const publishedExampleWords: PublishedExampleWords = {
  commands: {
    "allow-showing": {
      title: "La andre lære av denne saka",
      hint: "Andre som søkjer om liknande data, kan sjå kva slags føremål de hadde, kor mykje de bad om, vilkåra og kor lang tid det tok. Ingen namn. Det blir vist først når dataeigaren òg seier ja. De kan ta det tilbake når som helst, og då er det borte med ein gong.",
      button: "La andre lære av henne",
      done: "Takk. Det blir vist når dataeigaren òg har sagt ja.",
    },
    "approve-showing": {
      title: "Vis saka som døme, utan namn",
      hint: "Søkjaren har sagt ja. Andre kan då sjå føremål, omfang, område og kor lang tid det tok. Du vel om vilkåra og den korte teksten òg skal visast. Les dei først.",
      button: "Vis henne som døme",
      done: "Saka blir no vist som døme, utan namn.",
    },
    "stop-showing": {
      title: "Ta tilbake at andre kan lære av saka",
      hint: "Dømet blir borte med ein gong.",
      button: "Ta det tilbake",
      done: "Dømet er teke bort.",
    },
  },
  fields: {
    "allow-showing": {
      summary: {
        label: "Kort tekst om kva de fekk til",
        hint: "Friviljug. Høgst 300 teikn. Ikkje namn på dykk, kundar eller stader som røper dykk.",
      },
    },
    "approve-showing": {
      withConditions: { label: "Vis vilkåra" },
      withSummary: { label: "Vis den korte teksten til søkjaren" },
    },
    "stop-showing": {},
  },
  choices: { "allow-showing": {}, "approve-showing": {}, "stop-showing": {} },
  events: {
    "allow-showing": (p) => `${p.who} lét andre lære av saka, utan namn.`,
    "approve-showing": (p) => `${p.who} sa ja til å vise saka som døme, utan namn.`,
    "stop-showing": (p) => `${p.who} tok tilbake at andre kan lære av saka.`,
  },
};
