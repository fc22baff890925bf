"use client";

import { useEffect, useRef, useState } from "react";
import type { Doing } from "@claimdesk/shared/doing";
import { askDesk } from "../../lib/desk-request.ts";
import { useMe } from "../../lib/me.tsx";
import { subscribe } from "../../lib/subscription.ts";
import { announceMutation, claimActivitySubscription } from "./presence.query.ts";
import type { Announced, PresentPerson } from "./presence.query.ts";

/** The desk forgets a window after 90 seconds of silence, and browsers let windows out of sight speak once a minute. */
const againMs = 20_000;

interface PresenceOptions {
  claimId: string;
  doing: Doing;
  /** What was read of the claim changed since. */
  onChange: (version: number) => void;
}

/** Says that this window is at the claim, and answers who else is. Where the desk does not answer, nobody is shown. */
export function usePresence({ claimId, doing, onChange }: PresenceOptions): readonly PresentPerson[] {
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
      void announced({ claimId, window: window_, doing }).then((claim) => {
        if (!isHere || claim === undefined) return;
        setPresent((claim.present ?? []).filter(({ person }) => person.id !== me));
        if (claim.version !== undefined) told.current(claim.version);
      });
    };
    announce();
    const timer = setInterval(announce, againMs);
    const stopFollowing = followWhileSeen(claimId, announce);
    return () => {
      isHere = false;
      clearInterval(timer);
      stopFollowing();
    };
  }, [claimId, doing, me, window_]);
  useEffect(() => {
    const leave = () => void announced({ claimId, window: window_, doing: null });
    window.addEventListener("pagehide", leave);
    return () => {
      window.removeEventListener("pagehide", leave);
      leave();
    };
  }, [claimId, window_]);
  return present;
}

interface Announcement {
  claimId: string;
  window: string;
  doing: Doing | null;
}

async function announced(input: Announcement): Promise<Announced["announcePresence"] | undefined> {
  try {
    const { announcePresence } = await askDesk<Announced>({ query: announceMutation, variables: { input } });
    return announcePresence.__typename === "Claim" ? announcePresence : undefined;
  } catch {
    // Signed out, or without a connection: forms and pages say so, and who else is there is not known.
    return undefined;
  }
}

/** A browser has six connections for all windows of a desk (ADR 8): one out of sight gives its own back. */
function followWhileSeen(claimId: string, onNext: () => void): () => void {
  let stop: (() => void) | undefined;
  const look = () => {
    stop?.();
    stop = undefined;
    if (document.hidden) return;
    stop = subscribe(claimActivitySubscription, onNext, { id: claimId });
    onNext();
  };
  stop = document.hidden ? undefined : subscribe(claimActivitySubscription, onNext, { id: claimId });
  document.addEventListener("visibilitychange", look);
  return () => {
    document.removeEventListener("visibilitychange", look);
    stop?.();
  };
}
