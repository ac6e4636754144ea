// Every real file of ../shared/fixtures/dcat: the counts that rdflib gives (the folder's README), and the lines of the errors.
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { JsonLdParser } from "jsonld-streaming-parser";
import { describe, expect, it } from "vitest";
import { FindingList } from "#app/catalogue/import/findings.ts";
import { Graph } from "#app/catalogue/import/graph.ts";
import { parseJsonLd } from "#app/catalogue/import/parse-jsonld.ts";
import { parseRdf } from "#app/catalogue/import/parse-rdf.ts";
import { readDatasets } from "#app/catalogue/import/read-datasets.ts";
import { readError } from "./read.ts";

const folder = resolve(import.meta.dirname, "../../../shared/fixtures/dcat");
const here = existsSync(folder);
const file = (name: string) => readFileSync(join(folder, name));

/** File, datasets, nodes of type dcat:Distribution. */
const files: [string, number, number][] = [
  ["no/datanorge-2018-05-31.jsonld", 563, 732],
  ["no/datanorge-2019-05-15.jsonld", 641, 829],
  ["no/geonorge-2016-dcat.xml", 257, 400],
  ["no/gdoc-2017-10-19.ttl", 133, 34],
  ["no/gdoc-2016-12-12.ttl", 49, 0],
  ["no/vegvesen-ckan.xml", 58, 7],
  ["no/brreg-link.jsonld", 30, 32],
  ["no/difi-dataset-2017-10-19.jsonld", 33, 37],
  ["no/brreg-registration-1.1.ttl", 14, 16],
  ["no/datanorge-dcatapno-1.1.xml", 10, 18],
  ["no/fiskeridirektoratet-entryscape.rdf", 8, 0],
  ["no/oljedirektoratet.xml", 3, 0],
  ["no/dcatap-no-1.1-perfect.rdf", 1, 1],
  ["no/ramsund.ttl", 4, 4],
  ["no/finished-registration.ttl", 25, 0],
  ["no/dataset-45.ttl", 45, 0],
  ["no/fdk-staging-catalog-v2.ttl", 19, 17],
  ["no/registration-export-v2.ttl", 1, 2],
  ["no/dcat-ap-no-2.0-examples.ttl", 1, 0],
  ["no/dataset-series-example.ttl", 3, 0],
  ["no/dataset-series-fdk.ttl", 4, 0],
  ["no/sparql-service-dataset1.ttl", 1, 1],
  ["no/transformation-datasets.ttl", 4, 2],
  ["no/fellesdatakatalog-example-dataset.ttl", 2, 2],
  ["no/all-catalogs.ttl", 2, 3],
  ["no/harvest-diff-0.ttl", 15, 4],
  ["no/harvest-diff-1.ttl", 15, 4],
  ["edge/jsonld-space-in-uri.jsonld", 47, 92],
  ["edge/dataset-semantic-errors.ttl", 3, 0],
  ["edge/duplicated-publisher.ttl", 3, 0],
  ["edge/blank-node-catalog.ttl", 1, 0],
  ["edge/blank-nodes.xml", 1, 0],
  ["edge/wrong-extension-json-in-rdf.rdf", 2, 1],
  ["edge/wrong-extension-json-in-rdf-2.rdf", 7, 1],
  ["edge/invalid-catalog.ttl", 1, 0],
  ["edge/valid-catalog.ttl", 1, 0],
  ["edge/valid-catalog.jsonld", 1, 0],
  ["edge/valid-catalog.rdf", 1, 0],
  ["edge/license-format-literals.jsonld", 1, 1],
  ["eu/se-soch.rdf", 177, 354],
  ["eu/se-dcat-ap-se-obligatoriskt.ttl", 1, 1],
  ["eu/se-dcat-ap-se-obligatoriskt.rdf", 1, 1],
  ["eu/se-dcat-ap-se-rekommenderat.ttl", 1, 2],
  ["eu/se-dcat-ap-se-rekommenderat.rdf", 1, 2],
  ["eu/es-E_DCAT-AP-ES_Catalog_NSIP.rdf", 6, 8],
  ["eu/es-E_DCAT-AP-ES_full_optional.rdf", 4, 4],
  ["eu/es-E_DCAT-AP-ES_full_optional.ttl", 4, 4],
  ["eu/es-E_DCAT-AP-ES_Catalog_HVD.ttl", 1, 1],
  ["eu/eu-hvd-example-ms_catalogue.ttl", 1, 1],
  ["eu/eu-hvd-example-ms_catalogue_hvd.ttl", 1, 1],
  ["eu/eu-hvd-example-data_service_terms_sla.ttl", 2, 3],
];
const errors: [string, string, number][] = [
  ["edge/turtle-syntax-error-line21.ttl", "syntax-error", 21],
  ["edge/turtle-syntax-error-late.ttl", "syntax-error", 1176],
  ["edge/no-uri-properties.ttl", "no-datasets", 1],
  ["edge/invalid-rdf.txt", "unknown-format", 1],
  ["eu/es-invalid-rdf-about.rdf", "syntax-error", 80],
  ["eu/de-dcat-ap-de-broken.ttl", "syntax-error", 1],
  ["eu/eu-dataset-series.ttl", "syntax-error", 32],
];
const jsonLdFiles = files
  .map(([name]) => name)
  .filter((name) => /json|in-rdf/.test(name) && !name.includes("space-in-uri"));

describe.skipIf(!here)("a real catalogue (../shared/fixtures/dcat)", () => {
  it.each(files)("%s holds %i datasets and %i distributions", async (name, datasets, distributions) => {
    const parsed = await parseRdf(file(name));
    if (!parsed.ok) throw new Error(parsed.error.message);
    const isDistribution = (term: { value: string }) =>
      term.value === "http://www.w3.org/ns/dcat#Distribution";
    const nodes = [...parsed.graph.nodes.values()].filter((node) =>
      node.properties.get("rdf:type")?.some(isDistribution),
    );
    const read = readDatasets(parsed.graph, parsed.findings);
    expect([read.length, nodes.length]).toEqual([datasets, distributions]);
    expect(new Set(read.map((dataset) => dataset.uri)).size).toBe(datasets);
  });

  it.each(errors)("%s is refused: %s at line %i", async (name, code, line) => {
    expect(await readError(file(name))).toMatchObject({ code, line });
  });

  it("has the access rights that are counted in its README", async () => {
    const parsed = await parseRdf(file("no/gdoc-2017-10-19.ttl"));
    if (!parsed.ok) throw new Error(parsed.error.message);
    const rights = readDatasets(parsed.graph, parsed.findings).map((dataset) => dataset.accessRight);
    const count = (right: string) => rights.filter((one) => one === right).length;
    expect([count("RESTRICTED"), count("PUBLIC"), count("UNKNOWN")]).toEqual([50, 49, 34]);
  });

  it("with spaces in an address is kept, and the repair reported", async () => {
    const parsed = await parseRdf(file("edge/jsonld-space-in-uri.jsonld"));
    if (!parsed.ok) throw new Error(parsed.error.message);
    expect(parsed.findings.list().filter((finding) => finding.code === "iri-repaired")).not.toHaveLength(0);
  });

  it.each(jsonLdFiles)("%s means the same to our walk as to jsonld-streaming-parser", async (name) => {
    const text = file(name).toString("utf8");
    const ours = new Graph(new FindingList());
    await parseJsonLd(text, ours);
    const theirs = new Graph(new FindingList());
    await new Promise<void>((done, fail) => {
      const parser = new JsonLdParser({ baseIRI: "http://relative.invalid/", dataFactory: theirs as never });
      parser.on("data", (quad) => theirs.add(quad.subject, quad.predicate, quad.object));
      parser.on("error", fail);
      parser.on("end", done);
      parser.end(text);
    });
    expect(statements(ours)).toEqual(statements(theirs));
  });
});

/** Triples as sorted text; blank nodes by their place only, since their names differ. */
function statements(graph: Graph): string[] {
  const lines = new Set<string>();
  for (const node of graph.nodes.values()) {
    const subject = node.term.termType === "BlankNode" ? "_" : node.term.value;
    for (const [property, values] of node.properties)
      for (const value of values)
        lines.add(
          `${subject} ${property} ${value.termType} ${value.termType === "BlankNode" ? "_" : value.value}`,
        );
  }
  return [...lines].sort();
}
