"use client";

import { useEffect, useState } from "react";
import { hrefWith } from "../../lib/page-place.ts";
import type { SearchParams } from "../../lib/page-place.ts";
import { readClaimValues } from "./claim-values.action.ts";
import type { ClaimValues } from "./claim-values.action.ts";

interface Read {
  of: string;
  values: ClaimValues | undefined;
}

interface AskedValues {
  values: ClaimValues | undefined;
  state: "loading" | "failed" | "known";
  /** Somebody turns to a filter that offers them. */
  ask: () => void;
}

/**
 * What the filters can offer of a list. Gathering it takes longer than the list itself, so it is done when somebody
 * turns to one of them.
 */
export function useClaimValues(params: SearchParams): AskedValues {
  const of = hrefWith("", params, {});
  const [wanted, setWanted] = useState<string>();
  const [read, setRead] = useState<Read>();
  const isWanted = wanted === of;
  const isRead = read?.of === of;
  useEffect(() => {
    if (!isWanted || isRead) return undefined;
    let isAwaited = true;
    const keep = (values: ClaimValues | undefined) => isAwaited && setRead({ of, values });
    readClaimValues(of).then(keep, () => keep(undefined));
    return () => {
      isAwaited = false;
    };
  }, [isWanted, isRead, of]);
  const hasFailed = isRead && read.values === undefined;
  const ask = () => {
    setWanted(of);
    if (hasFailed) setRead(undefined);
  };
  if (!isRead) return { values: undefined, state: "loading", ask };
  return { values: read.values, state: hasFailed ? "failed" : "known", ask };
}
