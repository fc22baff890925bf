import type { WantedFile } from "./list-export.service.ts";
import type { FileFormat, ListName } from "./list-export.ts";

interface Asked {
  readonly filter?: object | null;
  readonly search?: string | null;
  readonly orderBy?: readonly object[] | null;
  readonly format: FileFormat;
}

/** Postgres keeps no half of a letter; lists look for what it stands for too. */
const wellFormed = (_: string, value: unknown): unknown =>
  typeof value === "string" ? value.toWellFormed() : value;

/** Kept as JSON until it is put to the graph again, without what TypeGraphQL added to it. */
const plain = <T>(value: T): T => JSON.parse(JSON.stringify(value, wellFormed)) as T;

export const wantedFile = (list: ListName, { filter, search, orderBy, format }: Asked): WantedFile => ({
  list,
  format,
  filter: plain(filter ?? null),
  search: plain(search ?? null),
  orderBy: plain(orderBy ?? null),
});
