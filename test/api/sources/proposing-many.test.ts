import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { withDatabase } from "../../testkit/database.ts";
import { send } from "../../testkit/graphql.ts";
import { newPerson, type Person } from "../../testkit/people.ts";
import { newDatabase } from "../../testkit/own-api.ts";
import { addSources, createPerson, lookedAt, newSurname, proposed } from "./proposing.ts";

let editor: Person;
beforeAll(async () => {
  editor = await newPerson(["EDITOR"]);
});

/** That many given names that nobody takes for one another, all with this first letter. */
const givenNames = (count: number): string[] =>
  Array.from(
    { length: count },
    (_, at) => `J${[...String(at)].map((digit) => "abcdefghij"[Number(digit)] ?? "").join("")}z`,
  );

describe("of a surname that very many have", () => {
  const surname = newSurname();

  beforeAll(async () => {
    await withDatabase((client) =>
      addSources(
        client,
        givenNames(600).map((given) => `${given} ${surname}`),
      ),
    );
    // Whoever writes by the desk has them looked at now, and not only by the clock.
    await createPerson(editor, `Zora ${surname}`);
    await lookedAt();
  }, 120_000);

  test("whoever is written by the initial is proposed for the one that came last", async () => {
    const bare = await createPerson(editor, `K. ${surname}`);
    const whole = await createPerson(editor, `Katharina ${surname}`);
    expect((await proposed(editor, whole)).map(({ one, other }) => [one.id, other.id].sort())).toEqual([
      [bare, whole].sort(),
    ]);
  });

  test("so is whoever has a middle name besides, and whoever is written the other way round", async () => {
    const whole = await createPerson(editor, `Joachim ${surname}`);
    const [middle, turned] = [
      await createPerson(editor, `Joachim Wilhelm ${surname}`),
      await createPerson(editor, `${surname} Joachim`),
    ];
    const found = (await proposed(editor, whole)).map(({ reasons, one, other }) => ({
      reason: reasons[0],
      id: one.id === whole ? other.id : one.id,
    }));
    expect(found).toContainEqual({ reason: "MIDDLE_NAME", id: middle });
    expect(found).toContainEqual({ reason: "NAME_ORDER", id: turned });
  });
});

const propose = async (url: string): Promise<number> => {
  const script = join(__dirname, "propose-counted.mjs");
  return Number((await promisify(execFile)(process.execPath, [script, url])).stdout);
};

test("many sources that came in at once are looked at by as many statements as one", async () => {
  const { url, drop } = await newDatabase();
  try {
    const counts: number[] = [];
    for (const count of [1, 40]) {
      const surname = newSurname();
      await withDatabase(
        (client) =>
          addSources(
            client,
            givenNames(count).flatMap((given) => [`${given} ${surname}`]),
          ),
        url,
      );
      counts.push(await propose(url));
    }
    expect(counts[1]).toBe(counts[0]);
    // Begin, the lock, what is new, keys twice, candidates, proposals twice, commit.
    expect(counts[0]).toBe(9);
  } finally {
    await drop();
  }
});

test("proposals cost the same statements for few as for many, with both sources and what names them", async () => {
  const surname = newSurname();
  for (const name of [`Jean ${surname}`, `J. ${surname}`, surname, `Jean Marie ${surname}`])
    await createPerson(editor, name);
  await lookedAt();
  const list = `query ($first: Int) { sourceProposals(first: $first) { totalCount nodes { id reasons
    one { id name articles(first: 0) { totalCount } claims(first: 0) { totalCount } }
    other { id name articles(first: 0) { totalCount } claims(first: 0) { totalCount } } } } }`;
  const [few, many] = [
    await send(list, { first: 1 }, { as: editor }),
    await send(list, { first: 4 }, { as: editor }),
  ];
  expect([few, many].map(({ data }) => data.sourceProposals.nodes.length)).toEqual([1, 4]);
  // The session, and the answer.
  expect([few.statements, many.statements]).toEqual([2, 2]);
});
