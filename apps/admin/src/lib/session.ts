import "server-only";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { cache } from "react";
import type { ViewerQuery } from "../gql/graphql.ts";
import { execute } from "./graphql-client.ts";
import { signInPath } from "./next-path.ts";
import { requestHeader } from "./request-header.ts";
import { viewerQuery } from "./viewer.query.ts";

const accountPath = "/account";

export type Viewer = NonNullable<ViewerQuery["me"]>;

/** The person signed in, asked for once per request however many components want to know. */
export const viewer = cache(async (): Promise<Viewer> => {
  const { me, myAccount } = await execute(viewerQuery);
  const path = (await headers()).get(requestHeader.path);
  if (me === null) redirect(signInPath(path));
  // Until they have one there is nothing else that they may do, and there they are told how.
  if (myAccount?.secondFactor === "MISSING" && path?.startsWith(accountPath) !== true) redirect(accountPath);
  return me;
});
