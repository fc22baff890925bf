"use client";

import { Bell } from "lucide-react";
import { useTranslations } from "next-intl";
import dynamic from "next/dynamic";
import { useMemo, useState } from "react";
import { useKeys } from "../../lib/keyboard.tsx";
import { buttonStyles } from "../../ui/button.styles.ts";
import { Popover } from "../../ui/popover.tsx";
import { useUnreadCount } from "./use-unread-count.ts";

// Most pages are left without its being opened.
const NoticeList = dynamic(() => import("./notice-list.tsx").then((part) => part.NoticeList), { ssr: false });

const shownMax = 99;

/** In the shell of every page: how much concerns one, and what, when it is opened. */
export function NoticeBell() {
  const t = useTranslations("notices");
  const { count: unread, isNews } = useUnreadCount();
  const [isOpen, setIsOpen] = useState(false);
  const keys = useMemo(() => [{ keys: "g n", label: t("open"), run: () => setIsOpen(true) }], [t]);
  useKeys(t("title"), keys);
  return (
    <>
      <Popover
        label={t("title")}
        align="end"
        className="w-96 max-w-[calc(100vw-1rem)] p-0 outline-none"
        open={isOpen}
        onOpenChange={setIsOpen}
        trigger={
          <button
            type="button"
            aria-label={t("bell", { count: unread })}
            className={buttonStyles({ tone: "quiet", size: "medium", shape: "square" })}
          >
            <span className="relative">
              <Bell aria-hidden />
              {unread > 0 && (
                <span
                  aria-hidden
                  className="numerals absolute -top-2 left-2.5 min-w-4 rounded-full bg-accent px-1 text-center text-[0.625rem] leading-4 font-semibold text-on-accent"
                >
                  {unread > shownMax ? `${String(shownMax)}+` : unread}
                </span>
              )}
            </span>
          </button>
        }
      >
        <NoticeList unread={unread} onLeave={() => setIsOpen(false)} />
      </Popover>
      <span role="status" className="sr-only">
        {isNews ? t("bell", { count: unread }) : ""}
      </span>
    </>
  );
}
