import {
  astFromValue,
  getNamedType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  print,
} from "graphql";
import { schema } from "./selection.ts";

/** Prefixes of global ids, by the words that inputs and root fields call things by. */
const prefixes: Readonly<Record<string, string>> = {
  claim: "clm",
  article: "art",
  source: "src",
  review: "rev",
  view: "svw",
  person: "psn",
  actor: "psn",
  desk: "dsk",
  appearance: "app",
  evidence: "evd",
  suggestion: "sug",
  republicationproposal: "rpp",
  sourceproposal: "spr",
  merge: "smg",
  publication: "pub",
  import: "imp",
  key: "key",
  reply: "cmt",
  invitation: "inv",
  comment: "cmt",
  notice: "ntc",
  export: "exp",
  policy: "pol",
  publisher: "src",
  author: "src",
  owner: "src",
  original: "art",
  webhook: "whk",
  delivery: "dlv",
  feed: "fol",
  job: "job",
  record: "aud",
  term: "trm",
};

/** A well-formed id that names nothing, of the thing that these words are about: the last one that is known. */
function idFor(words: string): string {
  const single = words.split(/(?=[A-Z])/).map((word) => word.toLowerCase().replace(/s$/, ""));
  const last = single
    .map((word, at) => prefixes[`${single[at - 1] ?? ""}${word}`] ?? prefixes[word])
    .findLast((prefix) => prefix !== undefined);
  return `${last ?? "clm"}_01a20d5b-8712-77e0-b4f3-b2690fc03f60`;
}

type Slot = Pick<GraphQLArgument | GraphQLInputField, "name" | "type" | "defaultValue">;

/** Something that may stand there, with as little in it as can be. `about` says what an `id` is of. */
export function anyValue(type: GraphQLInputType, about: string): unknown {
  if (isNonNullType(type)) return anyValue(type.ofType, about);
  if (isListType(type)) return [anyValue(type.ofType, about)];
  if (isEnumType(type)) return type.getValues()[0]?.value;
  if (isInputObjectType(type))
    return Object.fromEntries(
      Object.values(type.getFields())
        .filter(isNeeded)
        .map((field) => [field.name, anyValue(field.type, wordsOf(field.name, about))]),
    );
  const values: Record<string, unknown> = { Int: 1, Float: 1, Boolean: true, ID: idFor(about) };
  if (type.name === "DateTime") return "2024-06-24T08:30:00Z";
  return values[type.name] ?? "words of some length";
}

export const isNeeded = ({ type, defaultValue }: Slot): boolean =>
  isNonNullType(type) && defaultValue === undefined;

const wordsOf = (name: string, about: string): string => (name === "id" ? about : `${about}${capital(name)}`);
const capital = (word: string): string => `${word[0]?.toUpperCase() ?? ""}${word.slice(1)}`;

export function literal(value: unknown, type: GraphQLInputType): string {
  const node = astFromValue(value, type);
  if (!node) throw new Error(`${JSON.stringify(value)} is no ${type.toString()}`);
  return print(node);
}

type Field = GraphQLField<unknown, unknown>;

/** A field as it is asked for: with the arguments that it needs, and with `more` of them. */
export function asked(field: Field, selection = selectionFor(field), more: readonly string[] = []): string {
  const needed = field.args
    .filter(isNeeded)
    .map(({ name, type }) => `${name}: ${literal(anyValue(type, wordsOf(name, field.name)), type)}`);
  const all = [...needed, ...more];
  return `${field.name}${all.length > 0 ? `(${all.join(", ")})` : ""} ${selection}`;
}

const selectionFor = (field: Field): string => (isLeafType(getNamedType(field.type)) ? "" : "{ __typename }");

export interface Reached {
  readonly fields: readonly Field[];
  /** Puts a selection of the type where it is met first. */
  readonly around: (selection: string) => string;
}

/** The types that are met from a root on, through the fields that `isOpen` lets one pass. */
export function reached(isOpen: (type: string, field: string) => boolean): Map<string, Reached> {
  const found = new Map<string, Reached>();
  const query = schema.getQueryType();
  const waiting = query ? [{ type: query as unknown, around: (selection: string) => selection }] : [];
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const { type, around } = next;
    if ((!isObjectType(type) && !isInterfaceType(type)) || found.has(type.name)) continue;
    const fields = Object.values(type.getFields());
    found.set(type.name, { fields, around });
    for (const field of fields.filter(({ name }) => isOpen(type.name, name))) {
      waiting.push({
        type: getNamedType(field.type),
        around: (selection) => around(`{ ${asked(field, selection)} }`),
      });
    }
  }
  return found;
}
