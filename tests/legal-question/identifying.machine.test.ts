// What a public text may give away: found as people write it, and nothing of what only looks like it.
import { describe, expect, test } from "vitest";
import { findIdentifying, type Named } from "#workflows/legal-question/identifying.ts";

const named: Named = {
  names: [
    { name: "Kari Lovise Nordmann", kind: "person" },
    { name: "Testdal kommune", kind: "organisation" },
    { name: "Fjordfisk AS", kind: "organisation" },
    { name: "SSB", kind: "organisation" },
  ],
  orgNumbers: ["123456789"],
};
const found = (text: string) =>
  findIdentifying([{ path: "answer", text }], named).map(({ kind, words }) => [kind, words]);

describe("finds", () => {
  test.each([
    ["01019000008", "identity-number"],
    ["010190 00008", "identity-number"],
    ["010190-00008", "identity-number"],
    ["41019000077", "identity-number"],
    ["974 760 673", "organisation-number"],
    ["974760673", "organisation-number"],
    // Wrong check digit, but a party's own.
    ["123 456 789", "organisation-number"],
    ["kari.nordmann@example.no", "email"],
    ["post (at) example.no", "email"],
    ["98765432", "telephone"],
    ["98 76 54 32", "telephone"],
    ["987 65 432", "telephone"],
    ["22\u00a033\u00a044\u00a055", "telephone"],
    ["+47 98765432", "telephone"],
    ["(+47) 987 65 432", "telephone"],
    ["0047 98 76 54 32", "telephone"],
    ["+46 70 123 45 67", "telephone"],
    ["Kari Lovise Nordmann", "person"],
    ["Kari Nordmann", "person"],
    ["KARI NORDMANN", "person"],
    ["Kari\nNordmann", "person"],
    ["Kari Nordmanns", "person"],
    ["Nordmann's", "person"],
    ["Ka\u00adri Nord\u200bmann", "person"],
    ["Testdal kommunes", "organisation"],
    ["testdal kommunen", "organisation"],
    ["Testdal", "organisation"],
    ["Fjordfisk", "organisation"],
    ["SSBs", "organisation"],
  ])("%s as %s", (text, kind) => {
    const [first, ...rest] = found(`Vi så ${text} i saken.`);
    expect(first?.[0]).toBe(kind);
    expect(rest).toEqual([]);
  });

  test("each place by itself, with what stands around it", () => {
    const text = "Nordmann sier ja, og Nordmann sier nei.";
    const [first, second] = findIdentifying([{ path: "answer", text }], named);
    expect(first).toMatchObject({ words: "Nordmann", before: "", after: " sier ja, og Nordmann sier nei." });
    expect(second?.token).not.toBe(first?.token);
  });

  test("the same in another text under another token", () => {
    const [before] = findIdentifying([{ path: "answer", text: "Nordmann kan dele." }], named);
    const [after] = findIdentifying([{ path: "answer", text: "Nordmann må dele." }], named);
    expect(after?.words).toBe(before?.words);
    expect(after?.token).not.toBe(before?.token);
  });
});

test.each([
  "Loven er LOV-2018-06-15-38, i kraft 31.12.2024.",
  "Se forordning (EU) 2016/679, artikkel 26, og 32016R0679.",
  "Et beløp på 12 345 678 kroner i 2024-2025.",
  // Eleven digits that are no identity number, nine that are no organisation number.
  "Referansen er 01019000009, og journalnummeret 987654321.",
  "En kommune og en nordmann spør.",
  "Regelen gjelder fjordfiskerier.",
])("finds nothing in: %s", (text) => {
  expect(found(text)).toEqual([]);
});
