// Fråvær og vikar på nynorsk.
import type { AbsenceTexts } from "./nb.ts";

export const nn: AbsenceTexts = {
  title: "Fråvær og vikar",
  lead: "Når du er borte, går nye saker og e-post til vikaren din.",
  toProfile: "Til kontoen din",
  none: "Du behandlar ikkje saker for noka verksemd, så du treng ingen vikar.",
  alone: "Ingen andre har den same rolla som deg her. Då kan ingen vere vikar.",
  away: (p) => `Du er borte frå ${p.from} til og med ${p.until}`,
  standsIn: (p) => `Vikaren din er ${p.name}.`,
  fields: { fromDay: "Første dag borte", untilDay: "Siste dag borte", substituteId: "Vikar" },
  handOver: (p) =>
    p.count === 1 ? "Gi saka eg har no, til vikaren" : `Gi dei ${p.count} sakene eg har no, til vikaren`,
  save: "Lagre fråværet",
  change: "Endre fråværet",
  end: "Eg er attende",
  saved: "Fråværet er lagra.",
  handedOver: (p) =>
    p.count === 1 ? "Éi sak er gitt over til vikaren." : `${p.count} saker er gitt over til vikaren.`,
  ended: "Velkomen attende. Saker og e-post kjem til deg igjen.",
};
