"use client";

import { useRouter } from "next/navigation";
import { useCallback, useTransition } from "react";
import { withOneMore } from "./comment-page.ts";

/**
 * Reads one page of comments more than the address says. It stands in the address, so that the page is whole again
 * each time that it is read anew, as it is whenever somebody speaks.
 */
export function useEarlierComments(): { show: () => void; pending: boolean } {
  const router = useRouter();
  const [pending, startTransition] = useTransition();
  const show = useCallback(
    () => startTransition(() => router.replace(withOneMore(window.location), { scroll: false })),
    [router],
  );
  return { show, pending };
}
