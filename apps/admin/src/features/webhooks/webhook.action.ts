"use server";

import { refresh } from "next/cache";
import { graphql } from "../../gql/gql.ts";
import type {
  CreateWebhookInput,
  DeleteWebhookInput,
  EditWebhookInput,
  RotateWebhookSecretInput,
} from "../../gql/graphql.ts";
import { execute } from "../../lib/graphql-client.ts";
import { done, doneWith, refused } from "../../lib/outcome.ts";
import type { Outcome } from "../../lib/outcome.ts";

const createMutation = graphql(`
  mutation MakeWebhook($input: CreateWebhookInput!) {
    createWebhook(input: $input) {
      __typename
      ... on WebhookSecret {
        secret
        webhook {
          url
        }
      }
      ...RefusalParts
    }
  }
`);

const editMutation = graphql(`
  mutation EditWebhook($input: EditWebhookInput!) {
    editWebhook(input: $input) {
      __typename
      ...RefusalParts
    }
  }
`);

const deleteMutation = graphql(`
  mutation DeleteWebhook($input: DeleteWebhookInput!) {
    deleteWebhook(input: $input) {
      __typename
      ...RefusalParts
    }
  }
`);

const rotateMutation = graphql(`
  mutation RotateSecret($input: RotateWebhookSecretInput!) {
    rotateWebhookSecret(input: $input) {
      __typename
      ... on WebhookSecret {
        secret
        webhook {
          url
        }
      }
      ...RefusalParts
    }
  }
`);

export interface ToldSecret {
  url: string;
  secret: string;
}

export async function createWebhook(input: CreateWebhookInput): Promise<Outcome<ToldSecret>> {
  const { createWebhook: answer } = await execute(createMutation, { input });
  switch (answer.__typename) {
    case "WebhookSecret":
      refresh();
      return doneWith({ url: answer.webhook.url, secret: answer.secret });
    case "InvalidInput":
      return refused(answer);
  }
}

export async function editWebhook(input: EditWebhookInput): Promise<Outcome> {
  const { editWebhook: answer } = await execute(editMutation, { input });
  switch (answer.__typename) {
    case "Webhook":
      refresh();
      return done;
    case "InvalidInput":
    case "NotFound":
    case "StaleVersion":
      return refused(answer);
  }
}

export async function deleteWebhook(input: DeleteWebhookInput): Promise<Outcome> {
  const { deleteWebhook: answer } = await execute(deleteMutation, { input });
  switch (answer.__typename) {
    case "DeletedWebhook":
      return done;
    case "NotFound":
    case "StaleVersion":
      return refused(answer);
  }
}

export async function rotateSecret(input: RotateWebhookSecretInput): Promise<Outcome<ToldSecret>> {
  const { rotateWebhookSecret: answer } = await execute(rotateMutation, { input });
  switch (answer.__typename) {
    case "WebhookSecret":
      refresh();
      return doneWith({ url: answer.webhook.url, secret: answer.secret });
    case "InvalidInput":
    case "NotFound":
    case "StaleVersion":
      return refused(answer);
  }
}
