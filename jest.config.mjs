const compile = [
  "@swc/jest",
  {
    jsc: {
      parser: { syntax: "typescript", tsx: true, decorators: true },
      transform: {
        legacyDecorator: true,
        decoratorMetadata: false,
        useDefineForClassFields: false,
        react: { runtime: "automatic" },
      },
      target: "es2023",
    },
    module: { type: "commonjs" },
  },
];

/** Packages that are published as ES modules only, while jest runs CommonJS. */
const modulesOnly = [
  "uuid",
  "rou3",
  "any-ascii",
  "franc",
  "franc-min",
  "trigram-utils",
  "n-gram",
  "collapse-white-space",
  "tldts",
  "tldts-core",
  "css-select",
  "css-what",
  "cssomnom",
  "boolbase",
  "nth-check",
  "domutils",
  "domhandler",
  "domelementtype",
  "dom-serializer",
  "entities",
  "htmlparser2",
  "pdfjs-dist",
  "postal-mime",
  "warcio",
  "encoding-sniffer",
  "@exodus/bytes",
  "next-intl",
  "use-intl",
  "intl-messageformat",
  "@formatjs",
  "mdast-util-[a-z-]+",
  "micromark-util-[a-z-]+",
  "unist-util-[a-z-]+",
  "character-entities",
  "decode-named-character-reference",
  "longest-streak",
  "zwitch",
];

const shared = {
  rootDir: import.meta.dirname,
  testEnvironment: "node",
  transform: { "^.+\\.(ts|tsx|js|mjs)$": compile },
  transformIgnorePatterns: [`/node_modules/(?!(${modulesOnly.join("|")})/)`],
  moduleNameMapper: {
    "^@claimdesk/shared/(.*)$": "<rootDir>/packages/shared/src/$1.ts",
    "^@claimdesk/client$": "<rootDir>/packages/client/src/client.ts",
    "^@claimdesk/client/documents$": "<rootDir>/packages/client/src/gql/graphql.ts",
    "^@claimdesk/client/(.*)$": "<rootDir>/packages/client/src/$1.ts",
  },
  modulePathIgnorePatterns: ["/dist/", "/\\.next/", "/\\.claimdesk/"],
};

const behaviour = { ...shared, globalTeardown: "<rootDir>/test/testkit/setup/teardown.mjs" };

export default {
  maxWorkers: 2,
  // Browsers, servers and whole desks are started here; a unit test that took this long would be noticed anyway.
  testTimeout: 120_000,
  reporters: ["default", "<rootDir>/test/testkit/tally-reporter.mjs"],
  projects: [
    {
      ...shared,
      displayName: "unit",
      // The schema's decorators look for it when a refusal is imported; the API's entry point loads it otherwise.
      setupFiles: ["reflect-metadata"],
      testMatch: ["<rootDir>/{apps,packages}/*/src/**/*.test.ts", "<rootDir>/apps/admin/src/**/*.test.tsx"],
    },
    {
      ...behaviour,
      displayName: "api",
      globalSetup: "<rootDir>/test/testkit/setup/api-setup.mjs",
      testMatch: ["<rootDir>/test/{api,contract}/**/*.test.ts"],
    },
    {
      ...behaviour,
      displayName: "architecture",
      globalSetup: "<rootDir>/test/testkit/setup/postgres-setup.mjs",
      testMatch: ["<rootDir>/test/architecture/**/*.test.ts"],
    },
    {
      ...behaviour,
      displayName: "launcher",
      globalSetup: "<rootDir>/test/testkit/setup/postgres-setup.mjs",
      testMatch: ["<rootDir>/test/launcher/**/*.test.ts"],
    },
    {
      ...behaviour,
      displayName: "admin",
      globalSetup: "<rootDir>/test/testkit/setup/admin-setup.mjs",
      testMatch: ["<rootDir>/test/admin/**/*.test.ts"],
    },
  ],
};
