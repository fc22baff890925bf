"use server";

import { getLocale } from "next-intl/server";
import { execute } from "../../lib/graphql-client.ts";
import { languageOf } from "../../lib/locale.ts";
import { foundThing, recentThing } from "./palette-thing.ts";
import type { PaletteThing, RecentThing } from "./palette-thing.ts";
import { clearRecentItemsMutation, paletteQuery, recentItemsQuery } from "./palette.query.ts";

export async function findAnything(query: string): Promise<PaletteThing[]> {
  const [{ find }, locale] = await Promise.all([execute(paletteQuery, { query }), getLocale()]);
  return find.flatMap((found) => foundThing(found, languageOf(locale)) ?? []);
}

export async function readRecentItems(first: number): Promise<RecentThing[]> {
  const { recentItems } = await execute(recentItemsQuery, { first });
  return recentItems.flatMap((recent) => recentThing(recent) ?? []);
}

export async function clearRecentItems(): Promise<void> {
  await execute(clearRecentItemsMutation);
}
