import type { CreateWebhookInput, PublicationKind } from "../../gql/graphql.ts";

/** A webhook as its form holds it. */
export interface WebhookDraft {
  url: string;
  description: string;
  kinds: readonly PublicationKind[];
  languages: readonly string[];
  topics: readonly string[];
}

export const publicationKinds: readonly PublicationKind[] = ["FIRST", "CORRECTION", "RETRACTION"];

export const emptyDraft: WebhookDraft = {
  url: "",
  description: "",
  kinds: publicationKinds,
  languages: [],
  topics: [],
};

/** The fields' names in the input, in the order of the form. */
export const shownFields = ["url", "description", "kinds", "languages", "topics"];

export const draftOf = (webhook: Omit<WebhookDraft, "description"> & { description: string | null }) => ({
  url: webhook.url,
  description: webhook.description ?? "",
  kinds: webhook.kinds,
  languages: webhook.languages,
  topics: webhook.topics,
});

export function toInput({ url, description, kinds, languages, topics }: WebhookDraft): CreateWebhookInput {
  return {
    url: url.trim(),
    description: description.trim() === "" ? null : description.trim(),
    kinds: [...kinds],
    languages: [...languages],
    topics: [...topics],
  };
}
