import { codesOf, send, sendOk, type Sender } from "../../testkit/graphql.ts";
import { mutation, newSource, unique } from "../../testkit/newsroom.ts";
import { newPerson, type Person } from "../../testkit/people.ts";
import { programOf } from "../../testkit/subscription.ts";

const createSource = mutation(
  "createSource",
  `... on Source { id name kind aliases homepage domains country version owners { id }
     audit { nodes { action actor { name } before after reason } } }
   ... on SameSourceExists { sourceIds } ... on InvalidInput { field } ... on NotFound { id }`,
);

const create = async (input: Record<string, unknown>, as: Sender = editor) =>
  (await sendOk(createSource, { input }, { as })).createSource;

const nobody = "src_019acdea-1111-7000-8000-000000000001";

let editor: Person;
beforeAll(async () => {
  editor = await newPerson(["EDITOR"]);
});

describe("an editor names a source", () => {
  test("with all that is known of it", async () => {
    const [one, other] = [await newSource(editor), await newSource(editor)];
    const made = await create({
      name: `  ${unique("Le Phare")} `,
      kind: "OUTLET",
      aliases: ["Phare", "The Lighthouse", "phare"],
      homepage: " https://phare.example ",
      domains: [" Phare.Example ", "phare.example"],
      country: "fr",
      ownerIds: [other.id, one.id, one.id],
    });
    expect(made).toMatchObject({
      name: expect.stringMatching(/^Le Phare \S+$/),
      kind: "OUTLET",
      aliases: ["Phare", "The Lighthouse"],
      homepage: "https://phare.example/",
      domains: ["phare.example"],
      country: "FR",
      version: 1,
    });
    expect(new Set(made.owners.map(({ id }: { id: string }) => id))).toEqual(new Set([one.id, other.id]));
  });

  test("by its name alone, and who named it is on record", async () => {
    const name = unique("A source");
    const made = await create({ name, kind: "PERSON", aliases: null, domains: null, ownerIds: null });
    expect(made).toMatchObject({ name, aliases: [], domains: [], homepage: null, country: null, owners: [] });
    expect(made.audit.nodes).toEqual([
      {
        action: "SOURCE_CREATED",
        actor: { name: editor.name },
        before: null,
        after: {
          name,
          kind: "PERSON",
          aliases: [],
          homepage: null,
          domains: [],
          country: null,
          ownerIds: [],
          ownerships: [],
        },
        reason: null,
      },
    ]);
  });

  test("and is told of the one that has the name, whatever its accents and case", async () => {
    const [mark] = unique("").trim().split("-");
    const known = await create({ name: `Éditions du Détroit ${mark}`, kind: "OUTLET" });
    const again = await create({ name: `EDITIONS du detroit ${mark}`, kind: "OUTLET" });
    expect(again).toMatchObject({ code: "SAME_SOURCE_EXISTS", sourceIds: [known.id] });
  });

  test("and is told of the one that is also called so", async () => {
    const alias = unique("Reuters");
    const known = await create({ name: unique("Thomson"), kind: "AGENCY", aliases: ["Another", alias] });
    expect(await create({ name: alias.toUpperCase(), kind: "AGENCY" })).toMatchObject({
      code: "SAME_SOURCE_EXISTS",
      sourceIds: [known.id],
    });
  });

  test("whose name is only a part of another's, or has signs that a pattern would read", async () => {
    const name = unique("Le Courrier_100%");
    await create({ name: `${name} du soir`, kind: "OUTLET" });
    expect(await create({ name, kind: "OUTLET" })).toMatchObject({ name });
    expect(await create({ name, kind: "OUTLET" })).toMatchObject({ code: "SAME_SOURCE_EXISTS" });
    expect(await create({ name: name.replace("_", "x"), kind: "OUTLET" })).toMatchObject({ version: 1 });
  });

  test("of another kind beside one of the same name", async () => {
    const name = unique("Orvane");
    const [land, outlet] = [
      await create({ name, kind: "GOVERNMENT" }),
      await create({ name, kind: "OUTLET" }),
    ];
    expect(land.id).not.toBe(outlet.id);
  });

  test("a second time, knowing that they are two", async () => {
    const input = { name: unique("Jean Martin"), kind: "PERSON" };
    const [one, two] = [await create(input), await create({ ...input, evenIfSameExists: true })];
    expect(two).toMatchObject({ name: input.name, version: 1 });
    const third = await create(input);
    expect(new Set(third.sourceIds)).toEqual(new Set([one.id, two.id]));
  });

  test("at the same moment as others do, and there is one", async () => {
    const name = unique("Écho du Détroit");
    const spelled = [name, name.toLowerCase(), name.toUpperCase(), name.replace("É", "E")];
    const answers = await Promise.all(spelled.map((one) => create({ name: one, kind: "OUTLET" })));
    const made = answers.filter(({ __typename }) => __typename === "Source");
    expect(made).toHaveLength(1);
    const refused = answers.filter(({ __typename }) => __typename !== "Source");
    expect(refused.map(({ sourceIds }) => sourceIds)).toEqual(Array(3).fill([made[0].id]));
  });
});

describe("an editor is refused", () => {
  test.each([
    ["name", "a name of white space", { name: " \n " }],
    ["name", "a name without end", { name: "a".repeat(301) }],
    ["aliases", "an empty alias", { aliases: ["One", " "] }],
    ["aliases", "too many aliases", { aliases: Array.from({ length: 51 }, (_, at) => `Alias ${at}`) }],
    ["homepage", "a home page that is no web address", { homepage: "ftp://phare.example" }],
    ["homepage", "a home page that is only words", { homepage: "phare" }],
    ["domains", "an address in place of a domain", { domains: ["https://phare.example"] }],
    ["domains", "one word in place of a domain", { domains: ["localhost"] }],
    ["domains", "too many domains", { domains: Array.from({ length: 51 }, (_, at) => `a${at}.example`) }],
    ["country", "a country in words", { country: "France" }],
    ["ownerIds", "too many owners", { ownerIds: manyIds(21) }],
  ])("for its %s: %s", async (field, _what, wrong) => {
    const answer = await create({ name: unique("A source"), kind: "OUTLET", ...wrong });
    expect(answer).toMatchObject({ code: "INVALID_INPUT", field });
  });

  test("an owner that is not there, and nothing is kept", async () => {
    const name = unique("A source");
    const known = await newSource(editor);
    const refused = await create({ name, kind: "OUTLET", ownerIds: [known.id, nobody] });
    expect(refused).toMatchObject({ code: "NOT_FOUND", id: nobody });
    expect(await create({ name, kind: "OUTLET" })).toMatchObject({ version: 1 });
  });
});

test("an owner that is no source at all is denied", async () => {
  const input = { name: unique("A source"), kind: "OUTLET", ownerIds: [nobody.replace("src", "art")] };
  expect(codesOf(await send(createSource, { input }, { as: editor }))).toEqual(["BAD_ID"]);
});

test("naming a source is denied to nobody, to a reviewer and to a key that cannot edit", async () => {
  const input = { name: unique("A source"), kind: "OUTLET" };
  expect(codesOf(await send(createSource, { input }))).toEqual(["UNAUTHENTICATED"]);
  const reviewer = await newPerson(["REVIEWER"]);
  const program = await programOf(editor, ["SEE_DESK"]);
  for (const as of [reviewer, program]) {
    expect(codesOf(await send(createSource, { input }, { as }))).toEqual(["FORBIDDEN"]);
  }
  const { sources } = await sendOk(
    "query ($search: String) { sources(search: $search) { totalCount } }",
    { search: input.name },
    { as: reviewer },
  );
  expect(sources.totalCount).toBe(0);
});

function manyIds(count: number): string[] {
  return Array.from({ length: count }, (_, at) => nobody.slice(0, -2) + String(at).padStart(2, "0"));
}
