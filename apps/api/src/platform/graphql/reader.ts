import type { Viewer } from "../../kernel/actor.ts";
import { idPrefixes, type IdType } from "../../kernel/id.ts";
import type {
  ConnectionField,
  DerivedField,
  Derive,
  FieldDeclaration,
  Guarded,
  List,
  ManyField,
  OneField,
  PartField,
  Reader,
  ValueField,
} from "./declaration.ts";
import type { Scope, Sql } from "./statement.ts";

export type { ConnectionField, FieldDeclaration, PartField, Reader } from "./declaration.ts";

export const value = (sql: Sql, options: Omit<ValueField, "kind" | "sql"> = {}): ValueField => ({
  kind: "value",
  sql,
  ...options,
});

export const column = (name: string, options: Omit<ValueField, "kind" | "sql"> = {}): ValueField =>
  value((scope) => `${scope.alias}.${name}`, options);

/** An instant: Postgres sends it with microseconds and `+00:00`, the schema promises RFC 3339 with `Z`. */
export const instant = (name: string, options: Guarded = {}): ValueField =>
  column(name, { decode: toInstant, ...options });

export const toInstant = (text: string): string => new Date(text).toISOString();

export const id = (type: IdType, name = "id", options: Guarded = {}): ValueField => {
  const prefix = `${idPrefixes[type]}_`;
  return column(name, { decode: (uuid: string) => prefix + uuid, ...options });
};

export const derived = <V>(
  from: { [K in keyof V]: Sql },
  derive: (values: V, viewer: Viewer) => unknown,
  options: Guarded = {},
): DerivedField => ({ kind: "derived", from, derive: derive as Derive, ...options });

export const part = (
  fields: Record<string, FieldDeclaration>,
  options: Omit<PartField, "kind" | "fields"> = {},
): PartField => ({ kind: "part", fields, ...options });

export const one = (reader: () => Reader, on: OneField["on"], options: Guarded = {}): OneField => ({
  kind: "one",
  reader,
  on,
  ...options,
});

export const many = (declaration: Omit<ManyField, "kind">): ManyField => ({ kind: "many", ...declaration });

export const connection = (
  list: () => List,
  on: ConnectionField["on"],
  options: Guarded & Pick<ConnectionField, "through" | "counted"> = {},
): ConnectionField => ({ kind: "connection", list, on, ...options });

/** Joins a child whose key stands in a column of the parent. */
export const byColumn =
  (name: string) =>
  (parent: Scope, child: Scope): string =>
    `${child.alias}.id = ${parent.alias}.${name}`;

/** Adds fields to a type of an earlier room: a field that joins two rooms belongs to the later one. */
export function extendReader(reader: Reader, fields: Record<string, FieldDeclaration>): void {
  Object.assign(reader.fields, fields);
}
