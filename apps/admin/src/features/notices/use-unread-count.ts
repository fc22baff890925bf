"use client";

import { useCallback, useEffect, useState } from "react";
import { askDesk } from "../../lib/desk-request.ts";
import { subscribeTogether } from "../../lib/shared-subscription.ts";

const changed = "subscription NoticesChanged { noticesChanged { unreadCount } }";
const unreadCount = "query UnreadNotices { notices(first: 0, filter: { unread: true }) { totalCount } }";

interface Told {
  data?: { noticesChanged?: { unreadCount: number } };
}

interface Counted {
  notices: { totalCount: number };
}

interface Unread {
  /** 0 also until it is known: no page waits for it. */
  count: number;
  /** It came while the page was open: worth saying aloud. */
  isNews: boolean;
}

/** How many notices are to be read, live. */
export function useUnreadCount(): Unread {
  const [unread, setUnread] = useState<Unread>({ count: 0, isNews: false });
  const readAnew = useCallback(() => {
    void countUnread().then((found) => found !== undefined && setUnread({ count: found, isNews: false }));
  }, []);
  useEffect(() => {
    readAnew();
    const stop = subscribeTogether("notices", changed, (told) => {
      const { data } = JSON.parse(told) as Told;
      const next = data?.noticesChanged?.unreadCount;
      if (next !== undefined) setUnread(({ count: before }) => ({ count: next, isNews: next > before }));
    });
    // What happened while the machine slept was told to nobody.
    const look = () => {
      if (document.visibilityState === "visible") readAnew();
    };
    document.addEventListener("visibilitychange", look);
    return () => {
      stop();
      document.removeEventListener("visibilitychange", look);
    };
  }, [readAnew]);
  return unread;
}

/** Nothing, where it cannot be found out now: a bell without a number is no reason for an error. */
async function countUnread(): Promise<number | undefined> {
  try {
    const { notices } = await askDesk<Counted>({ query: unreadCount, variables: {} });
    return notices.totalCount;
  } catch {
    return undefined;
  }
}
