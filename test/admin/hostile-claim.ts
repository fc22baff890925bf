import { done, type Versioned } from "../testkit/newsroom.ts";
import type { Person } from "../testkit/people.ts";
import { decide, publish, submit } from "../testkit/review-desk.ts";
import { firstWords } from "./hostile-page.ts";

interface Hostile {
  editor: Person;
  reviewer: Person;
  named: string;
  /** Words of the article that would be markup elsewhere. */
  evil: string;
}

/** A claim in the very words that are markup, judged and published. */
export async function publishedFrom(
  articleId: string,
  { editor: as, reviewer, named, evil }: Hostile,
): Promise<{ id: string; text: string }> {
  const text = `${named}: ${evil}`;
  const wanted = "... on Claim { id version }";
  const made = await done<Versioned>("createClaim", wanted, {
    as,
    input: {
      ...{ text, language: "en", evenIfSameExists: true },
      appearance: { articleId, anchor: { exact: evil } },
    },
  });
  const proven = await done<Versioned>("addEvidence", wanted, {
    as,
    input: {
      ...{ claimId: made.id, expectedVersion: made.version, stance: "REFUTES", articleId },
      ...{ anchor: { exact: firstWords }, note: evil },
    },
  });
  const rated = await done<Versioned>("proposeVerdict", wanted, {
    as,
    input: {
      ...{ claimId: proven.id, expectedVersion: proven.version, rating: "false" },
      rationale: evil,
    },
  });
  await publish(as, await decide(reviewer, await submit(as, rated)));
  return { id: made.id, text };
}
