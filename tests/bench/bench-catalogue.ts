// A catalogue of any size in three syntaxes, as real ones are made: some 35 triples a dataset, texts of some length.

const prefixes = {
  dcat: "http://www.w3.org/ns/dcat#",
  dct: "http://purl.org/dc/terms/",
  foaf: "http://xmlns.com/foaf/0.1/",
  vcard: "http://www.w3.org/2006/vcard/ns#",
};
const theme = "http://publications.europa.eu/resource/authority/data-theme/";
const words =
  "vei bru måling region helse register kommune fisk vann skole energi trafikk kart eiendom næring tall år luft støy skred".split(
    " ",
  );

type Value = { iri: string } | { text: string; language?: string } | { node: Node };
interface Node {
  id?: string;
  type: string;
  properties: [string, Value][];
}

/** The same datasets as Turtle, RDF/XML and JSON-LD. */
export function benchCatalogue(datasets: number): Record<"Turtle" | "RDF/XML" | "JSON-LD", string> {
  const nodes = Array.from({ length: datasets }, (_, i) => dataset(i));
  return { Turtle: turtle(nodes), "RDF/XML": rdfXml(nodes), "JSON-LD": jsonLd(nodes) };
}

function dataset(i: number): Node {
  const sentence = (length: number) =>
    Array.from({ length }, (_, k) => words[(i * 7 + k * 3) % words.length]).join(" ");
  const distribution = (k: number): Value => ({
    node: {
      type: "dcat:Distribution",
      properties: [
        ["dct:title", { text: `Fil ${k} av datasett ${i}`, language: "nb" }],
        ["dct:format", { iri: "http://publications.europa.eu/resource/authority/file-type/CSV" }],
        ["dct:license", { iri: "http://publications.europa.eu/resource/authority/licence/NLOD_2_0" }],
        ["dcat:accessURL", { iri: `https://bench.example/fil/${i}/${k}` }],
        ["dcat:downloadURL", { iri: `https://bench.example/fil/${i}/${k}.csv` }],
      ],
    },
  });
  return {
    id: `https://bench.example/dataset/${i}`,
    type: "dcat:Dataset",
    properties: [
      ["dct:title", { text: `Datasett ${i} ${sentence(4)}`, language: "nb" }],
      ["dct:title", { text: `Dataset ${i} ${sentence(4)}`, language: "en" }],
      ["dct:description", { text: sentence(60), language: "nb" }],
      ["dct:description", { text: sentence(50), language: "en" }],
      ["dct:identifier", { text: String(i) }],
      ["dct:accessRights", { iri: "http://publications.europa.eu/resource/authority/access-right/PUBLIC" }],
      ["dct:accrualPeriodicity", { iri: "http://publications.europa.eu/resource/authority/frequency/DAILY" }],
      ["dcat:theme", { iri: `${theme}TRAN` }],
      ["dcat:theme", { iri: `${theme}GOVE` }],
      ...[1, 2, 3, 4].map((k): [string, Value] => [
        "dcat:keyword",
        { text: `${words[(i + k) % words.length]} ${k}`, language: "nb" },
      ]),
      ["dct:issued", { text: "2020-02-01" }],
      ["dct:modified", { text: "2024-05-06" }],
      [
        "dct:publisher",
        {
          node: {
            id: `https://bench.example/utgiver/${i % 20}`,
            type: "foaf:Agent",
            properties: [["foaf:name", { text: `Utgiver ${i % 20}`, language: "nb" }]],
          },
        },
      ],
      [
        "dcat:contactPoint",
        {
          node: {
            type: "vcard:Organization",
            properties: [
              ["vcard:fn", { text: "Datahjelp" }],
              ["vcard:hasEmail", { iri: "mailto:data@example.no" }],
            ],
          },
        },
      ],
      ["dcat:distribution", distribution(1)],
      ["dcat:distribution", distribution(2)],
    ],
  };
}

function turtle(nodes: Node[]): string {
  const value = (v: Value): string => {
    if ("iri" in v) return `<${v.iri}>`;
    if ("text" in v) return `"${v.text}"${v.language ? `@${v.language}` : ""}`;
    return v.node.id ? `<${v.node.id}>` : `[ ${body(v.node)} ]`;
  };
  const body = (node: Node) =>
    [`a ${node.type}`, ...node.properties.map(([p, v]) => `${p} ${value(v)}`)].join(" ;\n    ");
  const named = nodes.flatMap((node) => [
    node,
    ...node.properties.flatMap(([, v]) => ("node" in v && v.node.id ? [v.node] : [])),
  ]);
  const head = Object.entries(prefixes).map(([p, iri]) => `@prefix ${p}: <${iri}> .`);
  return [...head, ...named.map((node) => `<${node.id}> ${body(node)} .`)].join("\n");
}

function rdfXml(nodes: Node[]): string {
  const value = ([p, v]: [string, Value]): string => {
    if ("iri" in v) return `<${p} rdf:resource="${v.iri}"/>`;
    if ("text" in v) return `<${p}${v.language ? ` xml:lang="${v.language}"` : ""}>${v.text}</${p}>`;
    return `<${p}>${element(v.node)}</${p}>`;
  };
  const element = (node: Node): string =>
    `<${node.type}${node.id ? ` rdf:about="${node.id}"` : ""}>${node.properties.map(value).join("\n")}</${node.type}>`;
  const head = Object.entries(prefixes).map(([p, iri]) => `xmlns:${p}="${iri}"`);
  return `<?xml version="1.0"?>\n<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" ${head.join(" ")}>\n${nodes.map(element).join("\n")}\n</rdf:RDF>`;
}

function jsonLd(nodes: Node[]): string {
  const value = (v: Value): unknown => {
    if ("iri" in v) return { "@id": v.iri };
    if ("text" in v) return v.language ? { "@value": v.text, "@language": v.language } : v.text;
    return object(v.node);
  };
  const object = (node: Node): Record<string, unknown> => {
    const result: Record<string, unknown> = { ...(node.id ? { "@id": node.id } : {}), "@type": node.type };
    for (const [p, v] of node.properties)
      result[p] = [...((result[p] as unknown[] | undefined) ?? []), value(v)];
    return result;
  };
  return JSON.stringify({ "@context": prefixes, "@graph": nodes.map(object) });
}
