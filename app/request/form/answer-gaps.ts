// What a request still lacks on the road it takes: not what the form demands, but what the owner will ask back about or
// must refuse without. Advice read out of the road and the answers; it keeps nobody from sending.
import type { Road } from "#app/catalogue/road/road.ts";
import { fvl, gdpr, type Provision } from "#app/forecast/reasons.ts";
import type { AnswerField, Section } from "#workflows/request/answers.ts";
import { sectionOf } from "./form-answers.ts";

/** What each rests on. A row says where the rule stands; none has been compared with its source here. */
export const GAP_LAW = {
  "basis-detail": gdpr("artikkel 6"),
  "recorded-basis": fvl("13 b"),
  "basis-for-personal": gdpr("artikkel 6"),
  "basis-unsure": fvl("11"),
  "consent-words": gdpr("artikkel 7"),
  "safeguards-personal": gdpr("artikkel 32"),
  "safeguards-protected": fvl("13 c"),
  "totals-with-names": gdpr("artikkel 5 nr. 1 c"),
  "purpose-kind": gdpr("artikkel 5 nr. 1 b"),
  extent: gdpr("artikkel 5 nr. 1 c"),
  area: gdpr("artikkel 5 nr. 1 c"),
} as const satisfies Record<string, Provision>;
export type GapId = keyof typeof GAP_LAW;

export interface Gap {
  id: GapId;
  field: AnswerField;
  section: Section;
}

type Typed = Readonly<Record<string, string | undefined>>;

/** In the order of the form. @param typed the answers as they stand; anything may be missing */
export function gapsOf(typed: Typed, road: Pick<Road, "road" | "papers">): Gap[] {
  const said = (field: AnswerField) => (typed[field] ?? "").trim();
  const { legalBasis, personalData, extent } = typed;
  const personal = personalData === "direct" || personalData === "indirect";
  const bare = said("legalBasisDetail") === "";
  const needs = new Set(road.papers);
  const gap = (id: GapId, field: AnswerField, when: boolean): Gap[] =>
    when ? [{ id, field, section: sectionOf(field) }] : [];
  const consent = legalBasis === "consent" || road.road === "consent";
  const unproved = bare && !consent && legalBasis !== "unsure";
  return [
    ...gap("purpose-kind", "purposeKind", said("purposeKind") === ""),
    ...gap("extent", "extent", said("extent") === ""),
    ...gap("area", "area", said("area") === ""),
    ...gap("totals-with-names", "personalData", extent === "totals" && personalData === "direct"),
    ...gap("basis-for-personal", "legalBasis", personal && legalBasis === "none-needed"),
    ...gap("basis-unsure", "legalBasis", legalBasis === "unsure"),
    ...gap("consent-words", "legalBasisDetail", consent && bare),
    ...gap("recorded-basis", "legalBasisDetail", unproved && needs.has("recorded-basis")),
    ...gap(
      "basis-detail",
      "legalBasisDetail",
      unproved && !needs.has("recorded-basis") && (needs.has("own-legal-basis") || personal),
    ),
    ...gap(
      "safeguards-personal",
      "safeguards",
      said("safeguards") === "" && (personal || (needs.has("data-protection") && extent !== "totals")),
    ),
    ...gap(
      "safeguards-protected",
      "safeguards",
      said("safeguards") === "" &&
        !personal &&
        !needs.has("data-protection") &&
        road.road === "protected-reuse",
    ),
  ];
}
