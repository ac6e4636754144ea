// Godkjende førespurnader som andre kan lære av, på nynorsk.
import type { PublishedExampleTexts } from "./nb.ts";

export const nn: PublishedExampleTexts = {
  title: "Slik har andre fått tilgang",
  lead: "Begge partar har sagt ja til å vise dette, utan namn.",
  outcome: { approved: "Innvilga", "partly-approved": "Innvilga i delar" },
  likeness: { dataset: "Same datasett", owner: "Same dataeigar", words: "Liknar i ord" },
  consent: "Dei dataa gjaldt, vart spurde om samtykke.",
  unsaid: "Føremålet er ikkje valt",
  days: (p) => `Det tok ${p.days} ${p.days === 1 ? "dag" : "dagar"} hos dataeigaren.`,
  conditions: (p) => (p.n === 0 ? "Ingen vilkår." : p.n === 1 ? "Eitt vilkår:" : `${p.n} vilkår:`),
  hidden: (p) => (p.n === 1 ? "Eitt vilkår, som ikkje blir vist." : `${p.n} vilkår, som ikkje blir viste.`),
  noText: "Søkjaren har ikkje skrive nokon kort tekst.",
  textIs: (p) => `Den korte teksten til søkjaren: «${p.text}»`,
};
