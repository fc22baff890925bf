import { useTranslations } from "next-intl";
import type { HistoryKind } from "../../lib/action-words.ts";
import { SideDiff } from "../../ui/side-diff.tsx";
import { ChangeBadge } from "./change-badge.tsx";
import type { ItemGroup } from "./difference-group.ts";
import { usePartWords } from "./use-part-words.ts";
import { unitOf, useValueWords } from "./use-value-words.ts";

interface ItemDifferenceProps {
  part: string;
  item: ItemGroup;
  kind: HistoryKind;
  language: string | null;
}

/** One appearance, piece of evidence, author or owner, and what differs of it. */
export function ItemDifference({ part, item, kind, language }: ItemDifferenceProps) {
  const t = useTranslations("history");
  const called = usePartWords();
  const words = useValueWords(kind);
  const { change, placeBefore, placeAfter, fields } = item;
  const isMoved = placeBefore !== null && placeAfter !== null && placeBefore !== placeAfter;
  return (
    <li className="flex flex-col gap-2 rounded-md border border-line p-3">
      <p className="flex flex-wrap items-center gap-2 text-sm font-medium">
        {called.item(part, placeAfter ?? placeBefore ?? 0)}
        <ChangeBadge change={change} />
        {isMoved && (
          <span className="font-normal text-ink-subtle">
            {t("moved", { before: placeBefore, after: placeAfter })}
          </span>
        )}
      </p>
      <dl className="flex flex-col gap-2">
        {fields.map(({ field, before, after }) => {
          const name = field ?? "";
          return (
            <div key={name} className="flex flex-col gap-0.5">
              <dt className="text-xs font-medium text-ink-subtle">{called.field(name)}</dt>
              <dd>
                <SideDiff
                  before={words(name, before)}
                  after={words(name, after)}
                  language={name === "words" && language !== null ? language : undefined}
                  unit={unitOf(name)}
                  className="font-serif"
                />
              </dd>
            </div>
          );
        })}
      </dl>
    </li>
  );
}
