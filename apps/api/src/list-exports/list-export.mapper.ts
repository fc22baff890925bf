import type { WantedFile } from "./list-export.service.ts";
import type { FileFormat, ListName } from "./list-export.ts";

interface Asked {
  readonly filter?: object | null;
  readonly search?: string | null;
  readonly orderBy?: readonly object[] | null;
  readonly format: FileFormat;
}

/** Kept as JSON until it is put to the graph again, without what TypeGraphQL added to it. */
const plain = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

export const wantedFile = (list: ListName, { filter, search, orderBy, format }: Asked): WantedFile => ({
  list,
  format,
  filter: plain(filter ?? null),
  search: search ?? null,
  orderBy: plain(orderBy ?? null),
});
