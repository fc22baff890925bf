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

interface PersonOption {
  value: string;
  label: string;
  hint: string | undefined;
}

/** What a box for a person offers while somebody types: whoever has left, too. */
export async function findPeople(search: string): Promise<readonly PersonOption[]> {
  const words = search.trim();
  const { people } = await execute(peopleChoicesQuery, { search: words === "" ? null : words });
  return people.nodes.map(({ id, name, email }) => ({ value: id, label: name, hint: email ?? undefined }));
}
