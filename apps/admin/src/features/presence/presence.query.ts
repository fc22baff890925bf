import type { Doing } from "@claimdesk/shared/doing";

/** Asked from the browser: as texts, since the generated documents of all screens would come along. */
export const announceMutation = `mutation AnnouncePresence($input: AnnouncePresenceInput!) {
  announcePresence(input: $input) {
    __typename
    ... on Claim { version present { person { id name } doing } }
  }
}`;

export const claimActivitySubscription = `subscription ClaimActivity($id: ID!) { claimActivity(id: $id) { claim { id } } }`;

export interface PresentPerson {
  person: { id: string; name: string };
  doing: Doing;
}

export interface Announced {
  announcePresence: { __typename: string; version?: number; present?: readonly PresentPerson[] };
}
