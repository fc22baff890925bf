import { graphql } from "../../gql/gql.ts";
import type { PeopleQuery, PeopleQueryVariables } from "../../gql/graphql.ts";
import { pagePlace, textParam } from "../../lib/page-place.ts";
import type { SearchParams } from "../../lib/page-place.ts";

export const peopleQuery = graphql(`
  query People($active: Boolean!, $first: Int, $after: String, $last: Int, $before: String) {
    people(filter: { active: $active }, first: $first, after: $after, last: $last, before: $before) {
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
      nodes {
        id
        name
        email
        roles
        secondFactors
        active
        version
        createdAt
        desks {
          id
          name
        }
      }
    }
    here: people(filter: { active: true }, first: 0) {
      totalCount
    }
    left: people(filter: { active: false }, first: 0) {
      totalCount
    }
  }
`);

const pageSize = 50;

export const peopleViews = ["here", "left"] as const;
export type PeopleView = (typeof peopleViews)[number];

export function peopleView(params: SearchParams): PeopleView {
  return peopleViews.find((view) => view === textParam(params, "view")) ?? "here";
}

export function peopleVariables(params: SearchParams): PeopleQueryVariables {
  return { ...pagePlace(params, pageSize), active: peopleView(params) === "here" };
}

export type DeskPerson = PeopleQuery["people"]["nodes"][number];
