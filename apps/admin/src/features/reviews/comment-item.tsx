"use client";

import { MoreHorizontal, Pencil, Trash2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useRefusalWords } from "../../lib/refusal-words.ts";
import { attempt } from "../../lib/use-write.ts";
import { Avatar } from "../../ui/avatar.tsx";
import { ConfirmDialog } from "../../ui/confirm-dialog.tsx";
import { DateDisplay } from "../../ui/date-display.tsx";
import { IconButton } from "../../ui/icon-button.tsx";
import { Menu, MenuItem } from "../../ui/menu.tsx";
import { CommentBody } from "./comment-body.tsx";
import { CommentForm } from "./comment-form.tsx";
import { deleteReviewComment, editReviewComment } from "./comment.action.ts";
import { toTyped } from "./mention-text.ts";
import type { ReviewComment } from "./review-desk.query.ts";
import { commentElementId } from "./talk.tsx";

export function CommentItem({ comment, me }: { comment: ReviewComment; me: string }) {
  const t = useTranslations("reviews.comments");
  const words = useRefusalWords();
  const [doing, setDoing] = useState<"edit" | "delete">();
  const { id, author, at, editedAt, deletedAt, mentions, version } = comment;
  const name = author?.name ?? t("somebody");
  if (deletedAt !== null) {
    return <p className="text-sm text-ink-subtle italic">{t("deleted", { name })}</p>;
  }
  const remove = async () => {
    const outcome = await attempt(() => deleteReviewComment(id));
    return outcome.done ? undefined : words(outcome.refusal).title;
  };
  return (
    <article id={commentElementId(id)} aria-label={t("saidBy", { name })} className="flex scroll-mt-32 gap-3">
      <Avatar size="small" name={name} />
      <div className="flex min-w-0 flex-1 flex-col gap-0.5">
        <div className="flex items-start justify-between gap-2">
          <p className="text-sm">
            <span className="font-medium">{name}</span>{" "}
            <DateDisplay value={at} relative className="text-ink-subtle" />
            {editedAt !== null && <span className="text-ink-subtle"> · {t("edited")}</span>}
          </p>
          {comment.viewerCanEdit && doing !== "edit" && (
            <Menu trigger={<IconButton size="small" label={t("more")} icon={<MoreHorizontal />} />}>
              <MenuItem icon={<Pencil aria-hidden />} onSelect={() => setDoing("edit")}>
                {t("edit")}
              </MenuItem>
              <MenuItem icon={<Trash2 aria-hidden />} tone="danger" onSelect={() => setDoing("delete")}>
                {t("delete")}
              </MenuItem>
            </Menu>
          )}
        </div>
        {doing === "edit" ? (
          <CommentForm
            autoFocus
            name={`${me}.${id}.${String(version)}`}
            label={t("label")}
            submit={t("save")}
            initial={toTyped(comment.body, mentions)}
            mentions={mentions.map(({ id: personId, name: known }) => ({ id: personId, name: known }))}
            send={(body) => editReviewComment({ id, body, expectedVersion: version })}
            onDone={() => setDoing(undefined)}
            onClose={() => setDoing(undefined)}
          />
        ) : (
          <CommentBody comment={comment} />
        )}
      </div>
      <ConfirmDialog
        title={t("deleteTitle")}
        description={t("deleteAdvice")}
        confirmLabel={t("delete")}
        tone="danger"
        open={doing === "delete"}
        onOpenChange={(open) => setDoing(open ? "delete" : undefined)}
        onConfirm={remove}
      />
    </article>
  );
}
