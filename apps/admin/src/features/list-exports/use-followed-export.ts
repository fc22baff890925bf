"use client";

import { useCallback, useEffect, useState } from "react";
import type { ListExportPartFragment } from "../../gql/graphql.ts";
import { backOffMs } from "../../lib/back-off.ts";
import { askDesk } from "../../lib/desk-request.ts";

const query = `query FollowedExport($id: ID!) { listExport(id: $id) {
  id list format search filter askedAt state rowsTotal rowsWritten rowsMax bytes fileName path failure expiresAt
  allowedMoves
} }`;

type Followed = ListExportPartFragment;

interface Following {
  /** Nothing until it was read for the first time. */
  found: Followed | undefined;
  /** It could not be asked just now; it will be again. */
  isLost: boolean;
  /** Reads it at once, after something was done with it. */
  look: () => void;
}

const isUnderWay = ({ state }: Followed): boolean => state === "QUEUED" || state === "RUNNING";

/** How far an export is: asked often at first, ever more seldom while nothing happens. */
export function useFollowedExport(id: string): Following {
  const [found, setFound] = useState<Followed>();
  const [isLost, setIsLost] = useState(false);
  const [looks, setLooks] = useState(0);
  const look = useCallback(() => setLooks((before) => before + 1), []);
  useEffect(() => {
    let [timer, vain, seen]: [ReturnType<typeof setTimeout> | undefined, number, string] = [undefined, 0, ""];
    let isOver = false;
    const ask = async (): Promise<void> => {
      const told = await read(id);
      if (isOver) return;
      setIsLost(told === undefined);
      if (told !== undefined) setFound(told);
      if (told !== undefined && !isUnderWay(told)) return;
      const standing = JSON.stringify(told);
      vain = standing === seen ? vain + 1 : 0;
      seen = standing;
      timer = setTimeout(() => void ask(), backOffMs(vain));
    };
    void ask();
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [id, looks]);
  return { found, isLost, look };
}

async function read(id: string): Promise<Followed | undefined> {
  try {
    const { listExport } = await askDesk<{ listExport: Followed | null }>({ query, variables: { id } });
    return listExport ?? undefined;
  } catch {
    return undefined;
  }
}
