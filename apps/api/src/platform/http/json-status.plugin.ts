import type { ApolloServerPlugin, BaseContext, GraphQLRequestListener } from "@apollo/server";

const graphqlMediaType = "application/graphql-response+json";

/**
 * GraphQL over HTTP, 6.4.1: to whoever takes `application/json` alone, an operation that cannot be carried out is
 * answered with 200, for such a client cannot tell a 400 of GraphQL's from one of something on the way. Whoever takes
 * GraphQL's own media type is answered with 400, and so is everybody whose request is no GraphQL at all.
 */
export const jsonStatus: ApolloServerPlugin<BaseContext> = {
  requestDidStart: ({ request: { http } }) =>
    Promise.resolve(http?.headers.get("accept")?.includes(graphqlMediaType) === true ? undefined : asJson),
};

const asJson: GraphQLRequestListener<BaseContext> = {
  willSendResponse: ({ response: { http, body } }) => {
    if (http.status === 400 && body.kind === "single" && !isNoGraphQL(body.singleResult.errors))
      http.status = 200;
    return Promise.resolve();
  },
};

type Errors = readonly { readonly extensions?: { readonly code?: unknown } }[] | undefined;

const isNoGraphQL = (errors: Errors): boolean =>
  errors?.some(({ extensions }) => extensions?.code === "BAD_REQUEST") === true;
