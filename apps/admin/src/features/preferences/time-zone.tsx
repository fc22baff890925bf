"use client";

import { useTimeZone } from "next-intl";
import { useRouter } from "next/navigation";
import { useEffect } from "react";
import { setPreferenceCookie } from "../../lib/browser-cookie.ts";
import { timeZoneCookie } from "../../lib/locale.ts";

/** Tells the server the reader's time zone once, so that times are right in pages rendered there. */
export function TimeZone() {
  const router = useRouter();
  const rendered = useTimeZone();
  useEffect(() => {
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
    const cookie = `${timeZoneCookie}=${encodeURIComponent(timeZone)}`;
    const isTold = document.cookie.split("; ").includes(cookie);
    if (timeZone === rendered || isTold) return;
    setPreferenceCookie(timeZoneCookie, timeZone);
    router.refresh();
  }, [rendered, router]);
  return null;
}
