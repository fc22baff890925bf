import type { EditFollowedFeedInput } from "../../gql/graphql.ts";

/** A feed as its form holds it. Empty is what the feed or its pages say themselves. */
export interface FeedDraft {
  title: string;
  publisherId: string;
  /** What the form calls it. */
  publisherName: string;
  language: string;
  everyMinutes: string;
}

export const emptyDraft: FeedDraft = {
  title: "",
  publisherId: "",
  publisherName: "",
  language: "",
  everyMinutes: "60",
};

/** The fields' names in the input, in the order of the form. */
export const shownFields = ["url", "title", "publisherId", "language", "everyMinutes"];

/** Offered, in minutes; the API takes 5 to 1,440. */
export const intervals = ["5", "15", "30", "60", "180", "360", "720", "1440"] as const;

type Said = Required<Pick<EditFollowedFeedInput, "title" | "publisherId" | "language">> & {
  everyMinutes: number;
};

export function toInput({ title, publisherId, language, everyMinutes }: FeedDraft): Said {
  return {
    title: title.trim() === "" ? null : title.trim(),
    publisherId: publisherId === "" ? null : publisherId,
    language: language === "" ? null : language,
    everyMinutes: Number(everyMinutes),
  };
}
