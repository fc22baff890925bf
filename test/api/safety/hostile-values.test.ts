import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  type GraphQLArgument,
  type GraphQLInputType,
} from "graphql";
import { codesOf, send } from "../../testkit/graphql.ts";
import { newPerson, type Person } from "../../testkit/people.ts";
import { anyValue, isNeeded } from "../../testkit/schema-walk.ts";
import { schema } from "../../testkit/selection.ts";

/** Every argument and every field of every input takes what nobody in their right mind would send, and is no fault. */

const hostile: Readonly<Record<string, readonly unknown[]>> = {
  String: [
    "",
    "\u0000",
    "\ud800",
    "a".repeat(100_000),
    "'); drop table claim; --",
    "%_\\",
    "🚢".repeat(3_000),
  ],
  ID: ["", "clm_", "' or true --", "psn_01a20d5b-8712-77e0-b4f3-b2690fc03f60", "\u0000", "x".repeat(50_000)],
  Int: [-1, 0, 2_147_483_647, -2_147_483_648],
  DateTime: ["0001-01-01T00:00:00Z", "9999-12-31T23:59:59.999999999Z", "2024-01-01T00:00:00+23:59"],
  PartialDate: ["0001", "9999-12-31", "2024-02-29T24:00:00Z"],
};
const listMax = 5_000;

/** Values of a type, each with one thing in it that is hostile. */
function hostileValues(type: GraphQLInputType, depth: number): unknown[] {
  const plain = getNullableType(type);
  if (isListType(plain)) {
    const inner = plain.ofType as GraphQLInputType;
    const many = Array.from({ length: listMax }, () => anyValue(inner, "claim"));
    return [[], many, ...hostileValues(inner, depth).map((value) => [value])];
  }
  if (isEnumType(plain)) return plain.getValues().map(({ value }) => value as unknown);
  if (!isInputObjectType(plain)) return [...(hostile[plain.name] ?? [])];
  if (depth === 0) return [];
  const whole = anyValue(plain, "claim") as object;
  // A filter within a filter is the same again.
  const others = Object.values(plain.getFields()).filter(({ type: inner }) => getNamedType(inner) !== plain);
  return others.flatMap((field) =>
    hostileValues(field.type, depth - 1).map((value) => ({ ...whole, [field.name]: value })),
  );
}

interface Case {
  readonly kind: "query" | "mutation";
  readonly name: string;
  readonly args: readonly GraphQLArgument[];
  readonly arg: GraphQLArgument;
}

const cases = [schema.getQueryType(), schema.getMutationType()].flatMap((root, place) =>
  Object.values(root?.getFields() ?? {}).flatMap(({ name, args }) =>
    args.map((arg): [string, Case] => [
      `${name}(${arg.name}:)`,
      { kind: place === 0 ? "query" : "mutation", name, args, arg },
    ]),
  ),
);

let everybody: Person | undefined;
beforeEach(async () => {
  // Some of what is tried signs people out: a stranger would be denied everything before it is looked at.
  const { data } = everybody ? await send("{ me { id } }", {}, { as: everybody }) : { data: { me: null } };
  if (data.me === null) everybody = await newPerson(["EDITOR", "REVIEWER", "ADMIN"]);
});

test.each(cases)(
  "%s takes whatever is sent, or says what is wrong with it",
  async (_called, { kind, name, args, arg }) => {
    const needed = args.filter((one) => one === arg || isNeeded(one));
    const declared = needed.map((one) => `$${one.name}: ${one.type.toString()}`).join(", ");
    const given = needed.map((one) => `${one.name}: $${one.name}`).join(", ");
    const document = `${kind} (${declared}) { ${name}(${given}) { __typename } }`;
    const others = Object.fromEntries(needed.map((one) => [one.name, anyValue(one.type, name)]));
    const signedIn = everybody ? { as: everybody } : {};
    const faults: unknown[] = [];
    for (const value of hostileValues(arg.type, 3)) {
      const answer = await send(document, { ...others, [arg.name]: value }, signedIn);
      const faulty = codesOf(answer).some((code) => code === undefined || code === "INTERNAL_SERVER_ERROR");
      if (faulty) faults.push({ value: JSON.stringify(value).slice(0, 200), errors: answer.errors });
    }
    expect(faults).toEqual([]);
  },
);
