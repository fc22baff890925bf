"use client";

import { useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { useWhatIsDone } from "../../lib/doing.ts";
import { Avatar } from "../../ui/avatar.tsx";
import { usePresence } from "./use-presence.ts";

interface ClaimPresenceProps {
  claimId: string;
  /** As the page shows it, where it is to be read again when somebody changes the claim. */
  version?: number;
  /** What somebody does who has no form open. */
  doing: "READING" | "REVIEWING";
}

/** Who else is at the claim, and what they do. */
export function ClaimPresence({ claimId, version, doing }: ClaimPresenceProps) {
  const t = useTranslations("presence");
  const router = useRouter();
  const part = useWhatIsDone();
  const present = usePresence({
    claimId,
    doing: part ?? doing,
    onChange: (newest) => {
      if (version !== undefined && newest > version) router.refresh();
    },
  });
  return (
    <div role="status" aria-label={t("label")} className={present.length === 0 ? "sr-only" : undefined}>
      {present.length > 0 && (
        <ul className="flex flex-wrap gap-x-4 gap-y-1.5 text-sm text-ink-muted">
          {present.map(({ person, doing: does }) => (
            <li key={person.id} className="flex items-center gap-2">
              <Avatar name={person.name} size="small" />
              <span>{t(`doing.${does}`, { name: person.name })}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
