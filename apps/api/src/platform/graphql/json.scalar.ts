import { GraphQLScalarType } from "graphql";

/** Only ever answered: what changed differs from action to action, so that a type for each would say less. */
export const JsonScalar = new GraphQLScalarType({
  name: "JSON",
  description: "Any JSON value. Its fields are those of the thing that changed, and may grow.",
  specifiedByURL: "https://www.rfc-editor.org/rfc/rfc8259",
});
