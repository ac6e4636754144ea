// What may import what. Types count: whoever has to read a file to understand another depends on it.
// The rooms import downward only (docs/decisions/001-the-house.md), the layers of app/ too, and nothing is in a circle.
const { LAYERS, pathsOf } = require("./tests/architecture/layers.cjs");

const room = (name) => `^${name}/`;
const PURE_PACKAGES = [
  "xstate",
  "zod",
  "date-holidays",
  "temporal-polyfill",
  "jstat",
  "@navikt/fnrvalidator",
];
const forbid = (name, comment, from, to) => ({ name, comment, severity: "error", from, to });

/** From each layer to everything above it, and to what stands beside it. */
const layerRules = LAYERS.flatMap((layer, n) => {
  const above = LAYERS.slice(n + 1).flat();
  return above.length === 0
    ? []
    : [
        forbid(
          `layer-${layer[0].replace("/", "-")}-imports-down`,
          `Below ${above[0]}: what it needs of an upper layer is handed in at start.`,
          { path: layer.flatMap(pathsOf) },
          { path: above.flatMap(pathsOf) },
        ),
      ];
});

/** Features of one layer do not know each other. */
const besideRules = LAYERS.flatMap((layer) =>
  layer.length < 2
    ? []
    : layer.map((feature) =>
        forbid(
          `${feature.replace("/", "-")}-leaves-its-neighbours-alone`,
          "Features of one layer do not import each other.",
          { path: pathsOf(feature) },
          { path: layer.filter((other) => other !== feature).flatMap(pathsOf) },
        ),
      ),
);

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    forbid("no-circular", "A circle means that its files are one.", {}, { circular: true }),
    forbid(
      "no-file-without-layer",
      "Every file of app/ lies in a feature that tests/architecture/layers.cjs names.",
      { path: "^(app|tests)/" },
      { path: "^app/", pathNot: LAYERS.flat().flatMap(pathsOf) },
    ),
    ...layerRules,
    ...besideRules,
    forbid(
      "workflows-import-no-room",
      "workflows/ is pure: itself and the packages of its trade.",
      { path: room("workflows") },
      { path: "^(app|db|emails|tests)/" },
    ),
    forbid(
      "workflows-packages",
      "No other package, and no node built-in: no clock, no randomness, no I/O.",
      { path: room("workflows") },
      {
        dependencyTypes: ["npm", "npm-dev", "npm-optional", "core"],
        pathNot: PURE_PACKAGES.map((p) => `node_modules/${p}/`),
      },
    ),
    forbid(
      "db-imports-no-app",
      "db/ imports itself and types of workflows.",
      { path: room("db") },
      { path: "^(app|emails|tests)/" },
    ),
    forbid(
      "db-only-types-of-workflows",
      "db/ takes only types from workflows.",
      { path: room("db") },
      { path: room("workflows"), dependencyTypesNot: ["type-only"] },
    ),
    forbid(
      "emails-are-props-in",
      "Templates do no data access.",
      { path: room("emails") },
      { path: "^(app|db|tests)/" },
    ),
    forbid(
      "components-do-no-data-access",
      "A component gets what it shows: its other half, the file that loads it, gives it types only.",
      { path: "^app/.*\\.tsx$", pathNot: "(/routes/|^app/root\\.tsx$|\\.server\\.tsx$)" },
      { path: "^db/|^app/.*\\.server\\.tsx?$", dependencyTypesNot: ["type-only"] },
    ),
    forbid(
      "no-io-without-server-in-the-name",
      "A file of app/ without .server in its name does no I/O, so it opens no database.",
      {
        path: "^app/",
        pathNot:
          "(\\.server\\.tsx?$|/routes/|^app/ops/|^app/server\\.ts$|^app/root\\.tsx$|^app/demo/|^app/cases/kinds\\.ts$)",
      },
      { path: "^db/(client|migrate)|\\.server\\.tsx?$", dependencyTypesNot: ["type-only"] },
    ),
    forbid(
      "routes-import-no-routes",
      "What two routes share lies below them.",
      { path: "^app/.*/routes/([^/]+)$" },
      { path: "^app/.*/routes/", pathNot: "/routes/$1$" },
    ),
    forbid(
      "nothing-imports-routes",
      "Routes are on top.",
      { path: "^app/", pathNot: "(/routes/|^app/routes\\.ts$)" },
      { path: "^app/.*/routes/" },
    ),
    forbid(
      "no-tests-in-the-house",
      "Tests look in, the product does not look out.",
      { path: "^(app|db|workflows|emails)/" },
      { path: room("tests") },
    ),
    forbid(
      "execute-is-the-write-path",
      "Only execute writes transitions.",
      { path: "^app/", pathNot: "^app/cases/(execute/execute\\.server\\.ts|kinds\\.ts)$" },
      {
        path: "^app/cases/execute/write-transition\\.server\\.ts$",
        dependencyTypesNot: ["type-only"],
      },
    ),
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "node", "default"],
      extensions: [".ts", ".tsx", ".js", ".mjs", ".cjs", ".json"],
    },
    exclude: { path: "^(build|node_modules/.vite)" },
  },
};
