"use server";

import { refresh } from "next/cache";
import { graphql } from "../../gql/gql.ts";
import type { AddTermInput, EditTermInput, MergeTermsInput, Vocabulary } from "../../gql/graphql.ts";
import { execute } from "../../lib/graphql-client.ts";
import { done, refused } from "../../lib/outcome.ts";
import type { Outcome } from "../../lib/outcome.ts";
import type { Option } from "../../ui/option.ts";

const addMutation = graphql(`
  mutation AddTerm($input: AddTermInput!) {
    addTerm(input: $input) {
      __typename
      ...RefusalParts
    }
  }
`);

const editMutation = graphql(`
  mutation EditTerm($input: EditTermInput!) {
    editTerm(input: $input) {
      __typename
      ...RefusalParts
    }
  }
`);

const mergeMutation = graphql(`
  mutation MergeTerms($input: MergeTermsInput!) {
    mergeTerms(input: $input) {
      __typename
      ...RefusalParts
    }
  }
`);

const termChoicesQuery = graphql(`
  query TermChoices($search: String, $vocabulary: Vocabulary!) {
    terms(search: $search, filter: { vocabulary: { eq: $vocabulary } }, first: 12) {
      nodes {
        id
        nameFr
        nameEn
      }
    }
  }
`);

export async function addTerm(input: AddTermInput): Promise<Outcome> {
  const { addTerm: answer } = await execute(addMutation, { input });
  if (answer.__typename !== "Term") return refused(answer);
  refresh();
  return done;
}

export async function editTerm(input: EditTermInput): Promise<Outcome> {
  const { editTerm: answer } = await execute(editMutation, { input });
  if (answer.__typename !== "Term") return refused(answer);
  refresh();
  return done;
}

export async function mergeTerms(input: MergeTermsInput): Promise<Outcome> {
  const { mergeTerms: answer } = await execute(mergeMutation, { input });
  if (answer.__typename !== "Term") return refused(answer);
  refresh();
  return done;
}

/** What the box for the other term offers while somebody types. */
export async function findTerms(vocabulary: Vocabulary, typed: string): Promise<readonly Option[]> {
  const search = typed.trim() === "" ? null : typed.trim();
  const { terms } = await execute(termChoicesQuery, { vocabulary, search });
  return terms.nodes.map(({ id, nameFr, nameEn }) => ({ value: id, label: nameEn, hint: nameFr }));
}
