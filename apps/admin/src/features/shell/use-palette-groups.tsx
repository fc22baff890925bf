"use client";

import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { matchingCommands } from "./palette-entry.ts";
import type { Command, PaletteGroup } from "./palette-entry.ts";
import { thingEntry } from "./palette-thing-entry.tsx";
import type { PaletteThing } from "./palette-thing.ts";
import { findAnything, readRecentItems } from "./palette.action.ts";
import type { PaletteCommands } from "./use-palette-commands.tsx";

const typingPauseMs = 120;
const recentShown = 7;
const commandsShown = 6;

export interface PaletteGroups {
  groups: readonly PaletteGroup[];
  /** Do they answer what stands in the field? */
  isFresh: boolean;
  failed: boolean;
}

interface Found {
  query: string;
  things: readonly PaletteThing[];
  failed: boolean;
}

/** What the palette shows: before anything is typed, what is likely; afterwards what is found, the best first. */
export function usePaletteGroups(query: string, commands: PaletteCommands): PaletteGroups {
  const words = query.trim();
  const found = useFound(words);
  const entryGroups = useThingGroups(found.things);
  const recent = useRecentGroup();
  const t = useTranslations("palette.groups");
  const isFresh = found.query === words;
  if (words === "") {
    return {
      isFresh: true,
      failed: false,
      groups: nonEmpty([
        recent,
        { title: t("here"), entries: commands.here.slice(0, commandsShown) },
        { title: t("actions"), entries: commands.actions },
        { title: t("places"), entries: commands.places },
      ]),
    };
  }
  const all: readonly Command[] = [...commands.here, ...commands.actions, ...commands.places];
  const matching = { title: t("actions"), entries: matchingCommands(all, words).slice(0, commandsShown) };
  // Who types the beginning of a command means it more often than a claim that has these letters as well.
  const groups = matching.entries.length <= 2 ? [matching, ...entryGroups] : [...entryGroups, matching];
  return { isFresh, failed: found.failed && isFresh, groups: nonEmpty(groups) };
}

const nonEmpty = (groups: readonly PaletteGroup[]) => groups.filter(({ entries }) => entries.length > 0);

/** Asks while somebody types, after a short pause; what comes too late is dropped, and what was found stays till then. */
function useFound(words: string): Found {
  const [found, setFound] = useState<Found>({ query: "", things: [], failed: false });
  useEffect(() => {
    if (words === "") {
      setFound({ query: "", things: [], failed: false });
      return undefined;
    }
    let isWanted = true;
    const answer = (next: Omit<Found, "query">) => isWanted && setFound({ ...next, query: words });
    const timer = setTimeout(() => {
      findAnything(words).then(
        (things) => answer({ things, failed: false }),
        () => answer({ things: [], failed: true }),
      );
    }, typingPauseMs);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [words]);
  return found;
}

function useThingGroups(things: readonly PaletteThing[]): PaletteGroup[] {
  const t = useTranslations("palette.kinds");
  const words = useThingWords();
  const kinds = [...new Set(things.map(({ kind }) => kind))];
  return kinds.map((kind) => ({
    title: t(kind),
    entries: things.filter((thing) => thing.kind === kind).map((thing) => thingEntry(thing, words)),
  }));
}

function useRecentGroup(): PaletteGroup {
  const t = useTranslations("palette.groups");
  const words = useThingWords();
  const [things, setThings] = useState<readonly PaletteThing[]>([]);
  useEffect(() => {
    let isWanted = true;
    // Without them the palette is as good for everything else.
    readRecentItems(recentShown).then(
      (read) => isWanted && setThings(read),
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, []);
  return { title: t("recent"), entries: things.map((thing) => thingEntry(thing, words)) };
}

function useThingWords() {
  return { sourceKinds: useTranslations("states.sourceKind") };
}
