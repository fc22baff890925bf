import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { sendOk } from "../../testkit/graphql.ts";
import { done } from "../../testkit/newsroom.ts";
import { newPerson, type Person } from "../../testkit/people.ts";

interface Page {
  edges: { cursor: string; node: { id: string } }[];
  pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string | null;
    endCursor: string | null;
  };
}

const document = `query ($first: Int, $after: String, $last: Int, $before: String, $search: String!, $orderBy: [SourceOrder!]) {
  sources(first: $first, after: $after, last: $last, before: $before, search: $search, orderBy: $orderBy) {
    edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}`;

let editor: Person;
beforeAll(async () => {
  editor = await newPerson(["EDITOR"]);
});

interface Walk {
  search: string;
  orderBy: readonly object[];
  size: number;
  /** Done after each page. */
  meanwhile?: () => Promise<void>;
}

const pagesMax = 200;

async function forward({ search, orderBy, size, meanwhile }: Walk): Promise<string[]> {
  const seen: string[] = [];
  for (let after: string | null = null, pages = 0; ; pages += 1) {
    if (pages > pagesMax) throw new Error("The walk has no end");
    const { sources }: { sources: Page } = await sendOk(
      document,
      { first: size, after, search, orderBy },
      { as: editor },
    );
    seen.push(...sources.edges.map(({ node }) => node.id));
    expect(sources.pageInfo.hasPreviousPage).toBe(pages > 0);
    if (!sources.pageInfo.hasNextPage) return seen;
    after = sources.pageInfo.endCursor;
    await meanwhile?.();
  }
}

async function backward({ search, orderBy, size, meanwhile }: Walk): Promise<string[]> {
  const seen: string[] = [];
  for (let before: string | null = null, pages = 0; ; pages += 1) {
    if (pages > pagesMax) throw new Error("The walk has no end");
    const { sources }: { sources: Page } = await sendOk(
      document,
      { last: size, before, search, orderBy },
      { as: editor },
    );
    seen.unshift(...sources.edges.map(({ node }) => node.id));
    if (!sources.pageInfo.hasPreviousPage) return seen;
    before = sources.pageInfo.startCursor;
    await meanwhile?.();
  }
}

const name = fc.constantFrom("Agence", "agence", "Âgence", "Bureau", "Zone 🌍", "été", "Ete");
const orderBy = fc.constantFrom(
  [{ field: "NAME", direction: "ASC" }],
  [{ field: "NAME", direction: "DESC" }],
  [{ field: "CREATED_AT", direction: "DESC" }],
  [
    { field: "NAME", direction: "DESC" },
    { field: "CREATED_AT", direction: "ASC" },
  ],
);

test("a walk meets every row once, in one order both ways, though rows come in meanwhile and names are the same", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(name, { minLength: 1, maxLength: 14 }),
      orderBy,
      fc.integer({ min: 1, max: 6 }),
      async (names, order, size) => {
        const search = randomUUID();
        const add = (one: string): Promise<string> => addSource(`${one} ${search}`);
        const made: string[] = [];
        for (const one of names) made.push(await add(one));
        const whole = await forward({ search, orderBy: order, size: 100 });
        expect([...whole].sort()).toEqual([...made].sort());
        expect(await forward({ search, orderBy: order, size })).toEqual(whole);
        expect(await backward({ search, orderBy: order, size })).toEqual(whole);
        const late = new Set<string>();
        const meanwhile = async (): Promise<void> => {
          if (late.size < 5) late.add(await add("agence"));
        };
        for (const walk of [forward, backward]) {
          const seen = await walk({ search, orderBy: order, size, meanwhile });
          expect(new Set(seen).size).toBe(seen.length);
          expect(seen.filter((id) => !late.has(id))).toEqual(whole);
        }
      },
    ),
    { numRuns: 8 },
  );
});

/** Several of the same name, which the desk would ask about otherwise. */
async function addSource(called: string): Promise<string> {
  const input = { name: called, kind: "AGENCY", evenIfSameExists: true };
  return (await done<{ id: string }>("createSource", "... on Source { id }", { as: editor, input })).id;
}
