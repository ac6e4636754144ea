// What search finds, on a real database with a catalogue imported as real ones are.
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { searchCatalogue } from "#app/catalogue/search/search-catalogue.server.ts";
import { parseSearchParams } from "#app/catalogue/search/search-params.ts";
import { WAYS_IN, wayCriteria } from "#app/catalogue/search/ways-in.ts";
import { db } from "#db/client.server.ts";
import { readWords } from "#db/queries/catalogue/search.ts";
import { importTurtle } from "#tests/support/catalogue.ts";
import { withDatabase } from "#tests/support/database.ts";

withDatabase();

const catalogue = `
<https://example.no/data/hastigheter> a dcat:Dataset ; dct:title "Hastighetene på vegnettet"@nb, "Speed limits on roads"@en ;
  dct:description "Fartsgrenser for alle veger."@nb ; dct:publisher <https://example.no/org/veg> ; dcat:theme theme:TRAN ;
  dct:accessRights access:PUBLIC ; dcat:keyword "fart"@nb ;
  dcat:distribution [ a dcat:Distribution ; dcat:accessURL <https://example.no/fart.csv> ; dct:format filetype:CSV ;
    dct:license <https://creativecommons.org/licenses/by/4.0/> ] .
<https://example.no/data/barnehager> a dcat:Dataset ; dct:title "Barnehageplasser i kommunene"@nb ;
  dct:description "Antall plasser."@nb ; dct:publisher <https://example.no/org/helse> ; dcat:theme theme:EDUC ;
  dct:accessRights access:PUBLIC .
<https://example.no/data/kjoretoy> a dcat:Dataset ; dct:title "Kjøretøyregisteret"@nb ;
  dct:description "Alle kjøretøy og eierne deres."@nb ; dct:publisher <https://example.no/org/veg> ; dcat:theme theme:TRAN ;
  dct:accessRights access:RESTRICTED .
<https://example.no/data/pasient> a dcat:Dataset ; dct:title "Pasientregisteret"@nb ;
  dct:description "Behandling av sjukdommar. Nemner barnehage éin gong."@nn ; dct:publisher <https://example.no/org/helse> ;
  dcat:theme theme:HEAL ; dct:accessRights access:NON_PUBLIC .
`;
const gone = `
<https://example.no/data/borte> a dcat:Dataset ; dct:title "Forsvunnet vegnett"@nb ; dct:description "Borte."@nb .
`;

beforeAll(async () => {
  await importTurtle(catalogue + gone);
  await importTurtle(catalogue);
});

function search(query: string) {
  return searchCatalogue(db(), parseSearchParams(new URLSearchParams(query)));
}

async function titlesOf(query: string): Promise<(string | undefined)[]> {
  return (await search(query)).items.map(({ title }) => title.nb ?? title.nn);
}

describe("words", () => {
  test.each([
    ["another form of the word", "hastighet", "Hastighetene på vegnettet"],
    ["the beginning of a word, while it is typed", "hastighe", "Hastighetene på vegnettet"],
    ["two letters of the last word", "fart ve", "Hastighetene på vegnettet"],
    ["a part that begins a compound", "barnehage", "Barnehageplasser i kommunene"],
    ["a keyboard without Norwegian letters", "kjoretoyregisteret", "Kjøretøyregisteret"],
    ["capitals", "KJØRETØY", "Kjøretøyregisteret"],
    ["the title in English", "speed limits", "Hastighetene på vegnettet"],
    ["a word of the publisher", "vegvesenet", "Kjøretøyregisteret"],
    ["nynorsk in the description", "sjukdom", "Pasientregisteret"],
    ["a label of the theme", "transport", "Kjøretøyregisteret"],
    ["stop words among others", "hastighetene på og i vegnettet", "Hastighetene på vegnettet"],
  ])("%s finds the dataset", async (_, words, title) => {
    expect(await titlesOf(new URLSearchParams({ q: words }).toString())).toContain(title);
  });

  test("a word of the title comes before the same word in a description", async () => {
    expect(await titlesOf("q=barnehage")).toEqual(["Barnehageplasser i kommunene", "Pasientregisteret"]);
  });

  test("all words must be found", async () => {
    expect((await search("q=kjøretøy barnehage")).total).toBe(0);
  });

  test("what is gone from its source is not found", async () => {
    expect(await titlesOf("q=forsvunnet")).toEqual([]);
    expect((await search("")).total).toBe(4);
  });

  test("only stop words are told, and show everything", async () => {
    const result = await search("q=og i");
    expect(result.onlyStopWords).toBe(true);
    expect(result.total).toBe(4);
  });
});

describe("typing errors", () => {
  test.each([
    ["a letter too few", "kjøretøregisteret", "kjøretøyregisteret"],
    ["two letters swapped", "vegenttet", "vegnettet"],
    ["a wrong letter in a beginning", "barnehave", "barnehageplasser"],
  ])("%s: the nearest word of the catalogue is searched for", async (_, typed, meant) => {
    const result = await search(new URLSearchParams({ q: typed }).toString());
    expect(result.corrected).toBe(meant);
    expect(result.total).toBeGreaterThan(0);
  });

  test("the words as typed are searched for when the reader insists", async () => {
    const result = await search("q=vegenttet&exact=1");
    expect(result).toMatchObject({ total: 0, corrected: null, unknownWords: ["vegenttet"] });
  });

  test("a word that is like nothing is said to be unknown", async () => {
    expect(await search("q=xqzwvk")).toMatchObject({ total: 0, corrected: null, unknownWords: ["xqzwvk"] });
  });
});

describe("facets", () => {
  test("count the hits", async () => {
    const { facets } = await search("");
    expect(facets.accessRight).toEqual([
      { value: "PUBLIC", count: 2 },
      { value: "NON_PUBLIC", count: 1 },
      { value: "RESTRICTED", count: 1 },
    ]);
    expect(facets.publisher.map(({ name, count }) => [name, count])).toEqual(
      expect.arrayContaining([
        ["Vegvesenet for prøver", 2],
        ["Helseetaten for prøver", 2],
      ]),
    );
    expect(facets.theme).toContainEqual({ value: "TRAN", count: 2 });
    expect(facets.format).toEqual([{ value: "CSV", count: 1 }]);
    expect(facets.open).toEqual([{ value: "true", count: 1 }]);
  });

  test.each([
    ["access=RESTRICTED", ["Kjøretøyregisteret"]],
    ["theme=EDUC", ["Barnehageplasser i kommunene"]],
    ["format=CSV", ["Hastighetene på vegnettet"]],
    ["open=true", ["Hastighetene på vegnettet"]],
    ["theme=TRAN&q=fart", ["Hastighetene på vegnettet"]],
    ["way=transport&order=newest&q=kjøretøy", ["Kjøretøyregisteret"]],
    // The patient register only mentions kindergartens in its description.
    ["way=having-child", ["Barnehageplasser i kommunene"]],
    ["way=death", []],
  ])("%s leaves only what has it", async (query, titles) => {
    expect(await titlesOf(query)).toEqual(titles);
  });

  test("a publisher leaves only its own", async () => {
    const { facets } = await search("q=kjøretøy");
    const result = await search(`publisher=${facets.publisher[0]?.value}`);
    expect(result.items.map(({ publisherName }) => publisherName)).toEqual([
      "Vegvesenet for prøver",
      "Vegvesenet for prøver",
    ]);
  });
});

test.each(WAYS_IN)("the way in %s asks for words that the index can be asked for", (way) => {
  const { words, themes } = wayCriteria[way];
  expect(words.filter((word) => !/^[a-zæøå]{3,30}\*?$/.test(word))).toEqual([]);
  expect(words.length + themes.length).toBeGreaterThan(5);
});

describe("whatever is asked", () => {
  test.each([
    ["one letter", "q=v"],
    ["ten thousand letters", `q=${"a".repeat(10_000)}`],
    ["ten thousand words", `q=${"ord+".repeat(5_000)}`],
    ["SQL", "q=' or 1=1; drop table datasets; --"],
    ["operators of the query language", "q=!(veg <-> | & :*A)"],
    ["HTML", "q=<script>alert(1)</script>"],
    ["a smiley", "q=😀"],
    ["quotes", `q="vegnett" «vegnett» 'x`],
    ["a character that PostgreSQL cannot hold", "q=veg%00nett"],
    ["broken halves of characters", "q=%ED%A0%80"],
    ["a publisher that is no id", "publisher=drop"],
    ["a publisher that is nobody", "publisher=00000000-0000-4000-8000-000000000000"],
    ["a format with quotes", `format=${encodeURIComponent('"},\\x')}`],
    ["a page far away", "page=999999999"],
    ["a page before the first", "page=-1"],
    ["an unknown order", "order=evil"],
    ["an unknown way in", "way=evil"],
  ])("%s gives a result", async (_, query) => {
    await expect(search(query)).resolves.toHaveProperty("items");
  });

  test("any text gives a result", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "binary", maxLength: 60 }), async (text) => {
        const params = parseSearchParams(new URLSearchParams({ q: text }));
        await readWords(db(), params.words);
      }),
      { numRuns: 300 },
    );
  });
});
