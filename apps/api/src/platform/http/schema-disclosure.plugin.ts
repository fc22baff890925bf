import type { ApolloServerPlugin, BaseContext, GraphQLRequestListener } from "@apollo/server";
import { denyIntrospection, withoutSuggestion } from "../graphql/introspection.ts";
import type { HttpSettings } from "./http.settings.ts";

/** Keeps the schema from viewers whom it is not shown to: introspection is denied, and errors suggest no names. */
export function schemaDisclosure<Context extends BaseContext>({
  disclosesSchemaTo,
}: HttpSettings<Context>): ApolloServerPlugin<Context> {
  return {
    requestDidStart: ({ contextValue }) =>
      Promise.resolve(disclosesSchemaTo(contextValue) ? undefined : withholding),
  };
}

const withholding: GraphQLRequestListener<BaseContext> = {
  didResolveOperation: ({ document }) => {
    const denial = denyIntrospection(document);
    return denial === null ? Promise.resolve() : Promise.reject(denial);
  },
  willSendResponse: ({ response: { body } }) => {
    if (body.kind === "single" && body.singleResult.errors !== undefined) {
      const { errors } = body.singleResult;
      body.singleResult.errors = errors.map((error) => ({
        ...error,
        message: withoutSuggestion(error.message),
      }));
    }
    return Promise.resolve();
  },
};
