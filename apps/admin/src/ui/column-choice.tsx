"use client";

import { useRouter } from "next/navigation";
import { startTransition, useOptimistic } from "react";
import { setPreferenceCookie } from "../lib/browser-cookie.ts";
import { columnsCookie, columnsText } from "../lib/column-choice.ts";
import { hrefWith } from "../lib/page-place.ts";
import type { SearchParams } from "../lib/page-place.ts";
import { ColumnPicker } from "./column-picker.tsx";
import type { Option } from "./option.ts";

export interface ColumnChoiceProps {
  /** What this browser keeps the choice under. */
  list: string;
  path: string;
  params: SearchParams;
  columns: readonly Option[];
  standard: readonly string[];
  chosen: readonly string[];
}

/** The columns of a list, for this reader. */
export function ColumnChoice({ columns, standard, ...list }: ColumnChoiceProps) {
  const [chosen, choose] = useChosen(list);
  return <ColumnPicker columns={columns} standard={standard} chosen={chosen} onChoose={choose} />;
}

/** In the address, so that it goes with a link, and kept in this browser for the next time. Ticks do not wait for the page. */
function useChosen({ list, path, params, chosen }: Omit<ColumnChoiceProps, "columns" | "standard">) {
  const router = useRouter();
  const [shown, show] = useOptimistic(chosen);
  const choose = (names: readonly string[]) => {
    setPreferenceCookie(columnsCookie(list), columnsText(names));
    startTransition(() => {
      show(names);
      router.push(hrefWith(path, params, { columns: columnsText(names) }), { scroll: false });
    });
  };
  return [shown, choose] as const;
}
