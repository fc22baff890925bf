import { graphql } from "../../gql/gql.ts";
import type { ScaleQuery } from "../../gql/graphql.ts";

export const scaleQuery = graphql(`
  query Scale {
    verdictScale {
      rating
      value
      retired
      version
      labelEn: label(language: "en")
      labelFr: label(language: "fr")
    }
  }
`);

export type Step = ScaleQuery["verdictScale"][number];
