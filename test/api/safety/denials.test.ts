import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isObjectType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
} from "graphql";
import { type Answer, codesOf, send } from "../../testkit/graphql.ts";
import { done, newArticle, newClaim, newSource } from "../../testkit/newsroom.ts";
import { newPerson, type Person } from "../../testkit/people.ts";
import { anyValue, asked, literal, reached } from "../../testkit/schema-walk.ts";
import { decide, publish, submitted } from "../../testkit/review-desk.ts";
import { partOf, schema } from "../../testkit/selection.ts";
import { followByEvents } from "../../testkit/subscription.ts";
import { emptyToStrangers, publicSurface } from "./public-surface.ts";

/** Everything in the schema is asked for by a stranger, and is answered or denied as the committed list says. */

const open = new Map(
  Object.entries(publicSurface).map(
    ([type, names]) => [type, new Set(names.split(/\s+/).filter(Boolean))] as const,
  ),
);
const isOpen = (type: string, name: string): boolean => open.get(type)?.has(name) === true;
const leadsOn = (type: string, name: string): boolean =>
  isOpen(type, name) && !emptyToStrangers.has(`${type}.${name}`);
const types = [...reached(leadsOn)];

type Outcome = "answered" | "denied" | { readonly neither: unknown };

/** A denial tells nothing beside it. */
function outcomeOf(answer: Answer<unknown>): Outcome {
  if (answer.errors.length === 0) return "answered";
  const isDenied = codesOf(answer).every((code) => code === "UNAUTHENTICATED");
  const tells = Object.values((answer.data as object | null) ?? {}).some((value) => value !== null);
  return isDenied && !tells ? "denied" : { neither: answer };
}

const expected = (type: string, names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, isOpen(type, name) ? "answered" : "denied"]));

test.each(types)(
  "of %s, a stranger is answered what is public and denied the rest",
  async (type, { fields, around }) => {
    const found: Record<string, Outcome> = {};
    for (const field of fields) {
      const answer = await send(around(`{ ${asked(field)} }`));
      found[field.name] = outcomeOf(answer);
      if (emptyToStrangers.has(`${type}.${field.name}`)) expect(answer.data).toEqual({ [field.name]: null });
    }
    expect(found).toEqual(
      expected(
        type,
        fields.map(({ name }) => name),
      ),
    );
  },
);

type Place = {
  readonly field: GraphQLField<unknown, unknown>;
  readonly around: (selection: string) => string;
};

/** The lists that a stranger meets, wherever in the graph, by the input that they take as this argument. */
function listsBy(argument: string): [input: string, arg: GraphQLArgument, places: Place[]][] {
  const found = new Map<string, [string, GraphQLArgument, Place[]]>();
  for (const [type, { fields, around }] of types) {
    for (const field of fields) {
      const arg = field.args.find(({ name }) => name === argument);
      if (arg === undefined || !leadsOn(type, field.name)) continue;
      const input = getNamedType(arg.type).name;
      const [, , places] = found.get(input) ?? found.set(input, [input, arg, []]).get(input) ?? [];
      places?.push({ field, around });
    }
  }
  return [...found.values()];
}

/** `everywhere`: a list is guarded in each of its places, not only at the root. */
async function everywhere(places: readonly Place[], argument: string): Promise<Outcome> {
  const outcomes: Outcome[] = [];
  for (const { field, around } of places) {
    const more = [argument, ...(field.args.some(({ name }) => name === "search") ? [`search: "words"`] : [])];
    outcomes.push(outcomeOf(await send(around(`{ ${asked(field, "{ totalCount }", more)} }`))));
  }
  const [first = "denied"] = outcomes;
  return outcomes.every((one) => one === first) ? first : { neither: outcomes };
}

const conjunctions = new Set(["and", "or", "not"]);

test.each(listsBy("filter"))(
  "by %s, a stranger can find what is public and nothing else",
  async (input, arg, places) => {
    const type = getNamedType(arg.type);
    if (!isInputObjectType(type)) throw new Error(`${input} is no input`);
    const filters = Object.values(type.getFields()).filter(({ name }) => !conjunctions.has(name));
    const found: Record<string, Outcome> = {};
    for (const filter of filters)
      found[filter.name] = await everywhere(
        places,
        `filter: { not: { ${filter.name}: ${testOf(filter.type, filter.name === "id" ? input.replace("Filter", "") : filter.name)} } }`,
      );
    expect(found).toEqual(
      expected(
        input,
        filters.map(({ name }) => name),
      ),
    );
  },
);

/** The first test that a filter knows, or the flag that it is. */
function testOf(type: GraphQLInputType, about: string): string {
  const named = getNamedType(type);
  if (!isInputObjectType(named)) return literal(anyValue(type, about), type);
  const [operator] = Object.values(named.getFields());
  if (operator === undefined) throw new Error(`${named.name} tests nothing`);
  return `{ ${operator.name}: ${literal(anyValue(operator.type, about), operator.type)} }`;
}

test.each(listsBy("orderBy"))(
  "by %s, a stranger can order by what is public and nothing else",
  async (input, arg, places) => {
    const type = getNamedType(arg.type);
    const key = isInputObjectType(type) ? getNamedType(type.getFields()["field"]?.type) : undefined;
    if (!isEnumType(key)) throw new Error(`${input} orders by nothing`);
    const names = key.getValues().map(({ name }) => name);
    const found: Record<string, Outcome> = {};
    for (const name of names)
      found[name] = await everywhere(places, `orderBy: [{ field: ${name}, direction: ASC }]`);
    expect(found).toEqual(expected(key.name, names));
  },
);

test("a stranger can change nothing", async () => {
  const fields = Object.values(schema.getMutationType()?.getFields() ?? {});
  const found: Record<string, Outcome> = {};
  for (const field of fields) found[field.name] = outcomeOf(await send(`mutation { ${asked(field)} }`));
  expect(found).toEqual(
    expected(
      "Mutation",
      fields.map(({ name }) => name),
    ),
  );
});

test("a stranger can follow what is public and nothing else", async () => {
  const fields = Object.values(schema.getSubscriptionType()?.getFields() ?? {});
  const found: Record<string, Outcome> = {};
  for (const field of fields) {
    const following = await followByEvents(`subscription { ${asked(field)} }`);
    const told = (await following.next(300)) as Answer<unknown> | null;
    found[field.name] = told === null ? "answered" : outcomeOf(told);
    await following.stop();
  }
  expect(found).toEqual(
    expected(
      "Subscription",
      fields.map(({ name }) => name),
    ),
  );
});

test("no id leads a stranger to what nothing public leads to", async () => {
  const [editor, reviewer] = [await newPerson(["EDITOR", "ADMIN"]), await newPerson(["REVIEWER"])];
  const made = async () => ({ appearance: await newAppearance(editor) });
  const draft = await newClaim(editor, await made());
  const inReview = await submitted(editor, await made());
  const approved = async () => decide(reviewer, await submitted(editor, await made()));
  const published = await publish(editor, await approved());
  const scheduled = await approved();
  const later = { claimId: scheduled.id, expectedVersion: scheduled.version, at: inAnHour() };
  await done("publishClaim", "... on Publication { id }", { as: editor, input: later });
  const everything = await idsFrom([draft.id, inReview.id, published.id, scheduled.id], { as: editor });
  const open = new Set(await idsFrom([published.id], {}));
  const hidden = everything.filter((id) => !open.has(id));
  const kinds = new Set(hidden.map((id) => id.slice(0, 3)));
  expect([...kinds]).toEqual(
    expect.arrayContaining(["clm", "art", "src", "rev", "dec", "pub", "psn", "evd", "app", "aud", "crv"]),
  );
  for (let from = 0; from < hidden.length; from += 100) {
    const ids = hidden.slice(from, from + 100);
    const { data, errors } = await send(namedBy, { ids });
    expect(errors).toEqual([]);
    expect((data.nodes as (object | null)[]).filter((node) => node !== null)).toEqual([]);
  }
});

const inAnHour = (): string => new Date(Date.now() + 3_600_000).toISOString();

const namedBy = "query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }";

async function newAppearance(editor: Person): Promise<object> {
  const article = await newArticle(editor, "The harbour was closed, said the harbour master.");
  const { id: sourceId } = await newSource(editor);
  return { articleId: article.id, anchor: { exact: "was closed" }, attribution: [{ sourceId }] };
}

/** Every id that is met two relations deep from these claims. */
async function idsFrom(claims: readonly string[], options: { as?: Person }): Promise<string[]> {
  const type = schema.getType("Claim");
  if (!isObjectType(type)) throw new Error("There are no claims");
  const ids = new Set<string>();
  for (const id of claims) {
    for (const name of Object.keys(type.getFields())) {
      for (const without = new Set<string>(); ;) {
        const part = partOf(type, name, { depth: 2, first: 10, without });
        const answer = await send(`query ($id: ID!) { claim(id: $id) ${part} }`, { id }, options);
        for (const [found] of JSON.stringify(answer.data ?? {}).matchAll(/\b[a-z]{3}_[0-9a-f-]{36}\b/g))
          ids.add(found);
        const denied = /^([A-Z]\w+\.\w+) /.exec(answer.errors[0]?.message ?? "")?.[1];
        if (denied === undefined) {
          expect(answer.errors).toEqual([]);
          break;
        }
        without.add(denied);
      }
    }
  }
  return [...ids];
}

test("nothing is listed as public that the schema does not have", () => {
  for (const [name, names] of open) {
    const type = schema.getType(name);
    const known = isEnumType(type)
      ? type.getValues().map((value) => value.name)
      : Object.keys((type as { getFields?: () => object } | undefined)?.getFields?.() ?? {});
    expect([...names].filter((one) => !known.includes(one)).map((one) => `${name}.${one}`)).toEqual([]);
  }
});
