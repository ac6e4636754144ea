// Which law a request is answered under, by the data it asks for and whose they are.
import { expect, test } from "vitest";
import { answerRuleOf } from "#app/catalogue/road/answer-rule.ts";
import type { AccessRight, DatasetDescription, LegalBasis } from "#app/catalogue/road/dataset-description.ts";

const basis = (nb: string): LegalBasis => ({ kind: "access", title: { nb }, url: null, uri: null });
const described = (accessRight: AccessRight, legalBases: LegalBasis[] = []) =>
  ({
    accessRight,
    legalBases,
    publisher: { uri: null, name: {}, orgNumber: null },
    accessRequestUrl: null,
    distributions: [],
    licence: null,
  }) as unknown as DatasetDescription;

test.each([
  ["RESTRICTED", [], "public", false, "interim-answer"],
  ["RESTRICTED", [basis("skatteforvaltningsloven § 3-3")], "public", false, "interim-answer"],
  // Consents take their time, but the owner owes an answer all the same.
  ["RESTRICTED", [basis("samtykke")], "public", false, "interim-answer"],
  // Nothing hidden and nothing published: the Freedom of Information Act.
  ["PUBLIC", [], "public", false, "access-silence"],
  ["NON_PUBLIC", [], "public", false, "interim-answer"],
  ["NON_PUBLIC", [], "public", true, "protected-data-reuse"],
  ["NON_PUBLIC", [], "private", true, null],
  ["RESTRICTED", [], "private", false, null],
  ["RESTRICTED", [], null, false, "interim-answer"],
] as const)("%s %j of a %s owner, re-use in force %s: %s", (right, bases, publisherKind, inForce, rule) => {
  const context = { gone: false, publisherKind, protectedReuseInForce: inForce };
  expect(answerRuleOf(described(right, [...bases]), context)).toBe(rule);
});
