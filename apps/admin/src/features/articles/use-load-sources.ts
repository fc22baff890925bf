"use client";

import { useTranslations } from "next-intl";
import { useCallback } from "react";
import type { LoadOptions } from "../../ui/use-async-options.ts";
import { loadSources } from "./source-options.ts";

/** Finds sources by name for a combobox. Stable, since a box asks again whenever its loader changes. */
export function useLoadSources(): LoadOptions {
  const t = useTranslations("states.sourceKind");
  return useCallback<LoadOptions>((search) => loadSources(search, (kind) => t(kind)), [t]);
}
