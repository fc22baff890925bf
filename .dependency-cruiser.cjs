// The law of docs: who may import whom. The rooms stand in order; a room may import earlier ones only.
const rooms = [
  "identity",
  "audit",
  "sources",
  "reading",
  "articles",
  "claims",
  "suggestions",
  "captures",
  "imports",
  "following",
  "evidence",
  "fact-checks",
  "anchors",
  "review",
  "saved-views",
  "working-copies",
  "presence",
  "notices",
  "mails",
  "publication",
  "history",
  "webhooks",
  "feeds",
  "list-exports",
  "administration",
  "search",
  "statistics",
];

const api = "^apps/api/src";
const anyRoom = `^apps/api/src/(${rooms.join("|")})/`;
const tests = "\\.test\\.tsx?$";

/** What a room shows to later ones. `reading` is a library of pure functions and shows its top files. */
const openKinds = "\\.(service|type|filter|refusal|reader|entity)\\.ts$|^apps/api/src/reading/[^/]+\\.ts$";

const ordered = rooms.slice(0, -1).map((room, index) => ({
  name: `${room}-before-later-rooms`,
  comment: "A room imports earlier rooms only. A field that joins two rooms belongs to the later one.",
  severity: "error",
  from: { path: `${api}/${room}/` },
  to: { path: `${api}/(${rooms.slice(index + 1).join("|")})/` },
}));

const forbiddenByKind = {
  resolver: ["store", "policy", "entity"],
  service: ["type", "input", "resolver", "mapper", "answer"],
  store: ["service", "policy", "type", "input", "resolver", "mapper", "reader", "answer"],
  entity: ["service", "store", "policy", "type", "input", "resolver", "mapper", "reader", "answer"],
  reader: ["service", "store", "resolver"],
  type: ["service", "store", "resolver", "entity"],
  input: ["service", "store", "resolver", "entity"],
};

const insideRooms = Object.entries(forbiddenByKind).map(([kind, others]) => ({
  name: `${kind}-keeps-to-its-job`,
  comment: `A ${kind} does not import: ${others.join(", ")}.`,
  severity: "error",
  from: { path: `${anyRoom}.*\\.${kind}\\.ts$` },
  to: { path: `${anyRoom}.*\\.(${others.join("|")})\\.ts$` },
}));

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: "no-cycles",
      comment: "No cycles, no exceptions, and types count.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "shared-imports-nothing",
      severity: "error",
      from: { path: "^packages/shared/src", pathNot: [tests, "\\.fixture\\.ts$"] },
      to: { pathNot: "^packages/shared/src" },
    },
    {
      name: "packages-know-no-app",
      comment: "What is given to programs elsewhere stands on the schema alone.",
      severity: "error",
      from: { path: "^packages/" },
      to: { path: "^apps/" },
    },
    {
      name: "explorer-knows-no-app",
      comment: "It meets the API at /graphql, as every client does.",
      severity: "error",
      from: { path: "^packages/explorer/" },
      to: { path: "^(apps/|packages/(shared|client)/)" },
    },
    {
      name: "kernel-is-pure",
      comment: "The kernel knows the shared package and itself; rooms and platform build on it.",
      severity: "error",
      from: { path: `${api}/kernel/`, pathNot: tests },
      to: { path: "^apps/", pathNot: `${api}/kernel/` },
    },
    {
      name: "platform-knows-no-room",
      severity: "error",
      from: { path: `${api}/platform/` },
      to: { path: "^apps/", pathNot: [`${api}/(kernel|platform)/`, "/node_modules/"] },
    },
    {
      name: "no-unknown-rooms",
      comment: "A new room gets its place in the order at the top of this file first.",
      severity: "error",
      from: { path: `${api}/[^/]+/`, pathNot: [anyRoom, `${api}/(kernel|platform|composition|command)/`] },
      to: {},
    },
    ...ordered,
    {
      name: "rooms-meet-through-open-files",
      comment:
        "From another room only its service, type, filter, refusal, reader, and its entity for a foreign key.",
      severity: "error",
      from: { path: anyRoom, pathNot: tests },
      to: { path: anyRoom, pathNot: [`${api}/$1/`, openKinds] },
    },
    ...insideRooms,
    {
      name: "policy-is-pure",
      comment: "A policy decides from what it is given: kernel and shared only.",
      severity: "error",
      from: { path: `${anyRoom}.*\\.policy\\.ts$` },
      to: { pathNot: [`${api}/kernel/`, "^packages/shared/"] },
    },
    {
      name: "only-the-ends-know-everyone",
      comment: "Composition knows every room, so only main, cli and its commands may know composition.",
      severity: "error",
      from: {
        path: "^apps/api/",
        pathNot: [`${api}/composition/`, `${api}/command/`, `${api}/(main|cli)\\.ts$`],
      },
      to: { path: `${api}/(composition|command)/` },
    },
    {
      name: "nobody-imports-the-ends",
      severity: "error",
      from: {},
      to: { path: `${api}/(main|cli)\\.ts$` },
    },
    {
      name: "admin-app-composes",
      severity: "error",
      from: { path: "^apps/admin/src/(features|ui|lib|gql)/" },
      to: { path: "^apps/admin/src/app/" },
    },
    {
      name: "features-stand-side-by-side",
      comment: "A page puts features side by side; they do not import each other.",
      severity: "error",
      from: { path: "^apps/admin/src/features/([^/]+)/" },
      to: { path: "^apps/admin/src/features/", pathNot: "^apps/admin/src/features/$1/" },
    },
    {
      name: "ui-knows-no-business",
      severity: "error",
      from: { path: "^apps/admin/src/ui/" },
      to: { path: "^apps/admin/src/(features|gql)/" },
    },
    {
      name: "lib-stands-below",
      severity: "error",
      from: { path: "^apps/admin/src/lib/" },
      to: { path: "^apps/admin/src/(features|ui)/" },
    },
    {
      name: "apps-meet-in-the-schema",
      comment: "The apps meet in schema.graphql and in packages/shared only.",
      severity: "error",
      from: { path: "^apps/([^/]+)/" },
      to: { path: "^apps/", pathNot: "^apps/$1/" },
    },
    {
      name: "tests-speak-to-the-built-server",
      severity: "error",
      from: { path: "^test/" },
      to: { path: "^apps/" },
    },
    {
      name: "declared-packages-only",
      comment: "What is imported stands in the workspace's own package.json.",
      severity: "error",
      from: {},
      to: { dependencyTypes: ["npm-no-pkg", "npm-unknown", "undetermined"], pathNot: "^(node:|@claimdesk/)" },
    },
    {
      name: "everything-resolves",
      severity: "error",
      from: {},
      // A package of types alone has no file to resolve to.
      to: { couldNotResolve: true, pathNot: "^@graphql-typed-document-node/core$" },
    },
  ],
  options: {
    doNotFollow: { path: ["node_modules", "dist"] },
    exclude: { path: ["^apps/admin/\\.next/", "\\.css$"] },
    tsPreCompilationDeps: true,
    combinedDependencies: true,
    tsConfig: { fileName: "tsconfig.base.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
      extensions: [".ts", ".tsx", ".mjs", ".js", ".json", ".d.ts"],
    },
  },
};
