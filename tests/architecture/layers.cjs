// The layers of app/, from the bottom: a layer imports what stands above it in this list, and features of one line do not
// know each other. Read by .dependency-cruiser.cjs and by the tests that plant a violation of each rule.
const LAYERS = [
  ["i18n"],
  ["platform"],
  ["ui"],
  ["cases/paths"],
  ["files", "pdf", "notifications"],
  ["accounts"],
  ["cases/execute"],
  ["cases/clocks", "form-answers"],
  ["cases/page"],
  ["catalogue/import"],
  ["published-examples", "public-answers", "survey", "toolbox"],
  ["forecast"],
  ["saved-searches", "guide", "erasure"],
  ["agreement", "appeal", "consent", "legal-question"],
  ["request"],
  ["demand"],
  ["catalogue/dataset", "audit"],
  ["guide/page"],
  ["cases/kinds"],
  ["cases/queues"],
  ["calendar", "data-export", "outbox"],
  ["admin"],
  ["organisations"],
  ["profile"],
  ["demo", "jobs", "site"],
  ["server"],
  ["ops"],
];

/** Names that stand for more, or for less, than the folder of that name. */
const PATHS = {
  "cases/paths": ["^app/cases/case-path\\.ts$"],
  "cases/kinds": ["^app/cases/kinds\\.ts$"],
  "catalogue/import": ["^app/catalogue/(import|road|search|texts|vocabularies)/"],
  "catalogue/dataset": ["^app/catalogue/(dataset|results|routes)/"],
  guide: ["^app/guide/[^/]+$", "^app/guide/texts/"],
  "guide/page": ["^app/guide/(page|routes)/"],
  server: ["^app/[^/]+$"],
};

/** Regular expressions of the paths of a feature. */
const pathsOf = (feature) => PATHS[feature] ?? [`^app/${feature}/`];

module.exports = { LAYERS, pathsOf };
