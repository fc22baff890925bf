import type { CountedReviewsInput, DueFilter, ReviewFilter } from "../../gql/graphql.ts";
import type { QueueChoice, QueueName } from "./queue-choice.ts";

const dayMs = 86_400_000;
/** How long a decision is recent. */
const recentDays = 7;

const after = (now: Date, days: number): string => new Date(now.getTime() + days * dayMs).toISOString();

function partOf(queue: QueueName, now: Date): ReviewFilter {
  switch (queue) {
    case "awaiting":
      return { decidableByMe: true, state: { eq: "OPEN" } };
    case "mine":
      return { assignedToMe: true, state: { eq: "OPEN" } };
    case "returned":
      return { returnedToMe: true, state: { eq: "OPEN" } };
    case "overdue":
      return { overdue: true };
    case "changed":
      return { occasion: { eq: "ARTICLE_CHANGED" }, state: { eq: "OPEN" } };
    case "open":
      return { state: { eq: "OPEN" } };
    case "decided":
      return {
        state: { in: ["APPROVED", "CHANGES_REQUESTED", "REJECTED"] },
        closedAt: { gte: after(now, -recentDays) },
      };
  }
}

function dueBy(due: DueFilter, now: Date): ReviewFilter {
  switch (due) {
    case "PASSED":
      return { dueAt: { lt: now.toISOString() } };
    case "WITHIN_A_DAY":
      return { dueAt: { lt: after(now, 1) } };
    case "WITHIN_A_WEEK":
      return { dueAt: { lt: after(now, 7) } };
    case "NONE":
      return { dueAt: { isNull: true } };
  }
}

/** What the API is asked for: the list, and the number on its tab. */
export function queueFilter(choice: QueueChoice, now: Date): CountedReviewsInput & { filter: ReviewFilter } {
  const { desk, language, kind, topic, words, due } = choice;
  const claim = {
    ...(language !== undefined && { language: { eq: language } }),
    ...(kind !== undefined && { kind: { eq: kind } }),
    ...(topic !== undefined && { topics: { eq: topic } }),
  };
  return {
    filter: {
      ...partOf(choice.queue, now),
      ...(desk !== undefined && { deskId: { eq: desk } }),
      ...(Object.keys(claim).length > 0 && { claim }),
      ...(due !== undefined && { and: [dueBy(due, now)] }),
    },
    search: words ?? null,
  };
}
