// Two harvests compared: what counts as a change, and what does not.
import { describe, expect, it } from "vitest";
import { contentHash, diffDescriptions } from "#app/catalogue/import/diff-descriptions.ts";
import { readOne } from "./read.ts";

describe("two descriptions of one dataset", () => {
  it("are the same whatever the order in the file", async () => {
    const before = await readOne(
      'dct:title "a"@nb , "b"@en ; dcat:theme <http://publications.europa.eu/resource/authority/data-theme/TRAN> , <http://publications.europa.eu/resource/authority/data-theme/ENVI> ; dcat:distribution [ dcat:accessURL <https://example.no/1> ] , [ dcat:accessURL <https://example.no/2> ]',
    );
    const after = await readOne(
      'dcat:distribution [ dcat:accessURL <https://example.no/2> ] , [ dcat:accessURL <https://example.no/1> ] ; dcat:theme <http://publications.europa.eu/resource/authority/data-theme/ENVI> , <http://publications.europa.eu/resource/authority/data-theme/TRAN> ; dct:title "b"@en , "a"@nb',
    );
    expect(contentHash(before.dataset)).toBe(contentHash(after.dataset));
    expect(diffDescriptions(before.dataset, after.dataset)).toEqual([]);
  });
  it("are the same after a round through jsonb, which orders keys its own way", async () => {
    const { dataset } = await readOne('dct:title "a"@nb , "b"@en');
    const stored = JSON.parse(JSON.stringify(Object.fromEntries(Object.entries(dataset).reverse())));
    expect(contentHash(stored)).toBe(contentHash(dataset));
    expect(diffDescriptions(stored, dataset)).toEqual([]);
  });
  it("differ in the fields that changed", async () => {
    const before = await readOne('dct:title "a"@nb ; dct:accessRights access:PUBLIC');
    const after = await readOne(
      'dct:title "b"@nb ; dct:accessRights access:RESTRICTED ; dcat:keyword "ny"@nb',
    );
    expect(contentHash(before.dataset)).not.toBe(contentHash(after.dataset));
    expect(diffDescriptions(before.dataset, after.dataset)).toEqual([
      "title",
      "keywords",
      "accessRight",
      "accessRightRaw",
    ]);
  });
});
