"use client";

import { useRouter } from "next/navigation";
import { useTransition } from "react";
import { hrefWith } from "./page-place.ts";
import type { SearchParams } from "./page-place.ts";

interface ListAddress {
  /** The list with these choices changed. */
  go: (changes: Record<string, string>) => void;
  pending: boolean;
}

/** Each choice of a list is an address of its own, so that the list can be linked to and gone back to. */
export function useListAddress(
  path: string,
  params: SearchParams,
  options: { scroll?: boolean } = {},
): ListAddress {
  const router = useRouter();
  const [pending, startTransition] = useTransition();
  const go = (changes: Record<string, string>) =>
    startTransition(() => router.push(hrefWith(path, params, changes), options));
  return { go, pending };
}
