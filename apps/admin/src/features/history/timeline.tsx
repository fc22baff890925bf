"use client";

import { useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { useMemo, useState } from "react";
import type { FormEvent } from "react";
import { useKeys } from "../../lib/keyboard.tsx";
import type { SearchParams } from "../../lib/page-place.ts";
import { useReopening } from "../../lib/use-reopening.ts";
import { Button } from "../../ui/button.tsx";
import { changesContent, compareHref } from "./compare-href.ts";
import type { HistoryEntry } from "./history.query.ts";
import type { TimelineThing } from "./history-thing.ts";
import { RestoreDialog } from "./restore-dialog.tsx";
import { TimelineEntry } from "./timeline-entry.tsx";

interface TimelineProps {
  thing: TimelineThing;
  path: string;
  params: SearchParams;
  entries: readonly HistoryEntry[];
  /** What came before the last of these, on the next page. */
  beyond: HistoryEntry | null;
  /** The page begins with what was done last: that stands already. */
  isNewest: boolean;
  chosen: { from: string | undefined; to: string | undefined };
}

const entryMark = "data-history-entry";

/** What was done, the latest first. Two of it are chosen and compared; one by one they are compared with what came before. */
export function Timeline({ thing, path, params, entries, beyond, isNewest, chosen }: TimelineProps) {
  const t = useTranslations("history");
  const router = useRouter();
  const [restored, setRestored] = useState<HistoryEntry>();
  const moments = useMemo(() => entries.filter(changesContent), [entries]);
  const earlier = beyond !== null && changesContent(beyond) ? [...moments, beyond] : moments;
  const mayRestore = (entry: HistoryEntry) => thing.mayRestore && !(isNewest && entry === moments[0]);
  useReopening(`restore.${thing.id}`, (id) => {
    const entry = entries.find((one) => one.id === id);
    if (entry !== undefined && mayRestore(entry)) setRestored(entry);
  });
  const compare = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const [from, to] = [form.get("from"), form.get("to")];
    if (typeof from === "string" && typeof to === "string")
      router.push(compareHref(path, params, { from, to }));
  };
  const keys = useMemo(
    () => [
      { keys: "j", label: t("keys.next"), run: () => step(1) },
      { keys: "k", label: t("keys.previous"), run: () => step(-1) },
      { keys: "c", label: t("keys.compare"), run: () => press("compare") },
      { keys: "r", label: t("keys.restore"), run: () => press("restore") },
    ],
    [t],
  );
  useKeys(t("title"), keys);
  return (
    <>
      <form onSubmit={compare} className="flex min-w-0 flex-col gap-3">
        {moments.length > 1 && (
          <Button type="submit" className="self-start">
            {t("compareChosen")}
          </Button>
        )}
        <ol
          aria-label={t("timeline")}
          className="divide-y divide-line rounded-lg border border-line bg-surface"
        >
          {entries.map((entry) => {
            const previous = earlier[earlier.indexOf(entry) + 1];
            return (
              <TimelineEntry
                key={entry.id}
                entry={entry}
                kind={thing.kind}
                isMoment={changesContent(entry)}
                chosen={chosen}
                compareHref={previous && compareHref(path, params, { from: previous.id, to: entry.id })}
                onRestore={mayRestore(entry) ? () => setRestored(entry) : undefined}
              />
            );
          })}
        </ol>
      </form>
      {/* Not within the form: what is sent by a dialog reaches the forms around it, portal or not. */}
      {restored !== undefined && (
        <RestoreDialog thing={thing} entry={restored} onClose={() => setRestored(undefined)} />
      )}
    </>
  );
}

function step(by: 1 | -1): void {
  const entries = [...document.querySelectorAll<HTMLElement>(`[${entryMark}]`)];
  const current = entries.findIndex((entry) => entry.contains(document.activeElement));
  const target = current === -1 ? entries.at(by === 1 ? 0 : -1) : entries[current + by];
  target?.focus();
  target?.scrollIntoView({ block: "nearest" });
}

/** Of the entry in focus; else of the first that has it. */
function press(what: "compare" | "restore"): void {
  const focused = document.activeElement?.closest(`[${entryMark}]`) ?? document;
  focused.querySelector<HTMLElement>(`[data-history-${what}]`)?.click();
}
