import {
  ClipboardCheck,
  FileText,
  Landmark,
  ListFilter,
  MessageSquareQuote,
  Tag,
  UserRound,
} from "lucide-react";
import type { LucideIcon } from "lucide-react";
import { useTranslations } from "next-intl";
import type { SearchKind } from "../../gql/graphql.ts";
import { claimStateMarks, reviewStateMarks } from "../../lib/claim-state-mark.ts";
import { highlightParts } from "../../lib/highlight-parts.ts";
import { Badge } from "../../ui/badge.tsx";
import type { PaletteEntry } from "./palette-entry.ts";
import type { PaletteThing } from "./palette-thing.ts";

const icons: Readonly<Record<SearchKind, LucideIcon>> = {
  CLAIM: MessageSquareQuote,
  ARTICLE: FileText,
  SOURCE: Landmark,
  REVIEW: ClipboardCheck,
  PERSON: UserRound,
  TOPIC: Tag,
  SAVED_VIEW: ListFilter,
};

interface ThingWords {
  sourceKinds: ReturnType<typeof useTranslations<"states.sourceKind">>;
}

export function thingEntry(thing: PaletteThing, { sourceKinds }: ThingWords): PaletteEntry {
  return {
    key: `thing:${thing.kind}:${thing.href}:${thing.text}`,
    href: thing.href,
    icon: <ThingIcon kind={thing.kind} />,
    label: thing.isMarked ? <Marked text={thing.text} /> : <bdi>{thing.text}</bdi>,
    hint: thing.sourceKind === undefined ? thing.hint : sourceKinds(thing.sourceKind),
    badge: <ThingState thing={thing} />,
  };
}

export function ThingIcon({ kind }: { kind: SearchKind }) {
  const Icon = icons[kind];
  return <Icon aria-hidden className="size-4 shrink-0 text-ink-subtle" />;
}

/** What stands below a thing's name where there is room for it. */
export function ThingNote({ thing }: { thing: PaletteThing }) {
  const sourceKinds = useTranslations("states.sourceKind");
  const hint = thing.sourceKind === undefined ? thing.hint : sourceKinds(thing.sourceKind);
  if (hint === undefined) return <ThingState thing={thing} />;
  return (
    <span className="text-xs text-ink-muted">
      <bdi>{hint}</bdi>
    </span>
  );
}

function ThingState({ thing: { claimState, reviewState } }: { thing: PaletteThing }) {
  const states = useTranslations("states");
  if (claimState !== undefined) {
    const { tone, icon: Icon } = claimStateMarks[claimState];
    return (
      <Badge tone={tone} icon={<Icon aria-hidden />}>
        {states(`claim.${claimState}`)}
      </Badge>
    );
  }
  if (reviewState === undefined) return null;
  const { tone, icon: Icon } = reviewStateMarks[reviewState];
  return (
    <Badge tone={tone} icon={<Icon aria-hidden />}>
      {states(`review.${reviewState}`)}
    </Badge>
  );
}

function Marked({ text }: { text: string }) {
  return (
    <bdi>
      {highlightParts(text).map((part, place) =>
        part.isMatch ? (
          <mark key={place} className="rounded-sm bg-(--mark-warm) text-inherit">
            {part.text}
          </mark>
        ) : (
          part.text
        ),
      )}
    </bdi>
  );
}
