// La andre lære av saken, på bokmål: handlingene.
import type { KindTexts } from "#app/cases/page/texts/shape.ts";
import type { PublishedExampleCommandType } from "#workflows/request/showing-commands.ts";

type Words = KindTexts<"request">;
export interface PublishedExampleWords {
  commands: Pick<Words["commands"], PublishedExampleCommandType>;
  fields: Pick<Words["fields"], PublishedExampleCommandType>;
  choices: Pick<Words["choices"], PublishedExampleCommandType>;
  events: Pick<Words["events"], PublishedExampleCommandType>;
}

export const publishedExampleWords: PublishedExampleWords = {
  commands: {
    "allow-showing": {
      title: "La andre lære av denne saken",
      hint: "Andre som søker om lignende data, kan se hva slags formål dere hadde, hvor mye dere ba om, vilkårene og hvor lang tid det tok. Ingen navn. Det vises først når dataeieren også sier ja. Dere kan ta det tilbake når som helst, og da er det borte med en gang.",
      button: "La andre lære av den",
      done: "Takk. Det vises når dataeieren også har sagt ja.",
    },
    "approve-showing": {
      title: "Vis saken som eksempel, uten navn",
      hint: "Søkeren har sagt ja. Andre kan da se formål, omfang, område og hvor lang tid det tok. Du velger om vilkårene og den korte teksten også skal vises. Les dem først.",
      button: "Vis den som eksempel",
      done: "Saken vises nå som eksempel, uten navn.",
    },
    "stop-showing": {
      title: "Ta tilbake at andre kan lære av saken",
      hint: "Eksempelet blir borte med en gang.",
      button: "Ta det tilbake",
      done: "Eksempelet er tatt bort.",
    },
  },
  fields: {
    "allow-showing": {
      summary: {
        label: "Kort tekst om hva dere fikk til",
        hint: "Frivillig. Høyst 300 tegn. Ikke navn på dere, kunder eller steder som røper dere.",
      },
    },
    "approve-showing": {
      withConditions: { label: "Vis vilkårene" },
      withSummary: { label: "Vis søkerens korte tekst" },
    },
    "stop-showing": {},
  },
  choices: { "allow-showing": {}, "approve-showing": {}, "stop-showing": {} },
  events: {
    "allow-showing": (p) => `${p.who} lot andre lære av saken, uten navn.`,
    "approve-showing": (p) => `${p.who} sa ja til å vise saken som eksempel, uten navn.`,
    "stop-showing": (p) => `${p.who} tok tilbake at andre kan lære av saken.`,
  },
};
