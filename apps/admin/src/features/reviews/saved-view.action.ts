"use server";

import { refresh } from "next/cache";
import { graphql } from "../../gql/gql.ts";
import type {
  CreateSavedViewInput,
  DeleteSavedViewInput,
  EditSavedViewInput,
  SetDefaultViewInput,
} from "../../gql/graphql.ts";
import { execute } from "../../lib/graphql-client.ts";
import { done, doneWith, refused } from "../../lib/outcome.ts";
import type { Outcome } from "../../lib/outcome.ts";

const keepViewMutation = graphql(`
  mutation KeepView($input: CreateSavedViewInput!) {
    createSavedView(input: $input) {
      __typename
      ... on SavedView {
        id
      }
      ...RefusalParts
    }
  }
`);

const changeViewMutation = graphql(`
  mutation ChangeView($input: EditSavedViewInput!) {
    editSavedView(input: $input) {
      __typename
      ... on SavedView {
        id
      }
      ...RefusalParts
    }
  }
`);

const deleteViewMutation = graphql(`
  mutation DeleteView($input: DeleteSavedViewInput!) {
    deleteSavedView(input: $input) {
      __typename
      ... on DeletedSavedView {
        id
      }
      ...RefusalParts
    }
  }
`);

const openWithViewMutation = graphql(`
  mutation OpenWithView($input: SetDefaultViewInput!) {
    setDefaultView(input: $input) {
      __typename
      ... on DefaultView {
        viewId
      }
      ...RefusalParts
    }
  }
`);

/** Answers which view it became. */
export async function keepView(input: CreateSavedViewInput): Promise<Outcome<string>> {
  const { createSavedView: answer } = await execute(keepViewMutation, { input });
  if (answer.__typename !== "SavedView") return refused(answer);
  return doneWith(answer.id);
}

export async function changeView(input: EditSavedViewInput): Promise<Outcome> {
  const { editSavedView: answer } = await execute(changeViewMutation, { input });
  if (answer.__typename !== "SavedView") return refused(answer);
  refresh();
  return done;
}

export async function deleteView(input: DeleteSavedViewInput): Promise<Outcome> {
  const { deleteSavedView: answer } = await execute(deleteViewMutation, { input });
  return answer.__typename === "DeletedSavedView" ? done : refused(answer);
}

export async function openWithView(input: SetDefaultViewInput): Promise<Outcome> {
  const { setDefaultView: answer } = await execute(openWithViewMutation, { input });
  if (answer.__typename !== "DefaultView") return refused(answer);
  refresh();
  return done;
}
