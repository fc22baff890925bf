"use server";

import { graphql } from "../../gql/gql.ts";
import { execute } from "../../lib/graphql-client.ts";

const mentionablePeopleQuery = graphql(`
  query MentionablePeople($search: String) {
    people(search: $search, filter: { active: true }, first: 8) {
      nodes {
        id
        name
        email
        roles
      }
    }
  }
`);

export interface MentionablePerson {
  id: string;
  name: string;
  email: string;
}

/** Who is offered behind an `@`: everybody who is here and may see the review. */
export async function findMentionable(search: string): Promise<readonly MentionablePerson[]> {
  const words = search.trim();
  const { people } = await execute(mentionablePeopleQuery, { search: words === "" ? null : words });
  return people.nodes.filter(({ roles }) => roles.length > 0);
}
