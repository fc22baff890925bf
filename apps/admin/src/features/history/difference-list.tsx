import type { HistoryKind } from "../../lib/action-words.ts";
import { SideDiff } from "../../ui/side-diff.tsx";
import { BodyDiff } from "./body-diff.tsx";
import { ChangeBadge } from "./change-badge.tsx";
import type { Difference } from "./comparison.query.ts";
import { groupedByPart, type PartGroup } from "./difference-group.ts";
import { ItemDifference } from "./item-difference.tsx";
import { usePartWords } from "./use-part-words.ts";
import { unitOf, useValueWords } from "./use-value-words.ts";

export interface DifferenceListProps {
  kind: HistoryKind;
  differences: readonly Difference[];
  /** Of the thing's words. */
  language: string | null;
  headingLevel?: 3 | 4;
}

/** What differs, part by part. */
export function DifferenceList({ differences, headingLevel = 3, ...shown }: DifferenceListProps) {
  return (
    <div className="@container flex flex-col divide-y divide-line">
      {groupedByPart(differences).map((group) => (
        <PartDifference key={group.part} group={group} headingLevel={headingLevel} {...shown} />
      ))}
    </div>
  );
}

interface PartDifferenceProps extends Pick<DifferenceListProps, "kind" | "language"> {
  group: PartGroup;
  headingLevel: 3 | 4;
}

/** Words of the thing itself, in its language; all else is the desk's. */
const inItsLanguage = ["text", "rationale", "title", "standfirst", "body"];

function PartDifference({ group, kind, language, headingLevel }: PartDifferenceProps) {
  const called = usePartWords();
  const words = useValueWords(kind);
  const Heading = `h${headingLevel}` as const;
  const { part, value, items } = group;
  const own = inItsLanguage.includes(part) && language !== null ? language : undefined;
  return (
    <section className="flex flex-col gap-2 py-4 first:pt-0 last:pb-0">
      <Heading className="flex flex-wrap items-center gap-2 font-semibold">
        {called.part(part)}
        {value !== undefined && <ChangeBadge change={value.change} />}
      </Heading>
      {value !== undefined && part === "body" && (
        <BodyDiff before={value.before ?? ""} after={value.after ?? ""} language={own} />
      )}
      {value !== undefined && part !== "body" && (
        <SideDiff
          before={words(part, value.before)}
          after={words(part, value.after)}
          language={own}
          unit={unitOf(part)}
          className="font-serif leading-relaxed"
        />
      )}
      {items.length > 0 && (
        <ul className="flex flex-col gap-3">
          {items.map((item) => (
            <ItemDifference
              key={`${String(item.placeBefore)} ${String(item.placeAfter)}`}
              part={part}
              item={item}
              kind={kind}
              language={language}
            />
          ))}
        </ul>
      )}
    </section>
  );
}
