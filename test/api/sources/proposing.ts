import { setTimeout } from "node:timers/promises";
import type pg from "pg";
import { withDatabase } from "../../testkit/database.ts";
import { sendOk, type Sender } from "../../testkit/graphql.ts";
import { done, unique } from "../../testkit/newsroom.ts";

export interface Proposal {
  id: string;
  confidence: number;
  reasons: string[];
  one: { id: string };
  other: { id: string };
}

/** One that nobody else has: letters only, none of them twice in a row, since spelling would make one of the two. */
export const newSurname = (): string =>
  `Z${unique("")
    .replaceAll(/[^a-f]/g, "")
    .replaceAll(/(.)\1+/g, "$1")
    .slice(0, 9)}`;

export const createPerson = async (as: Sender, name: string, more: object = {}): Promise<string> => {
  const input = { name, kind: "PERSON", ...more };
  return (await done<{ id: string }>("createSource", "... on Source { id }", { as, input })).id;
};

/** Persons of these names, by the database: there are too many for a form. */
export async function addSources(client: pg.Client, names: readonly string[]): Promise<void> {
  await client.query(
    "insert into source (id, kind, name) select uuidv7(), 'PERSON', n from unnest($1::text[]) n",
    [names],
  );
}

const proposalsNow = async (as: Sender, id: string): Promise<Proposal[]> => {
  const query = `query ($id: ID!) { source(id: $id) { proposals(first: 100) { nodes {
    id confidence reasons isDismissed one { id } other { id } } } } }`;
  return (await sendOk(query, { id }, { as })).source.proposals.nodes;
};

/** Everything that was written has been looked at. */
export async function lookedAt(): Promise<void> {
  for (let round = 0; round < 400; round += 1) {
    const left = await withDatabase(async (client) =>
      Number((await client.query("select count(*) from source_unkeyed")).rows[0].count),
    );
    if (left === 0) return;
    await setTimeout(200);
  }
  throw new Error("sources are still to be looked at");
}

export async function proposed(as: Sender, id: string): Promise<Proposal[]> {
  await lookedAt();
  return proposalsNow(as, id);
}
