import { graphql } from "../../gql/gql.ts";
import type { AccountQuery } from "../../gql/graphql.ts";

export const accountQuery = graphql(`
  query Account {
    myAccount {
      person {
        email
      }
      hasPassword
      totpSince
      recoveryCodesLeft
      secondFactor
      passkeys {
        id
        name
        synced
        createdAt
        lastUsedAt
      }
      sessions {
        id
        userAgent
        address
        signedInBy
        createdAt
        lastSeenAt
        current
      }
    }
  }
`);

export type OwnAccount = NonNullable<AccountQuery["myAccount"]>;
export type OwnPasskey = OwnAccount["passkeys"][number];
export type OwnSession = Omit<OwnAccount["sessions"][number], "userAgent"> & {
  /** What the browser and the system are called; null where they do not say. */
  device: { browser: string; system: string } | null;
};
