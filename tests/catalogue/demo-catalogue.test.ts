// The catalogue that ships with the demo: real publishers, every kind of access, few faults, no real addresses of people.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { isOrgNumber } from "#app/platform/org-number.ts";
import { readText } from "./read.ts";

const bytes = readFileSync(join(import.meta.dirname, "../../app/demo/catalogue.ttl"));

describe("the demo catalogue", () => {
  it("has datasets of every access right, with titles in bokmål and publishers with right numbers", async () => {
    const { datasets } = await readText(bytes);
    const count = (right: string) => datasets.filter((dataset) => dataset.accessRight === right).length;
    expect(datasets.length).toBeGreaterThanOrEqual(44);
    expect([count("PUBLIC"), count("RESTRICTED"), count("NON_PUBLIC"), count("UNKNOWN")]).toEqual([
      25, 18, 9, 0,
    ]);
    expect(datasets.filter((d) => !d.title.nb || !d.description.nb)).toEqual([]);
    expect(datasets.filter((d) => !isOrgNumber(d.publisher?.orgNumber ?? ""))).toEqual([]);
    expect(datasets.filter((d) => d.distributions.length === 0).length).toBeGreaterThanOrEqual(5);
  });
  it("states the law for everything that is not public, in all ways the standard has had", async () => {
    const { datasets } = await readText(bytes);
    expect(datasets.filter((d) => d.accessRight !== "PUBLIC" && d.legalBases.length === 0)).toEqual([]);
    const kinds = new Set(datasets.flatMap((d) => d.legalBases.map((basis) => basis.kind)));
    expect([...kinds].sort()).toEqual(["access", "legislation", "processing", "restriction"]);
    expect(datasets.flatMap((d) => d.legalBases).filter((basis) => !basis.url?.startsWith("http"))).toEqual(
      [],
    );
  });
  it("has the faults it means to have, and no others", async () => {
    const { findings } = await readText(bytes);
    const warnings = findings.filter((finding) => finding.severity !== "info").map((finding) => finding.code);
    expect(warnings.sort()).toEqual(["access-right-misspelt", "org-number-repaired"]);
  });
  it("names no real e-mail address", async () => {
    const { datasets } = await readText(bytes);
    const emails = datasets.flatMap((d) => d.contactPoints.map((point) => point.email ?? ""));
    expect(emails.filter((email) => !email.endsWith("@example.no"))).toEqual([]);
  });
});
