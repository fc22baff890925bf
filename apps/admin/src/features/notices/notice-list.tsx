"use client";

import { useTranslations } from "next-intl";
import { useCallback, useEffect, useState } from "react";
import { Button } from "../../ui/button.tsx";
import { Spinner } from "../../ui/spinner.tsx";
import { NoticeItem } from "./notice-item.tsx";
import { markAllNoticesRead, markNoticeRead, readNotices } from "./notice.action.ts";
import type { Notice, NoticePage } from "./notice.action.ts";

/** Read when it is opened; what comes while it is open is read when the count changes. */
export function NoticeList({ unread, onLeave }: { unread: number; onLeave: () => void }) {
  const t = useTranslations("notices");
  const [notices, setNotices] = useState<readonly Notice[]>();
  const [more, setMore] = useState<string | null>(null);
  const [failed, setFailed] = useState(false);
  const take = (page: NoticePage, before: readonly Notice[]) => {
    setNotices([...before, ...page.nodes]);
    setMore(page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null);
    setFailed(false);
  };
  const attempt = useCallback((work: () => Promise<void>) => {
    work().catch(() => setFailed(true));
  }, []);
  const readFirst = useCallback(() => attempt(async () => take(await readNotices(null), [])), [attempt]);
  useEffect(readFirst, [readFirst, unread]);
  const open = (notice: Notice) => {
    onLeave();
    if (notice.readAt === null) attempt(() => markNoticeRead(notice.id));
  };
  const [latest] = notices ?? [];
  return (
    <div className="flex max-h-[min(36rem,80dvh)] flex-col">
      <div className="flex items-center justify-between gap-2 border-b border-line px-3 py-2">
        <h2 className="font-serif font-semibold">{t("title")}</h2>
        {latest !== undefined && unread > 0 && (
          <Button
            size="small"
            tone="quiet"
            onClick={() =>
              attempt(async () => {
                await markAllNoticesRead(latest.at);
                take(await readNotices(null), []);
              })
            }
          >
            {t("readAll")}
          </Button>
        )}
      </div>
      <div className="overflow-y-auto p-1">
        {notices === undefined && !failed && (
          <p role="status" className="flex justify-center p-6">
            <Spinner />
            <span className="sr-only">{t("loading")}</span>
          </p>
        )}
        {failed && (
          <p role="alert" className="flex flex-col items-start gap-2 p-3 text-sm">
            {t("failed")}
            <Button size="small" onClick={readFirst}>
              {t("retry")}
            </Button>
          </p>
        )}
        {notices?.length === 0 && <p className="p-4 text-sm text-ink-muted">{t("none")}</p>}
        <ul>
          {notices?.map((notice) => (
            <NoticeItem key={notice.id} notice={notice} onOpen={open} />
          ))}
        </ul>
        {more !== null && (
          <Button
            size="small"
            tone="quiet"
            className="m-2"
            onClick={() => attempt(async () => take(await readNotices(more), notices ?? []))}
          >
            {t("older")}
          </Button>
        )}
      </div>
    </div>
  );
}
