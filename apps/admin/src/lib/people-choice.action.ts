"use server";

import { graphql } from "../gql/gql.ts";
import { execute } from "./graphql-client.ts";

const peopleChoicesQuery = graphql(`
  query PeopleChoices($search: String) {
    people(search: $search, first: 12) {
      nodes {
        id
        name
        email
      }
    }
  }
`);

interface PersonChoice {
  id: string;
  name: string;
  email: string | null;
}

/** What a box for a person offers while somebody types: whoever has left, too. */
export async function findPeople(search: string): Promise<readonly PersonChoice[]> {
  const words = search.trim();
  const { people } = await execute(peopleChoicesQuery, { search: words === "" ? null : words });
  return people.nodes;
}
