"use client";

import { BookmarkPlus, Link2, MoreHorizontal, Pencil, Pin, PinOff, Trash2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { useRefusalWords } from "../../lib/refusal-words.ts";
import { attempt, useWrite } from "../../lib/use-write.ts";
import { Button } from "../../ui/button.tsx";
import { ConfirmDialog } from "../../ui/confirm-dialog.tsx";
import { IconButton } from "../../ui/icon-button.tsx";
import { Menu, MenuItem, MenuSeparator } from "../../ui/menu.tsx";
import { useToast } from "../../ui/toast.tsx";
import { orders, queues, standardOrder } from "./queue-choice.ts";
import type { QueueChoice } from "./queue-choice.ts";
import type { KeptView } from "./queue-views.query.ts";
import { changeView, deleteView, keepView, openWithView } from "./saved-view.action.ts";
import { SavedViewDialog } from "./saved-view-dialog.tsx";

interface SavedViewMenuProps {
  choice: QueueChoice;
  saved: KeptView | undefined;
  isChanged: boolean;
}

const seenOf = (saved: KeptView | undefined) => saved && { id: saved.id, expectedVersion: saved.version };

/** Keeps what the list shows under a name, and does with a kept view what can be done with it. */
export function SavedViewMenu({ choice, saved, isChanged }: SavedViewMenuProps) {
  const t = useTranslations("queue.saved");
  const words = useRefusalWords();
  const router = useRouter();
  const toast = useToast();
  const [dialog, setDialog] = useState<"keep" | "rename" | "delete">();
  const close = () => setDialog(undefined);
  const keep = useWrite(keepView, (id) => {
    toast({ tone: "success", title: t("kept") });
    close();
    router.push(`/?view=${id}`);
  });
  const change = useWrite(changeView, () => {
    toast({ tone: "success", title: t("changed") });
    close();
    if (saved !== undefined) router.push(`/?view=${saved.id}`);
  });
  const pin = useWrite(openWithView, () => toast({ tone: "success", title: t("pinned") }));
  const seen = seenOf(saved);
  const refusal = dialog === undefined ? (change.refusal ?? pin.refusal) : undefined;
  return (
    <div className="flex flex-wrap items-center gap-2">
      {saved !== undefined && isChanged && <span className="text-sm text-ink-muted">{t("isChanged")}</span>}
      {seen !== undefined && isChanged && saved?.viewerCanEdit === true && (
        <Button
          size="small"
          pending={change.pending}
          onClick={() => change.run({ ...seen, ...inputOf(choice) })}
        >
          {t("saveChanges")}
        </Button>
      )}
      <Button size="small" tone="quiet" onClick={() => setDialog("keep")}>
        <BookmarkPlus aria-hidden />
        {t("keep")}
      </Button>
      {saved !== undefined && (
        <ViewMenu
          saved={saved}
          onPin={() => pin.run({ viewId: saved.isDefault ? null : saved.id })}
          onChoose={setDialog}
        />
      )}
      {refusal !== undefined && (
        <span role="alert" className="text-sm text-danger">
          {words(refusal).title}
        </span>
      )}
      {dialog === "keep" && (
        <SavedViewDialog
          title={t("keepTitle")}
          description={t("keepDescription")}
          before={{ name: "", shared: false }}
          pending={keep.pending}
          refusal={keep.refusal}
          onSave={(naming) => keep.run({ ...naming, ...inputOf(choice) })}
          onRead={keep.clear}
          onClose={close}
        />
      )}
      {dialog === "rename" && saved !== undefined && seen !== undefined && (
        <SavedViewDialog
          title={t("renameTitle")}
          description={t("renameDescription")}
          before={saved}
          pending={change.pending}
          refusal={change.refusal}
          onSave={(naming) => change.run({ ...seen, ...naming })}
          onRead={change.clear}
          onClose={close}
        />
      )}
      {saved !== undefined && (
        <DeleteViewDialog
          saved={saved}
          open={dialog === "delete"}
          onOpenChange={(open) => !open && close()}
        />
      )}
    </div>
  );
}

interface DeleteViewDialogProps {
  saved: KeptView;
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

function DeleteViewDialog({ saved, ...dialog }: DeleteViewDialogProps) {
  const t = useTranslations("queue.saved");
  const words = useRefusalWords();
  const router = useRouter();
  return (
    <ConfirmDialog
      {...dialog}
      title={t("deleteTitle", { name: saved.name })}
      description={saved.shared ? t("deleteShared") : t("deleteOwn")}
      confirmLabel={t("delete")}
      tone="danger"
      onConfirm={async () => {
        const outcome = await attempt(() => deleteView({ id: saved.id, expectedVersion: saved.version }));
        if (!outcome.done) return words(outcome.refusal).title;
        router.push("/?queue=awaiting");
        return undefined;
      }}
    />
  );
}

interface ViewMenuProps {
  saved: KeptView;
  onPin: () => void;
  onChoose: (dialog: "rename" | "delete") => void;
}

function ViewMenu({ saved, onPin, onChoose }: ViewMenuProps) {
  const t = useTranslations("queue.saved");
  const toast = useToast();
  const copy = async () => {
    const address = new URL(`/?view=${saved.id}`, location.href).href;
    try {
      await navigator.clipboard.writeText(address);
      toast({ tone: "success", title: t("copied") });
    } catch {
      // Where a browser keeps its clipboard to itself, the address is shown to be copied by hand.
      toast({ tone: "danger", title: t("copyByHand"), description: address });
    }
  };
  return (
    <Menu
      align="start"
      trigger={<IconButton size="small" label={t("more")} icon={<MoreHorizontal aria-hidden />} />}
    >
      <MenuItem icon={saved.isDefault ? <PinOff aria-hidden /> : <Pin aria-hidden />} onSelect={onPin}>
        {saved.isDefault ? t("unpin") : t("pin")}
      </MenuItem>
      {saved.shared && (
        <MenuItem icon={<Link2 aria-hidden />} onSelect={() => void copy()}>
          {t("copy")}
        </MenuItem>
      )}
      {saved.viewerCanEdit && (
        <>
          <MenuItem icon={<Pencil aria-hidden />} onSelect={() => onChoose("rename")}>
            {t("rename")}
          </MenuItem>
          <MenuSeparator />
          <MenuItem tone="danger" icon={<Trash2 aria-hidden />} onSelect={() => onChoose("delete")}>
            {t("delete")}
          </MenuItem>
        </>
      )}
    </Menu>
  );
}

const inputOf = ({ queue, desk, language, kind, topic, words, due, order, columns }: QueueChoice) => ({
  queue: queues[queue],
  filters: {
    deskId: desk ?? null,
    language: language ?? null,
    kind: kind ?? null,
    topic: topic ?? null,
    words: words ?? null,
    due: due ?? null,
  },
  order: order === standardOrder(queue) ? null : orders[order],
  columns: [...columns],
});
