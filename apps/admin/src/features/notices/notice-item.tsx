"use client";

import { useTranslations } from "next-intl";
import { cn } from "../../ui/class-names.ts";
import { DateDisplay } from "../../ui/date-display.tsx";
import { Link } from "../../ui/link.tsx";
import { noticeHref } from "./notice-href.ts";
import type { Notice } from "./notice.action.ts";

/** What happened, to which claim, and when. The whole of it leads there. */
export function NoticeItem({ notice, onOpen }: { notice: Notice; onOpen: (notice: Notice) => void }) {
  const t = useTranslations("notices");
  const { kind, decision, by, at, readAt, review, listExport } = notice;
  const name = by?.name ?? t("somebody");
  const isUnread = readAt === null;
  return (
    <li>
      <Link
        href={noticeHref(notice)}
        onClick={() => onOpen(notice)}
        className="flex gap-2.5 rounded-md px-3 py-2.5 hover:bg-hover"
      >
        <span
          aria-hidden
          className={cn("mt-1.5 size-2 shrink-0 rounded-full", isUnread ? "bg-accent" : "bg-transparent")}
        />
        <span className="flex min-w-0 flex-col gap-0.5">
          <span className={cn("text-sm", isUnread && "font-medium")}>
            {isUnread && <span className="sr-only">{t("unread")} </span>}
            {t(`what.${wordsOf(kind, decision)}`, { name })}
          </span>
          {review && (
            <span lang={review.claim.language} dir="auto" className="line-clamp-2 text-sm text-ink-muted">
              {review.claim.text}
            </span>
          )}
          {listExport && <File {...listExport} />}
          <DateDisplay value={at} relative className="text-xs text-ink-subtle" />
        </span>
      </Link>
    </li>
  );
}

/** Which list, and how much of it there is to fetch. */
function File({ list, state, rowsWritten }: NonNullable<Notice["listExport"]>) {
  const t = useTranslations("notices.file");
  return (
    <span className="text-sm text-ink-muted">
      {state === "DONE" ? t("rows", { list: t(list), count: rowsWritten }) : t(list)}
    </span>
  );
}

type Words =
  | "MENTIONED"
  | "ANSWERED"
  | "HANDED_OVER"
  | "RETURNED"
  | "CHANGES_REQUESTED"
  | "APPROVED"
  | "REJECTED"
  | "DUE_SOON"
  | "OVERDUE"
  | "EXPORT_DONE"
  | "EXPORT_FAILED";

function wordsOf(kind: Notice["kind"], decision: Notice["decision"]): Words {
  if (kind === "RETURNED") return decision === null ? "RETURNED" : "CHANGES_REQUESTED";
  if (kind === "DECIDED") return decision === "REJECT" ? "REJECTED" : "APPROVED";
  return kind;
}
