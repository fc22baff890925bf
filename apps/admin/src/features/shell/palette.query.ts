import { graphql } from "../../gql/gql.ts";

export const paletteQuery = graphql(`
  query Palette($query: String!) {
    find(query: $query, first: 5) {
      kind
      highlight
      claim {
        id
        state
      }
      article {
        id
        publisher {
          name
        }
      }
      source {
        id
        kind
      }
      review {
        id
        state
        dueAt
      }
      person {
        email
      }
      topic {
        nameEn
        nameFr
      }
      savedView {
        id
        shared
      }
    }
  }
`);

export const recentItemsQuery = graphql(`
  query RecentItems($first: Int!) {
    recentItems(first: $first) {
      kind
      openedAt
      claim {
        id
        text
        state
      }
      article {
        id
        title
        publisher {
          name
        }
      }
      source {
        id
        name
        kind
      }
      review {
        id
        state
        claim {
          text
        }
      }
    }
  }
`);

export const clearRecentItemsMutation = graphql(`
  mutation ClearRecentItems {
    clearRecentItems {
      count
    }
  }
`);
