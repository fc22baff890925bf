"use client";

import { useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { useConfirmed } from "../../lib/use-confirmed.ts";
import { ConfirmDialog } from "../../ui/confirm-dialog.tsx";
import { useToast } from "../../ui/toast.tsx";
import type { DeskFeed } from "./feed-desk.query.ts";
import { unfollowFeed } from "./feed.action.ts";

export function UnfollowConfirmation({ feed, onClose }: { feed: DeskFeed; onClose: () => void }) {
  const t = useTranslations("feeds.unfollow");
  const toast = useToast();
  const router = useRouter();
  const { id, version, title, url } = feed;
  const leave = useConfirmed(unfollowFeed, () => {
    toast({ tone: "success", title: t("done") });
    router.push("/feeds");
  });
  return (
    <ConfirmDialog
      open
      onOpenChange={(open) => !open && onClose()}
      tone="danger"
      title={t("title")}
      description={t("description", { name: title ?? url })}
      confirmLabel={t("confirm")}
      onConfirm={() => leave({ id, expectedVersion: version })}
    />
  );
}
