import { sendOk } from "../../testkit/graphql.ts";
import { mutation } from "../../testkit/newsroom.ts";
import type { Person } from "../../testkit/people.ts";
import { until } from "../../testkit/webhook-receiver.ts";

const fields = `id state progress outcome failure attempts nextAttemptAt allowedMoves input sourceUrl times
  article { id title url canonicalUrl language publisher { id } revision { id number text createdBy { name } } }
  revision { id number }
  capture { sha256 size url finalUrl at contentType charset charsetFrom etag lastModified redirects { url status } }`;

// The shape of an answer is the test's to know: it is written in its document.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Answer = any;

export const askFor = async (as: Person, input: Record<string, unknown>): Promise<Answer> =>
  (
    await sendOk(
      mutation("importArticle", `... on ArticleImport { ${fields} } ... on InvalidInput { field problem }`),
      { input },
      { as },
    )
  ).importArticle;

export const look = async (as: Person, id: string): Promise<Answer> =>
  (await sendOk(`query ($id: ID!) { articleImport(id: $id) { ${fields} } }`, { id }, { as })).articleImport;

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

export const ended = ({ state }: { state: string }): boolean => state !== "QUEUED" && state !== "RUNNING";

/** Asks for it and waits for what becomes of it. */
export async function brought(as: Person, url: string, more: Record<string, unknown> = {}): Promise<Answer> {
  const asked = await askFor(as, { url, ...more });
  if (asked.__typename !== "ArticleImport") throw new Error(`Refused: ${JSON.stringify(asked)}`);
  return once(as, asked.id, ended);
}

export const moved = async (as: Person, verb: "cancelImport" | "retryImport", id: string): Promise<Answer> =>
  (await sendOk(mutation(verb, `... on ArticleImport { ${fields} }`), { input: { id } }, { as }))[verb];
