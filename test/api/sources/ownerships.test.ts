import { codesOf, send, sendOk } from "../../testkit/graphql.ts";
import { done, mutation, newArticle, newSource, unique } from "../../testkit/newsroom.ts";
import { newPerson, type Person } from "../../testkit/people.ts";
import { decide, publish, submitted } from "../../testkit/review-desk.ts";

const told = "version owners { id } ownerships { owner { id } since until statedAt }";
const editSource = mutation(
  "editSource",
  `... on Source { ${told} } ... on InvalidInput { field problem } ... on OwnershipCircle { ownerId }
   ... on NotFound { id }`,
);

let editor: Person;
let ids: string[];

beforeAll(async () => {
  editor = await newPerson(["EDITOR"]);
});
beforeEach(async () => {
  const sources = await Promise.all([1, 2, 3].map(() => newSource(editor, unique("Group"), "ORGANISATION")));
  ids = sources.map(({ id }) => id);
});

const edit = async (input: Record<string, unknown>) =>
  (await sendOk(editSource, { input }, { as: editor })).editSource;
const paper = (input: object = {}): Promise<{ id: string; version: number }> =>
  done("createSource", "... on Source { id version }", {
    as: editor,
    input: { name: unique("Paper"), kind: "OUTLET", ...input },
  });
const read = async (id: string, asOf?: string) =>
  (
    await sendOk(
      `query ($id: ID!, $asOf: DateTime) { source(id: $id, asOf: $asOf) { ${told} owned { nodes { id } } } }`,
      { id, asOf },
      asOf === undefined ? { as: editor } : {},
    )
  ).source;

const register = "https://register.example/paper";

test("an editor says since when a source is owned, whose it was before, and where that is stated", async () => {
  const [owner = "", former = "", other = ""] = ids;
  const { id } = await paper({
    ownerships: [
      { ownerId: former, since: "1999", until: "2012-03" },
      { ownerId: owner, since: "2012-03-14", statedAt: register },
    ],
  });
  expect(await read(id)).toMatchObject({
    owners: [{ id: owner }],
    ownerships: [
      { owner: { id: owner }, since: "2012-03-14", until: null, statedAt: register },
      { owner: { id: former }, since: "1999", until: "2012-03", statedAt: null },
    ],
  });
  // Whoever owned it once owns it no more: not in lists, filters and networks.
  expect((await read(former)).owned.nodes).toEqual([]);
  expect((await read(owner)).owned.nodes).toEqual([{ id }]);
  const { sources } = await sendOk(
    "query ($id: ID!) { sources(filter: { ownerId: { eq: $id } }) { totalCount } }",
    { id: former },
    { as: editor },
  );
  expect(sources.totalCount).toBe(0);
  const { sourceNetwork } = await sendOk(
    "query ($id: ID!) { sourceNetwork(sourceId: $id) { members { id } ownerships { ownerId heldSince statedAt } } }",
    { id },
    { as: editor },
  );
  expect(sourceNetwork).toEqual({
    members: expect.not.arrayContaining([{ id: former }]),
    ownerships: [{ ownerId: owner, heldSince: "2012-03-14", statedAt: register }],
  });
  // By ids alone, what is known of those who stay is kept, and so are the former ones.
  const more = await edit({ id, expectedVersion: 1, ownerIds: [owner, other] });
  expect(more.ownerships).toEqual(
    expect.arrayContaining([
      { owner: { id: owner }, since: "2012-03-14", until: null, statedAt: register },
      { owner: { id: other }, since: null, until: null, statedAt: null },
      { owner: { id: former }, since: "1999", until: "2012-03", statedAt: null },
    ]),
  );
});

test("a date that is learnt later is a change with its before and after, and restored like one", async () => {
  const [owner = ""] = ids;
  const { id } = await paper({ ownerIds: [owner] });
  await edit({ id, expectedVersion: 1, ownerships: [{ ownerId: owner, since: "2012" }] });
  const same = await edit({ id, expectedVersion: 2, ownerships: [{ ownerId: owner, since: "2012" }] });
  expect(same.version).toBe(2);
  const { source } = await sendOk(
    "query ($id: ID!) { source(id: $id) { audit { nodes { id action before after } } } }",
    { id },
    { as: editor },
  );
  const [changed, created] = source.audit.nodes;
  expect(changed).toMatchObject({
    before: { ownerIds: [owner], ownerships: [{ ownerId: owner, since: null }] },
    after: {
      ownerIds: [owner],
      ownerships: [{ ownerId: owner, since: "2012", until: null, statedAt: null }],
    },
  });
  const input = { sourceId: id, expectedVersion: 2, recordId: created.id, reason: "It was another group." };
  await done("restoreSource", "... on Source { id }", { as: editor, input });
  expect((await read(id)).ownerships).toMatchObject([{ owner: { id: owner }, since: null }]);
});

test("what cannot be is refused, and named", async () => {
  const [owner = "", former = ""] = ids;
  const { id } = await paper({ ownerships: [{ ownerId: former, until: "2001" }] });
  const refused = async (ownerships: object[], more: object = {}) =>
    edit({ id, expectedVersion: 1, ownerships, ...more });
  const invalid = (problem: string, field = "ownerships") => ({ __typename: "InvalidInput", field, problem });
  expect(await refused([{ ownerId: owner, since: "2012", until: "2011-12" }])).toMatchObject(
    invalid("ENDS_BEFORE_IT_BEGINS"),
  );
  expect(await refused([{ ownerId: owner, until: "9998" }])).toMatchObject(invalid("IN_THE_FUTURE"));
  expect(await refused([{ ownerId: owner, statedAt: "a register" }])).toMatchObject(
    invalid("NOT_A_WEB_ADDRESS"),
  );
  expect(await refused([{ ownerId: owner }, { ownerId: owner, until: "2001" }])).toMatchObject(
    invalid("ALREADY_THERE"),
  );
  expect(await refused([{ ownerId: owner }], { ownerIds: [owner] })).toMatchObject(
    invalid("NOT_EXACTLY_ONE", "ownerIds"),
  );
  expect(await refused([{ ownerId: id, until: "2001" }])).toMatchObject({ ownerId: id });
  const wrongDate = await send(
    editSource,
    { input: { id, expectedVersion: 1, ownerships: [{ ownerId: owner, since: "in May" }] } },
    { as: editor },
  );
  expect(codesOf(wrongDate)).toEqual(["BAD_USER_INPUT"]);
  // It began and ended in one year, as far as is known: that can be.
  expect(await refused([{ ownerId: owner, since: "2012-05", until: "2012" }])).toMatchObject({ version: 2 });
});

test("a former owner of one's own does not close a circle, and is no source to be merged with", async () => {
  const [owner = ""] = ids;
  const { id } = await paper({ ownerships: [{ ownerId: owner, until: "2001" }] });
  expect(await edit({ id: owner, expectedVersion: 1, ownerIds: [id] })).toMatchObject({ owners: [{ id }] });
  await edit({ id: owner, expectedVersion: 2, ownerIds: [] });
  const merge = mutation("mergeSources", "... on Source { id } ... on OwnershipCircle { ownerId }");
  const input = { keepId: id, expectedVersion: 1, mergedId: owner, expectedMergedVersion: 3 };
  const { mergeSources } = await sendOk(merge, { input }, { as: editor });
  expect(mergeSources).toMatchObject({ __typename: "OwnershipCircle", ownerId: owner });
});

test("readers see whose a public source is and was, as it was known on a day", async () => {
  const [owner = "", former = ""] = ids;
  const reviewer = await newPerson(["REVIEWER"]);
  const { id } = await paper({ ownerships: [{ ownerId: owner, since: "2012", statedAt: register }] });
  const article = await newArticle(editor, "The minister said that the treaty was void.");
  const appearance = {
    articleId: article.id,
    anchor: { exact: "the treaty was void" },
    attribution: [{ sourceId: id, verb: "said" }],
  };
  const { at } = await publish(editor, await decide(reviewer, await submitted(editor, { appearance })));
  const ownerships = [
    { ownerId: owner, since: "2013" },
    { ownerId: former, until: "2013" },
  ];
  await edit({ id, expectedVersion: 1, ownerships });
  const query = `query ($id: ID!, $asOf: DateTime) { source(id: $id, asOf: $asOf) { ownerships { owner { id } since until } } }`;
  expect((await sendOk(query, { id })).source.ownerships).toEqual([
    { owner: { id: owner }, since: "2013", until: null },
    { owner: { id: former }, since: null, until: "2013" },
  ]);
  expect((await sendOk(query, { id, asOf: at })).source.ownerships).toEqual([
    { owner: { id: owner }, since: "2012", until: null },
  ]);
});
