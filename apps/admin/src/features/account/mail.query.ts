import { graphql } from "../../gql/gql.ts";
import type { OwnMailPreferencesQuery } from "../../gql/graphql.ts";

export const mailPreferencesQuery = graphql(`
  query OwnMailPreferences {
    myMailPreferences {
      available
      atOnce
      inDigest
      language
      timeZone
      digestAt
      quietFrom
      quietUntil
    }
  }
`);

export type OwnMailPreferences = NonNullable<OwnMailPreferencesQuery["myMailPreferences"]>;
