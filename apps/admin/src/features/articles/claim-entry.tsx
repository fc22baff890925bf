"use client";

import { useTranslations } from "next-intl";
import { TextLink } from "../../ui/text-link.tsx";
import { ClaimStateBadge } from "./claim-state-badge.tsx";
import { EntryFrame } from "./entry-frame.tsx";
import { markLineOf } from "./mark-line.ts";
import { Speakers } from "./speakers.tsx";
import type { ClaimItem } from "./text-item.ts";

export interface ClaimEntryProps {
  item: ClaimItem;
  active: boolean;
  onActivate: (id: string) => void;
}

export function ClaimEntry({ item, active, onActivate }: ClaimEntryProps) {
  const t = useTranslations("articles.panel");
  const states = useTranslations("states");
  return (
    <EntryFrame
      line={markLineOf(item)}
      active={active}
      text={item.text}
      onActivate={() => onActivate(item.id)}
      overline={
        <>
          <ClaimStateBadge state={item.state} />
          <span className="ml-auto">{states(`kind.${item.kind}`)}</span>
        </>
      }
    >
      <Speakers speakers={item.speakers} />
      {item.claimId !== undefined && (
        <TextLink href={`/claims/${item.claimId}`} className="self-start text-sm">
          {t("open")}
          <span className="sr-only">{`: ${item.text}`}</span>
        </TextLink>
      )}
    </EntryFrame>
  );
}
