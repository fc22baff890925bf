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

/** The connection is gone, for a while at most: what was pressed is still wanted then. */
const retryMs = 3_000;

let layers: Layers | undefined;
let isFetching = false;
const openers = new Set<() => void>();
const opened = new Set<() => void>();

const read = () => layers;
const toOpeners = subscribeTo(openers);
const toOpened = subscribeTo(opened);

/**
 * The layers once they are there, for a button that opens one: fetched at the first sign of somebody at the page, so
 * that they are there before anything can be opened.
 */
export function useLayers(): Layers | undefined {
  return useSyncExternalStore(toOpeners, read, () => undefined);
}

/** The same for what is opened by something else: fetched at once where it is open already. */
export function useLayersFor(isOpen: boolean): Layers | undefined {
  useEffect(() => {
    if (isOpen) fetchLayers();
  }, [isOpen]);
  return useSyncExternalStore(toOpened, read, () => undefined);
}

function subscribeTo(listeners: Set<() => void>) {
  return (listener: () => void) => {
    listeners.add(listener);
    onFirstSign(fetchLayers);
    return () => void listeners.delete(listener);
  };
}

export function fetchLayers(): void {
  if (layers !== undefined || isFetching) return;
  isFetching = true;
  load().then(
    // What is pressed right now would be gone from under the finger.
    (loaded) => onceReleased(() => show(loaded)),
    (reason: unknown) => {
      reportError(reason);
      isFetching = false;
      setTimeout(fetchLayers, retryMs);
    },
  );
}

/**
 * Buttons that open something become others, which look the same: what was focused or pressed stays so. Only then comes
 * what is open already, which keeps in mind where focus was.
 */
function show(loaded: Layers): void {
  const focused = openerOf(document.activeElement);
  layers = loaded;
  flushSync(() => openers.forEach((listener) => listener()));
  if (focused !== undefined && document.activeElement === document.body)
    openerNamed(focused)?.focus({ preventScroll: true });
  opened.forEach((listener) => listener());
  pressAgain();
}
