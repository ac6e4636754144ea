// What the demo's stories have in common: reasons, questions, people of the owners. All made up.
import { type Step, step } from "./story.ts";

export const approveReason =
  "Formålet er klart, opplysningene er nødvendige for det, og tiltakene gjør ulempen for dem det gjelder liten.";
export const approved = {
  reasons: approveReason,
  legalBasis: "offentleglova § 3, jf. viderebruksreglene i § 7",
  accessUntilDay: 365,
};
export const conditions = ["Slett rådata senest 90 dager etter uttak.", "Oppgi kilden der data vises."];
export const refusal = {
  reasons:
    "Opplysningene er taushetsbelagte, og formålet kan nås med statistikk som allerede er åpen. Vi finner ikke grunnlag for å gi dem ut.",
  legalBasis: "forvaltningsloven § 13 første ledd nr. 1",
};
export const subjects = [
  { name: "Gunnhild Ås", email: "gunnhild@example.no" },
  { name: "Trond Vik", email: "trond@example.no" },
  { name: "Liv Berge", email: "liv@example.no" },
];
export const consent = (needed: number) => ({
  subjects,
  data: "Byggeår, areal og etasjer for boligen din.",
  validUntilDay: 300,
  needed,
});
export const question = {
  question:
    "Kan vi gi ut opplysningene til en privat virksomhet når formålet er kommersielt, og hvilken hjemmel må vi vise til?",
  facts:
    "En bedrift ber om daglig uttrekk. Opplysningene er delvis taushetsbelagte. Det finnes ingen delingshjemmel i katalogen.",
  blocking: true,
};
export const answer = {
  answer:
    "Ja, når opplysningene ikke er underlagt taushetsplikt etter forvaltningsloven § 13. Taushetsbelagte felt må tas ut eller hjemles særskilt. Formålet alene er ikke til hinder: viderebruk kan være kommersiell.",
  sources: ["forvaltningsloven § 13", "offentleglova § 7"],
};

export const submit = (day: number, who: Step["who"]) => step(day, who, "submit");
export const handled = (day: number, applicant: Step["who"], handler: Step["who"]) => [
  submit(day, applicant),
  step(day + 2, handler, "claim"),
];
export const proposed = (day: number, who: Step["who"], recommendation: "approve" | "refuse" = "approve") =>
  step(day, who, "propose-decision", {
    recommendation,
    reasons: recommendation === "approve" ? approveReason : refusal.reasons,
  });
export const delivered = (day: number, who: Step["who"]) =>
  step(day, who, "deliver-access", {
    method: "api",
    address: "https://api.example.no/uttrekk",
    instructions: "Logg inn med Maskinporten. Nøkkelen er sendt i eget brev. Ring oss om noe er uklart.",
  });

export const nordlys = { by: "ingrid", applicant: "nordlys" } as const;
export const havblikk = { by: "jonas", applicant: "havblikk" } as const;
export const lillevik = { by: "marte", applicant: "lillevik" } as const;
export const brreg = { owner: "brreg", dataset: 0 } as const;
export const kartverket = { owner: "kartverket", dataset: 0 } as const;
export const helse = { owner: "helsedir", dataset: 0 } as const;
export const vegvesen = { owner: "vegvesen", dataset: 0 } as const;
