"use client";

import { useEffect, useRef, useState } from "react";
import { askDesk } from "../../lib/desk-request.ts";
import { useMe } from "../../lib/me.tsx";
import { subscribe } from "../../lib/subscription.ts";
import { words } from "./presence.query.ts";
import type { Announced, Done, PresencePlace, PresentPerson } from "./presence.query.ts";

/** The desk forgets a window after 90 seconds of silence, and browsers let windows out of sight speak once a minute. */
const againMs = 20_000;

interface PresenceOptions extends PresencePlace {
  doing: Done;
  /** What was read of the claim changed since. */
  onChange: (version: number) => void;
}

/** Says that this window is at the claim or the article, and answers who else is. Where the desk does not answer, nobody is shown. */
export function usePresence({ of, id, doing, onChange }: PresenceOptions): readonly PresentPerson[] {
  const { id: me } = useMe();
  const [present, setPresent] = useState<readonly PresentPerson[]>([]);
  const [window_] = useState(() => crypto.randomUUID());
  const told = useRef(onChange);
  useEffect(() => {
    told.current = onChange;
  });
  useEffect(() => {
    let isHere = true;
    const announce = () => {
      void announced({ of, id, window: window_, doing }).then((thing) => {
        if (!isHere || thing === undefined) return;
        setPresent((thing.present ?? []).filter(({ person }) => person.id !== me));
        if (thing.version !== undefined) told.current(thing.version);
      });
    };
    announce();
    const timer = setInterval(announce, againMs);
    const stopFollowing = followWhileSeen({ of, id }, announce);
    return () => {
      isHere = false;
      clearInterval(timer);
      stopFollowing();
    };
  }, [of, id, doing, me, window_]);
  useEffect(() => {
    const leave = () => void announced({ of, id, window: window_, doing: null });
    window.addEventListener("pagehide", leave);
    return () => {
      window.removeEventListener("pagehide", leave);
      leave();
    };
  }, [of, id, window_]);
  return present;
}

interface Announcement extends PresencePlace {
  window: string;
  doing: Done | null;
}

async function announced({ of, ...variables }: Announcement): Promise<Announced["here"] | undefined> {
  try {
    const { here } = await askDesk<Announced>({ query: words[of].announce, variables });
    return here.present === undefined ? undefined : here;
  } catch {
    // Signed out, or without a connection: forms and pages say so, and who else is there is not known.
    return undefined;
  }
}

/** A browser has six connections for all windows of a desk (ADR 8): one out of sight gives its own back. */
function followWhileSeen({ of, id }: PresencePlace, onNext: () => void): () => void {
  let stop: (() => void) | undefined;
  const look = () => {
    stop?.();
    stop = undefined;
    if (document.hidden) return;
    stop = subscribe(words[of].follow, onNext, { id });
    onNext();
  };
  stop = document.hidden ? undefined : subscribe(words[of].follow, onNext, { id });
  document.addEventListener("visibilitychange", look);
  return () => {
    document.removeEventListener("visibilitychange", look);
    stop?.();
  };
}
