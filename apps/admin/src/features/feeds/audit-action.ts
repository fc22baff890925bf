/** What is recorded about a feed that is still followed, as far as it has words in the messages. */
const knownActions = ["FEED_EDITED", "FEED_FOLLOWED", "FEED_POLLED"] as const;

export function isKnownAction(action: string): action is (typeof knownActions)[number] {
  return knownActions.some((known) => known === action);
}
