// Fravær og vikar på bokmål.
export const nb = {
  title: "Fravær og vikar",
  lead: "Når du er borte, går nye saker og e-post til vikaren din.",
  toProfile: "Til kontoen din",
  none: "Du behandler ikke saker for noen virksomhet, så du trenger ingen vikar.",
  alone: "Ingen andre har den samme rollen som deg her. Da kan ingen være vikar.",
  away: (p: { from: string; until: string }) => `Du er borte fra ${p.from} til og med ${p.until}`,
  standsIn: (p: { name: string }) => `Vikaren din er ${p.name}.`,
  fields: { fromDay: "Første dag borte", untilDay: "Siste dag borte", substituteId: "Vikar" },
  handOver: (p: { count: number }) =>
    p.count === 1 ? "Gi saken jeg har nå, til vikaren" : `Gi de ${p.count} sakene jeg har nå, til vikaren`,
  save: "Lagre fraværet",
  change: "Endre fraværet",
  end: "Jeg er tilbake",
  saved: "Fraværet er lagret.",
  handedOver: (p: { count: number }) =>
    p.count === 1 ? "Én sak er overlatt til vikaren." : `${p.count} saker er overlatt til vikaren.`,
  ended: "Velkommen tilbake. Saker og e-post kommer til deg igjen.",
};

export type AbsenceTexts = typeof nb;
