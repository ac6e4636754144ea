// The rooms of the house import downward only (docs/decisions/001-the-house.md). A violation fails `npm run check`.
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

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    forbid(
      "no-circular",
      "A cycle means two files are one.",
      {},
      { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    ),
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
      "Components get what they show.",
      { path: "^app/components/" },
      { path: "^(db/|app/(commands|routes|jobs|notify|ops)/)", dependencyTypesNot: ["type-only"] },
    ),
    forbid(
      "no-io-without-server-in-the-name",
      "A file of app/ without .server in its name does no I/O, so it opens no database.",
      {
        path: "^app/",
        pathNot: "(\\.server\\.tsx?$|^app/routes/|^app/ops/|^app/server\\.ts$|^app/root\\.tsx$|^app/demo/)",
      },
      { path: "^db/(client|migrate)|\\.server\\.tsx?$", dependencyTypesNot: ["type-only"] },
    ),
    forbid(
      "routes-import-no-routes",
      "What two routes share lives below them.",
      { path: "^app/routes/([^/]+)" },
      { path: "^app/routes/", pathNot: "^app/routes/$1" },
    ),
    forbid(
      "nothing-imports-routes",
      "Routes are on top.",
      { path: "^app/", pathNot: "^app/(routes|routes\\.ts)" },
      { path: "^app/routes/" },
    ),
    forbid(
      "no-tests-in-the-house",
      "Tests look in, the house does not look out.",
      { path: "^(app|db|workflows|emails)/" },
      { path: room("tests") },
    ),
    forbid(
      "execute-is-the-write-path",
      "Only execute writes transitions.",
      { path: "^app/", pathNot: "^app/commands/execute\\.server\\.ts$" },
      { path: "^app/commands/write-transition\\.server\\.ts$" },
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
