"use client";

import { useTranslations } from "next-intl";
import { usePathname, useSearchParams } from "next/navigation";
import { useEffect, useState } from "react";
import { pathBehind } from "../../lib/path-behind.ts";

/** A line along the top while a link that was followed has not led anywhere yet. Held back: most pages are quick. */
export function NavigationProgress() {
  const t = useTranslations("ui");
  const here = `${usePathname()}?${useSearchParams().toString()}`;
  const [leftFrom, setLeftFrom] = useState<string>();
  useEffect(() => {
    const click = (event: MouseEvent) => {
      if (pathBehind(event) !== undefined) setLeftFrom(here);
    };
    // The guard of what is not saved stops a click before it comes up to here.
    document.addEventListener("click", click);
    return () => document.removeEventListener("click", click);
  }, [here]);
  if (leftFrom !== here) return null;
  return (
    <div role="status" className="fixed inset-x-0 top-0 z-50 h-1 animate-show-late">
      <span className="sr-only">{t("loading")}</span>
      <div aria-hidden className="h-full origin-left animate-go-on bg-accent" />
    </div>
  );
}
