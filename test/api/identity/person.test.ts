import { randomUUID } from "node:crypto";
import { codesOf, send, sendOk } from "../../testkit/graphql.ts";
import { mutation } from "../../testkit/newsroom.ts";
import { administrator, newPerson, signedIn, type Person, type Role } from "../../testkit/people.ts";

const shown = "... on Person { id name email roles active version }";
const addPerson = mutation("addPerson", `${shown} ... on InvalidInput { field }`);
const editPerson = mutation(
  "editPerson",
  `${shown} ... on InvalidInput { field } ... on StaleVersion { current { id version } } ... on NotFound { id }`,
);
const nobody = "psn_01890000-0000-7000-8000-000000000000";

interface Shown {
  id: string;
  name: string;
  roles: Role[];
  active: boolean;
  version: number;
}

interface Page {
  nodes: Shown[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

const somebody = (more: object = {}): object => ({
  ...{
    name: "Nora New",
    email: `${randomUUID()}@desk.test`,
    roles: ["EDITOR"],
    password: "long enough it is",
  },
  ...more,
});

async function add(more: object = {}, as?: Person) {
  return (await sendOk(addPerson, { input: somebody(more) }, { as: as ?? (await administrator()) }))
    .addPerson;
}

async function edit(input: object, as?: Person) {
  return (await sendOk(editPerson, { input }, { as: as ?? (await administrator()) })).editPerson;
}

async function idOf(person: Person): Promise<Shown> {
  return (await sendOk("{ me { id name roles active version } }", {}, { as: person })).me;
}

describe("an administrator adds somebody", () => {
  test("who can sign in at once and has their roles", async () => {
    const email = `${randomUUID()}@Desk.Test`;
    const added = await add({ name: "  Nora \n New ", email, roles: ["EDITOR", "REVIEWER"] });
    expect(added).toMatchObject({ name: "Nora New", email: email.toLowerCase(), active: true, version: 1 });
    const person = await signedIn({ name: "Nora New", email, password: "long enough it is", roles: [] });
    expect(await idOf(person)).toMatchObject({ id: added.id, roles: ["EDITOR", "REVIEWER"] });
  });

  test("but nobody twice, whatever the capitals", async () => {
    const { email } = await newPerson(["EDITOR"]);
    expect(await add({ email: email.toUpperCase() })).toMatchObject({
      __typename: "EmailTaken",
      code: "EMAIL_TAKEN",
    });
  });

  test("two adding one address at once add one person", async () => {
    const email = `${randomUUID()}@desk.test`;
    const answers = await Promise.all([1, 2, 3].map(() => add({ email })));
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual([
      "EmailTaken",
      "EmailTaken",
      "Person",
    ]);
  });

  test.each([
    ["name", { name: " \n " }],
    ["name", { name: "n".repeat(301) }],
    ["email", { email: "not an address" }],
    ["password", { password: "too short" }],
  ])("but not with this %s: %p", async (field, given) => {
    expect(await add(given)).toMatchObject({ __typename: "InvalidInput", field });
  });
});

describe("an administrator changes somebody", () => {
  test("what is left out stays", async () => {
    const before = await idOf(await newPerson(["EDITOR"]));
    const edited = await edit({ id: before.id, expectedVersion: 1, roles: ["REVIEWER"] });
    expect(edited).toMatchObject({ name: before.name, roles: ["REVIEWER"], active: true, version: 2 });
  });

  test("and what the person may do changes with their next request", async () => {
    const person = await newPerson(["EDITOR"]);
    const { id } = await idOf(person);
    const people = "{ people { totalCount } }";
    expect((await send(people, {}, { as: person })).errors).toEqual([]);
    await edit({ id, expectedVersion: 1, roles: [] });
    expect(codesOf(await send(people, {}, { as: person }))).toEqual(["FORBIDDEN"]);
  });

  test("but never over somebody else's change", async () => {
    const { id } = await idOf(await newPerson(["EDITOR"]));
    const answers = await Promise.all(["One", "Two"].map((name) => edit({ id, expectedVersion: 1, name })));
    const [stale] = answers.filter(({ __typename }) => __typename === "StaleVersion");
    expect(answers.filter(({ __typename }) => __typename === "Person")).toHaveLength(1);
    expect(stale).toMatchObject({ code: "STALE_VERSION", current: { id, version: 2 } });
  });

  test("but not somebody who is not there, nor to a name of nothing", async () => {
    const { id } = await idOf(await newPerson(["EDITOR"]));
    expect(await edit({ id: nobody, expectedVersion: 1, name: "Who" })).toMatchObject({
      __typename: "NotFound",
      id: nobody,
    });
    expect(await edit({ id, expectedVersion: 1, name: " " })).toMatchObject({
      __typename: "InvalidInput",
      field: "name",
    });
  });
});

describe("somebody is always left to look after people", () => {
  /** Other tests make administrators too; here nobody but Ada, and whom the test adds, may be one. */
  beforeEach(async () => {
    const ada = await idOf(await administrator());
    for (const { id, version } of (await administrators()).filter((person) => person.id !== ada.id))
      await edit({ id, expectedVersion: version, roles: [] });
  });

  interface Page {
    nodes: Shown[];
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  }

  async function administrators(as?: Person): Promise<Shown[]> {
    const list =
      "query ($after: String) { people(first: 100, after: $after, filter: { active: true }) { pageInfo { hasNextPage endCursor } nodes { id name roles active version } } }";
    const found: Shown[] = [];
    for (let after: string | null = null, more = true; more;) {
      const { people }: { people: Page } = await sendOk(
        list,
        { after },
        { as: as ?? (await administrator()) },
      );
      found.push(...people.nodes.filter(({ roles }) => roles.includes("ADMIN")));
      ({ hasNextPage: more, endCursor: after } = people.pageInfo);
    }
    return found;
  }

  test.each([{ roles: ["EDITOR"] }, { active: false }])(
    "the last administrator cannot become %p",
    async (change) => {
      const { id, version } = await idOf(await administrator());
      expect(await edit({ id, expectedVersion: version, ...change })).toMatchObject({
        __typename: "LastAdministrator",
        code: "LAST_ADMINISTRATOR",
      });
    },
  );

  test("two who demote each other at once leave one", async () => {
    const [ada, ben] = [await administrator(), await newPerson(["ADMIN"])];
    const [one, other] = [await idOf(ada), await idOf(ben)];
    const demote = (as: Person, { id, version }: Shown) =>
      send(editPerson, { input: { id, expectedVersion: version, roles: ["EDITOR"] } }, { as });
    await Promise.all([demote(ada, other), demote(ben, one)]);
    const isAda = (await idOf(ada)).roles.includes("ADMIN");
    const left = await administrators(isAda ? ada : ben);
    expect(left.map(({ id }) => id)).toEqual([isAda ? one.id : other.id]);
    if (!isAda) {
      const { id, version } = await idOf(ada);
      await edit({ id, expectedVersion: version, roles: ["ADMIN"] }, ben);
    }
  });
});

describe("looking after people is for administrators", () => {
  test.each([
    ["an editor", ["EDITOR"]],
    ["a reviewer", ["REVIEWER"]],
  ] as const)("%s cannot", async (_, roles) => {
    const person = await newPerson([...roles]);
    const { id } = await idOf(person);
    const wanted = { id, expectedVersion: 1, roles: ["ADMIN"] };
    expect(codesOf(await send(addPerson, { input: somebody() }, { as: person }))).toEqual(["FORBIDDEN"]);
    expect(codesOf(await send(editPerson, { input: wanted }, { as: person }))).toEqual(["FORBIDDEN"]);
  });

  test("and nobody at all cannot", async () => {
    const { id } = await idOf(await newPerson(["EDITOR"]));
    expect(codesOf(await send(addPerson, { input: somebody() }))).toEqual(["UNAUTHENTICATED"]);
    expect(codesOf(await send(editPerson, { input: { id, expectedVersion: 1, active: false } }))).toEqual([
      "UNAUTHENTICATED",
    ]);
  });
});

describe("the list of people", () => {
  const list =
    "query ($first: Int!, $after: String) { people(first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { id name email roles active version createdAt desks { id name } } } }";

  test("is for the desk, and costs one statement however many are in it", async () => {
    const editor = await newPerson(["EDITOR"]);
    await newPerson(["REVIEWER"]);
    const few = await send(list, { first: 1 }, { as: editor });
    const many = await send(list, { first: 100 }, { as: editor });
    expect([few.errors, many.errors]).toEqual([[], []]);
    // One more for who asks.
    expect([few.statements, many.statements]).toEqual([2, 2]);
    expect(codesOf(await send(list, { first: 1 }))).toEqual(["UNAUTHENTICATED"]);
  });

  test("is in the order of their names, whatever the accents and capitals", async () => {
    const family = randomUUID();
    const names = ["Eda", "Édith", "edmund", "Tom", "zoé"].map((name) => `${name} ${family}`);
    await Promise.all([...names].reverse().map((name) => newPerson(["EDITOR"], name)));
    const seen: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const { people }: { people: Page } = await sendOk(
        list,
        { first: 2, after },
        { as: await administrator() },
      );
      seen.push(...people.nodes.map(({ name }) => name));
      [after, more] = [people.pageInfo.endCursor, people.pageInfo.hasNextPage];
    }
    expect(seen.filter((name) => name.includes(family))).toEqual(names);
  });

  test("can be paged without losing or repeating anybody", async () => {
    const editor = await newPerson(["EDITOR"]);
    const pagedBy = async (first: number): Promise<string[]> => {
      const seen: string[] = [];
      for (let after: string | null = null, more = true; more;) {
        const { people }: { people: Page } = await sendOk(list, { first, after }, { as: editor });
        seen.push(...people.nodes.map(({ id }) => id));
        [after, more] = [people.pageInfo.endCursor, people.pageInfo.hasNextPage];
      }
      return seen;
    };
    const seen = await pagedBy(3);
    expect(seen).toEqual(await pagedBy(100));
    expect(new Set(seen).size).toBe(seen.length);
  });
});
