import "server-only";
import { cookies } from "next/headers";
import { chosenColumns, columnsCookie } from "./column-choice.ts";
import type { ListColumns } from "./column-choice.ts";
import type { SearchParams } from "./page-place.ts";

/** The columns of a list for whoever asks for it: they come with the page, as they are wanted. */
export async function listColumns<Name extends string>(
  list: string,
  columns: ListColumns<Name>,
  params: SearchParams,
): Promise<readonly Name[]> {
  const kept = (await cookies()).get(columnsCookie(list))?.value;
  return chosenColumns(columns, { params, kept });
}
