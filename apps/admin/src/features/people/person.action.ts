"use server";

import { refresh } from "next/cache";
import { graphql } from "../../gql/gql.ts";
import type { AddPersonInput, EditPersonInput, ResetSecondFactorInput } from "../../gql/graphql.ts";
import { execute } from "../../lib/graphql-client.ts";
import { done, doneWith, refused } from "../../lib/outcome.ts";
import type { Outcome } from "../../lib/outcome.ts";

const addPersonMutation = graphql(`
  mutation AddPerson($input: AddPersonInput!) {
    addPerson(input: $input) {
      __typename
      ... on Person {
        name
        email
      }
      ...RefusalParts
    }
  }
`);

const editPersonMutation = graphql(`
  mutation EditPerson($input: EditPersonInput!) {
    editPerson(input: $input) {
      __typename
      ...RefusalParts
    }
  }
`);

const signOutEverywhereMutation = graphql(`
  mutation SignOutEverywhere($input: SignOutEverywhereInput!) {
    signOutEverywhere(input: $input) {
      __typename
      ...RefusalParts
    }
  }
`);

const resetSecondFactorMutation = graphql(`
  mutation ResetSecondFactor($input: ResetSecondFactorInput!) {
    resetSecondFactor(input: $input) {
      __typename
      ...RefusalParts
    }
  }
`);

interface AddedPerson {
  name: string;
  email: string;
}

export async function addPerson(input: AddPersonInput): Promise<Outcome<AddedPerson>> {
  const { addPerson: answer } = await execute(addPersonMutation, { input });
  switch (answer.__typename) {
    case "Person":
      refresh();
      return doneWith({ name: answer.name, email: answer.email });
    case "EmailTaken":
    case "InvalidInput":
      return refused(answer);
  }
}

export async function editPerson(input: EditPersonInput): Promise<Outcome> {
  const { editPerson: answer } = await execute(editPersonMutation, { input });
  switch (answer.__typename) {
    case "Person":
      refresh();
      return done;
    case "StaleVersion":
    case "LastAdministrator":
    case "NotFound":
    case "InvalidInput":
      return refused(answer);
  }
}

export async function signOutEverywhere(personId: string): Promise<Outcome> {
  const { signOutEverywhere: answer } = await execute(signOutEverywhereMutation, { input: { personId } });
  switch (answer.__typename) {
    case "Person":
      return done;
    case "NotFound":
      return refused(answer);
  }
}

export async function resetSecondFactor(input: ResetSecondFactorInput): Promise<Outcome> {
  const { resetSecondFactor: answer } = await execute(resetSecondFactorMutation, { input });
  switch (answer.__typename) {
    case "Person":
      refresh();
      return done;
    case "NotFound":
    case "InvalidInput":
      return refused(answer);
  }
}
