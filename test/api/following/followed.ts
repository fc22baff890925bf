import { sendOk } from "../../testkit/graphql.ts";
import { mutation } from "../../testkit/newsroom.ts";
import type { Person } from "../../testkit/people.ts";
import { until } from "../../testkit/webhook-receiver.ts";

const fields = `id url title homepage format language publisher { id } everyMinutes state nextPollAt lastPolledAt
  lastSuccessAt failure failedAt failures itemCount version createdBy { name }
  imports(first: 20) { totalCount nodes { id state outcome sourceUrl article { title } } }`;

// The shape of an answer is the test's to know: it is written in its document.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Answer = any;

type Verb = "followFeed" | "editFollowedFeed" | "pollFeed" | "unfollowFeed";

export const feedVerb = (verb: Verb): string =>
  mutation(
    verb,
    `${verb === "unfollowFeed" ? "... on LeftFeed { id }" : `... on FollowedFeed { ${fields} }`}
     ${verb === "followFeed" || verb === "editFollowedFeed" ? "... on InvalidInput { field problem min max }" : ""}`,
  );

export const change = async (as: Person, verb: Verb, input: Record<string, unknown>): Promise<Answer> =>
  (await sendOk(feedVerb(verb), { input }, { as }))[verb];

export const look = async (as: Person, id: string): Promise<Answer> =>
  (await sendOk(`query ($id: ID!) { followedFeed(id: $id) { ${fields} } }`, { id }, { as })).followedFeed;

/** As it is once it has come so far. */
export async function once(as: Person, id: string, isSo: (seen: Answer) => boolean): Promise<Answer> {
  let seen: Answer = null;
  await until(async () => {
    seen = await look(as, id);
    return isSo(seen);
  }).catch((error: unknown) => {
    throw new Error(`${String(error)}: ${JSON.stringify(seen)}`);
  });
  return seen;
}

/** Asks for it to be asked, and waits until it was. */
export async function polled(as: Person, id: string): Promise<Answer> {
  const { lastPolledAt } = await look(as, id);
  await change(as, "pollFeed", { id });
  return once(as, id, (seen) => seen.lastPolledAt !== lastPolledAt);
}

/** Follows it and waits for its first answer. */
export async function followed(as: Person, url: string, more: Record<string, unknown> = {}): Promise<Answer> {
  const feed = await change(as, "followFeed", { url, ...more });
  if (feed.__typename !== "FollowedFeed") throw new Error(`Refused: ${JSON.stringify(feed)}`);
  return once(as, feed.id, ({ lastPolledAt }) => lastPolledAt !== null);
}

export const allIn = ({ imports }: Answer): boolean =>
  imports.nodes.every(({ state }: Answer) => state !== "QUEUED" && state !== "RUNNING");

export const rss = (...urls: string[]): string =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>The Courier</title><link>https://courier.example/</link>
   <description>News</description>${urls.map((url) => `<item><title>x</title><link>${url}</link><guid>${url}</guid></item>`).join("")}
   </channel></rss>`;
