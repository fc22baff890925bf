import "server-only";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { cache } from "react";
import type { ViewerQuery } from "../gql/graphql.ts";
import { execute } from "./graphql-client.ts";
import { signInPath } from "./next-path.ts";
import { requestHeader } from "./request-header.ts";
import { viewerQuery } from "./viewer.query.ts";

export type Viewer = NonNullable<ViewerQuery["me"]>;

/** The person signed in, asked for once per request however many components want to know. */
export const viewer = cache(async (): Promise<Viewer> => {
  const { me } = await execute(viewerQuery);
  if (me === null) redirect(signInPath((await headers()).get(requestHeader.path)));
  return me;
});
