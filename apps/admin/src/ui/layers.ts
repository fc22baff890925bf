"use client";

import { useEffect, useSyncExternalStore } from "react";
import { flushSync } from "react-dom";
import { openerNamed, openerOf, pressAgain } from "./opener.ts";
import { onceReleased, onFirstSign } from "./signs.ts";

/**
 * Everything that floats above a page: menus, lists, dialogs. It is a third of what a page would need at first, and
 * nothing of it is seen before somebody asks for it.
 */
const load = () => import("./all-layers.ts");

type Layers = Awaited<ReturnType<typeof load>>;

let layers: Layers | undefined;
let isFetching = false;
const listeners = new Set<() => void>();

/**
 * The layers once they are there: fetched at the first sign of somebody at the page, so that they are there before
 * anything can be opened, or at once where one is `wanted`.
 */
export function useLayers(wanted = false): Layers | undefined {
  useEffect(() => {
    if (wanted) fetchLayers();
  }, [wanted]);
  return useSyncExternalStore(subscribe, read, () => undefined);
}

const read = () => layers;

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  onFirstSign(fetchLayers);
  return () => listeners.delete(listener);
}

export function fetchLayers(): void {
  if (layers !== undefined || isFetching) return;
  isFetching = true;
  load().then(
    // What is pressed right now would be gone from under the finger.
    (loaded) => onceReleased(() => show(loaded)),
    (reason: unknown) => {
      isFetching = false;
      onFirstSign(fetchLayers);
      reportError(reason);
    },
  );
}

/** Buttons that open something become others, which look the same: what was focused or pressed stays so. */
function show(loaded: Layers): void {
  const focused = openerOf(document.activeElement);
  layers = loaded;
  flushSync(() => listeners.forEach((listener) => listener()));
  // A dialog that was waited for has taken it already.
  if (focused !== undefined && document.activeElement === document.body)
    openerNamed(focused)?.focus({ preventScroll: true });
  pressAgain();
}
