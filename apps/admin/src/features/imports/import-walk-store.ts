import { windowStorage } from "../../lib/browser-storage.ts";

/** One of the imports that somebody goes through. */
export interface WalkedImport {
  importId: string;
  /** Null where nothing has been read yet, or nothing could be. */
  articleId: string | null;
}

export interface WalkPlace {
  /** Counted from one. */
  position: number;
  count: number;
  previous: WalkedImport | undefined;
  next: WalkedImport | undefined;
}

const name = "claimdesk.imports.walk";

/** The list that was looked at last, of this tab: with its filters and its order one goes on through it. */
export function keepWalk(imports: readonly WalkedImport[]): void {
  windowStorage.write(name, JSON.stringify(imports));
}

export const readWalk = (): string => windowStorage.read(name) ?? "[]";

export function placeIn(
  walk: readonly WalkedImport[],
  isHere: (one: WalkedImport) => boolean,
): WalkPlace | undefined {
  const at = walk.findIndex(isHere);
  if (at < 0 || walk.length < 2) return undefined;
  return { position: at + 1, count: walk.length, previous: walk[at - 1], next: walk[at + 1] };
}
