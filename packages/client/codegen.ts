import type { CodegenConfig } from "@graphql-codegen/cli";

const config: CodegenConfig = {
  schema: "../../apps/api/schema.graphql",
  // The documents that every desk has registered: what is typed here can be asked by its hash.
  documents: ["../../apps/api/trusted/{client,follow}.graphql"],
  importExtension: ".ts",
  generates: {
    "src/gql/": {
      preset: "client",
      presetConfig: {
        fragmentMasking: false,
      },
      config: {
        documentMode: "string",
        useTypeImports: true,
        enumsAsTypes: true,
        defaultScalarType: "unknown",
        scalars: { DateTime: "string", PartialDate: "string", JSON: "unknown" },
      },
    },
  },
};

export default config;
