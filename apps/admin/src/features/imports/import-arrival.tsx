"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { readFragment } from "../../gql/fragment-masking.ts";
import { importStandingFragment } from "./import-standing.fragment.ts";
import type { ImportStandingPart } from "./import-standing.fragment.ts";

/**
 * Tells what became of an import whose page is open. It stays in its place when the page becomes another one, and
 * when the focus is lost with the button that had it, brings it to the heading.
 */
export function ImportArrival({ standing }: { standing: ImportStandingPart }) {
  const t = useTranslations("imports.standing");
  const { state, outcome } = readFragment(importStandingFragment, standing);
  const before = useRef(state);
  useEffect(() => {
    if (before.current === state) return;
    before.current = state;
    if (document.activeElement !== null && document.activeElement !== document.body) return;
    const heading = document.querySelector<HTMLElement>("main h1");
    heading?.setAttribute("tabindex", "-1");
    heading?.focus();
  }, [state]);
  return (
    <p role="status" className="sr-only">
      {state === "DONE" && outcome !== null ? t(`outcomes.${outcome}`) : t(`states.${state}`)}
    </p>
  );
}
