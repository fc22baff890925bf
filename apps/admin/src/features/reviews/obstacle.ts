/** The reasons why somebody may not decide that have words in the messages. */
const knownObstacles = [
  "NOT_A_REVIEWER",
  "REVIEW_CLOSED",
  "OWN_WORK",
  "NOT_A_DECIDER",
  "ALREADY_DECIDED",
] as const;

/** The reasons why somebody cannot be given a review that have words in the messages. */
const knownReasons = [...knownObstacles, "ALREADY_THERE"] as const;

export function isKnownObstacle(code: string): code is (typeof knownObstacles)[number] {
  return knownObstacles.some((known) => known === code);
}

export function isKnownReason(code: string): code is (typeof knownReasons)[number] {
  return knownReasons.some((known) => known === code);
}
