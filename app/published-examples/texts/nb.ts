// Godkjente forespørsler som andre kan lære av, på bokmål. Denne filen bestemmer hvilke tekster som finnes.
import type { ShownExample } from "#db/queries/published-examples.ts";

export const nb = {
  title: "Slik har andre fått tilgang",
  lead: "Begge parter har sagt ja til å vise dette, uten navn.",
  outcome: {
    approved: "Innvilget",
    "partly-approved": "Innvilget i deler",
  } satisfies Record<ShownExample["outcome"], string>,
  likeness: {
    dataset: "Samme datasett",
    owner: "Samme dataeier",
    words: "Ligner i ord",
  } satisfies Record<ShownExample["likeness"], string>,
  consent: "De dataene gjaldt, ble spurt om samtykke.",
  unsaid: "Formålet er ikke valgt",
  days: (p: { days: number }) => `Det tok ${p.days} ${p.days === 1 ? "dag" : "dager"} hos dataeieren.`,
  conditions: (p: { n: number }) =>
    p.n === 0 ? "Ingen vilkår." : p.n === 1 ? "Ett vilkår:" : `${p.n} vilkår:`,
  hidden: (p: { n: number }) =>
    p.n === 1 ? "Ett vilkår, som ikke vises." : `${p.n} vilkår, som ikke vises.`,
  noText: "Søkeren har ikke skrevet noen kort tekst.",
  textIs: (p: { text: string }) => `Søkerens korte tekst: «${p.text}»`,
};
export type PublishedExampleTexts = typeof nb;
