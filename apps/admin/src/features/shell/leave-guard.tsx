"use client";

import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import { pathBehind } from "../../lib/path-behind.ts";
import { discardUnsaved, hasUnsaved, leave, onLeaving } from "../../lib/unsaved.tsx";
import { DiscardDialog } from "../../ui/discard-dialog.tsx";

/** Asks before a link, a key or the way back leads away from a form that is not saved. */
export function LeaveGuard() {
  const router = useRouter();
  const [goOn, setGoOn] = useState<() => void>();
  useEffect(() => onLeaving((next) => setGoOn(() => next)), []);
  useEffect(() => {
    const click = (event: MouseEvent) => {
      const path = hasUnsaved() ? pathBehind(event) : undefined;
      if (path === undefined) return;
      // Before Next sees the click, which listens further in.
      event.preventDefault();
      event.stopPropagation();
      leave(() => router.push(path));
    };
    document.addEventListener("click", click, true);
    return () => document.removeEventListener("click", click, true);
  }, [router]);
  useEffect(guardWayBack, []);
  return (
    <DiscardDialog
      open={goOn !== undefined}
      onOpenChange={(open) => !open && setGoOn(undefined)}
      onDiscard={() => {
        discardUnsaved();
        goOn?.();
      }}
    />
  );
}

/** Back and forward cannot be held up in browsers without this interface; there they go on as ever. */
function guardWayBack(): (() => void) | undefined {
  if (!("navigation" in window)) return undefined;
  const { navigation } = window;
  let isLeaving = false;
  const hold = (event: NavigateEvent) => {
    if (event.navigationType !== "traverse" || !event.cancelable || isLeaving || !hasUnsaved()) return;
    event.preventDefault();
    const { key } = event.destination;
    leave(() => {
      isLeaving = true;
      const arrive = () => {
        isLeaving = false;
      };
      void navigation.traverseTo(key).finished?.then(arrive, arrive);
    });
  };
  navigation.addEventListener("navigate", hold);
  return () => navigation.removeEventListener("navigate", hold);
}
