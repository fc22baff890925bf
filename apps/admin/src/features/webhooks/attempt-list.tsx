"use client";

import { useFormatter, useTranslations } from "next-intl";
import { DateDisplay } from "../../ui/date-display.tsx";
import { useAttemptWords } from "./use-attempt-words.ts";
import type { LoggedDelivery } from "./webhook-desk.query.ts";

const textStyles =
  "max-h-40 overflow-auto rounded-md border border-line bg-sunken px-3 py-2 font-mono text-xs break-words whitespace-pre-wrap";

/** How it went last stands in sight; each attempt and the message itself are a key away. */
export function AttemptList({ delivery }: { delivery: LoggedDelivery }) {
  const t = useTranslations("webhooks.log");
  const words = useAttemptWords();
  const [latest] = delivery.attempts;
  return (
    <details className="group">
      <summary className="w-fit cursor-pointer rounded-sm text-ink-muted hover:text-ink">
        {t("attempts", { count: delivery.attemptCount })}
        {latest && ` · ${words(latest)}`}
      </summary>
      <div className="mt-2 flex flex-col gap-3 border-l-2 border-line pl-4">
        <ol className="flex flex-col gap-3">
          {delivery.attempts.map((attempt) => (
            <Attempt key={attempt.id} attempt={attempt} />
          ))}
        </ol>
        <div className="flex flex-col gap-1">
          <p className="text-ink-subtle">{t("message")}</p>
          {/* Longer than its box it is scrolled, by keys too. */}
          <pre tabIndex={0} aria-label={t("message")} role="region" className={textStyles}>
            {delivery.body}
          </pre>
        </div>
      </div>
    </details>
  );
}

function Attempt({ attempt }: { attempt: LoggedDelivery["attempts"][number] }) {
  const t = useTranslations("webhooks.log");
  const format = useFormatter();
  const words = useAttemptWords();
  return (
    <li className="flex flex-col gap-1">
      <p className="flex flex-wrap gap-x-2">
        <DateDisplay value={attempt.at} className="numerals text-ink-subtle" />
        <span>{words(attempt)}</span>
        <span className="text-ink-subtle">
          {t("took", { seconds: format.number(attempt.durationMs / 1000, { maximumFractionDigits: 2 }) })}
        </span>
      </p>
      {attempt.response !== null && (
        <pre tabIndex={0} aria-label={t("answer")} role="region" className={textStyles}>
          {attempt.response}
        </pre>
      )}
    </li>
  );
}
