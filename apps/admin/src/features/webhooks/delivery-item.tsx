"use client";

import { CircleCheck, CircleX, Clock } from "lucide-react";
import { useTranslations } from "next-intl";
import { rowLink } from "../../lib/row-link.ts";
import { Badge } from "../../ui/badge.tsx";
import { DateDisplay } from "../../ui/date-display.tsx";
import { TextLink } from "../../ui/text-link.tsx";
import { AttemptList } from "./attempt-list.tsx";
import { ReplayButton } from "./replay-button.tsx";
import type { LoggedDelivery } from "./webhook-desk.query.ts";

const marks = {
  PENDING: { tone: "accent", icon: Clock },
  DELIVERED: { tone: "success", icon: CircleCheck },
  FAILED: { tone: "danger", icon: CircleX },
} as const;

export function DeliveryItem({ delivery, mayReplay }: { delivery: LoggedDelivery; mayReplay: boolean }) {
  const t = useTranslations("webhooks.log");
  const { tone, icon: Icon } = marks[delivery.state];
  const claim = delivery.publication?.claim;
  const event = t(`events.${delivery.event}`);
  return (
    <li className="flex flex-col gap-2 px-4 py-3 text-sm">
      <div className="flex items-start justify-between gap-4">
        <div className="flex min-w-0 flex-col gap-1">
          <p className="flex flex-wrap items-center gap-x-2 gap-y-1">
            <Badge tone={tone} icon={<Icon aria-hidden />}>
              {t(`states.${delivery.state}`)}
            </Badge>
            <span className="font-medium">{event}</span>
            <DateDisplay value={delivery.createdAt} className="text-ink-subtle" />
            {delivery.nextAttemptAt !== null && (
              <span className="text-ink-subtle">
                {t.rich("next", { date: () => <DateDisplay value={delivery.nextAttemptAt ?? ""} /> })}
              </span>
            )}
          </p>
          {claim && (
            <TextLink
              {...rowLink}
              href={`/claims/${claim.id}`}
              className="font-serif text-base text-ink decoration-line-strong"
            >
              {claim.text}
            </TextLink>
          )}
        </div>
        {mayReplay && delivery.event !== "TEST" && <ReplayButton id={delivery.id} event={event} />}
      </div>
      <AttemptList delivery={delivery} />
    </li>
  );
}
