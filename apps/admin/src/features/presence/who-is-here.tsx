"use client";

import { useTranslations } from "next-intl";
import { Avatar } from "../../ui/avatar.tsx";
import type { PresentPerson } from "./presence.query.ts";

/** Who else is there, and what they do. */
export function WhoIsHere({ present }: { present: readonly PresentPerson[] }) {
  const t = useTranslations("presence");
  return (
    <div role="status" aria-label={t("label")} className={present.length === 0 ? "sr-only" : undefined}>
      {present.length > 0 && (
        <ul className="flex flex-wrap gap-x-4 gap-y-1.5 text-sm text-ink-muted">
          {present.map(({ person, doing }) => (
            <li key={person.id} className="flex items-center gap-2">
              <Avatar name={person.name} size="small" />
              <span>{t(`doing.${doing}`, { name: person.name })}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
