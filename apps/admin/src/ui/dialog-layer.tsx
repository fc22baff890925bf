"use client";

import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import { Dialog as Radix } from "radix-ui";
import { useState } from "react";
import type { ReactNode } from "react";
import { DialogUnsaved, discardUnsaved } from "../lib/unsaved.tsx";
import type { UnsavedForm } from "../lib/unsaved.tsx";
import { cn } from "./class-names.ts";
import { buttonStyles } from "./button.styles.ts";
import { DiscardLayer } from "./confirm-layer.tsx";
import type { OpenProps } from "./use-open.ts";
import { useFocusReturn } from "./use-focus-return.ts";
import { veilStyles } from "./veil.styles.ts";

export interface DialogContent {
  title: ReactNode;
  description?: ReactNode | undefined;
  /** Buttons along the bottom; the one that does the work comes last. */
  footer?: ReactNode | undefined;
  size?: "small" | "medium" | "large" | undefined;
  children?: ReactNode | undefined;
}

const widths = { small: "max-w-md", medium: "max-w-xl", large: "max-w-3xl" };

export function DialogLayer({ open, onOpenChange, size = "medium", ...content }: OpenProps & DialogContent) {
  const [isAsking, setIsAsking] = useState(false);
  const [unsaved] = useState(() => new Set<UnsavedForm>());
  return (
    <Radix.Root
      open={open}
      // A button that cancels closes it without asking; Esc and a slip of the mouse do not.
      onOpenChange={(next) => (!next && unsaved.size > 0 ? setIsAsking(true) : onOpenChange(next))}
    >
      <Radix.Portal>
        <Radix.Overlay className={veilStyles} />
        <Panel description={content.description} size={size}>
          <DialogUnsaved value={unsaved}>
            <DialogBody {...content} />
          </DialogUnsaved>
          <DiscardLayer
            open={isAsking}
            onOpenChange={setIsAsking}
            onDiscard={() => {
              discardUnsaved(unsaved);
              onOpenChange(false);
            }}
          />
        </Panel>
      </Radix.Portal>
    </Radix.Root>
  );
}

interface PanelProps {
  description?: ReactNode | undefined;
  size: keyof typeof widths;
  children: ReactNode;
}

function Panel({ description, size, children }: PanelProps) {
  const returnFocus = useFocusReturn();
  return (
    <Radix.Content
      {...(description === undefined ? { "aria-describedby": undefined } : {})}
      onCloseAutoFocus={returnFocus}
      className={cn(
        "fixed top-1/2 left-1/2 z-50 flex max-h-[min(48rem,calc(100dvh-2rem))] w-[calc(100vw-2rem)] -translate-1/2 animate-appear flex-col rounded-lg border border-line bg-raised shadow-high",
        widths[size],
      )}
    >
      {children}
    </Radix.Content>
  );
}

function DialogBody({ title, description, footer, children }: Omit<DialogContent, "size">) {
  return (
    <>
      <header className="flex flex-col gap-1 px-5 pt-5 pr-14">
        <Radix.Title className="font-serif text-xl font-semibold">{title}</Radix.Title>
        {description !== undefined && (
          <Radix.Description className="text-sm text-ink-muted">{description}</Radix.Description>
        )}
      </header>
      <div className="overflow-y-auto px-5 py-4">{children}</div>
      {footer !== undefined && (
        <footer className="flex flex-wrap justify-end gap-2 border-t border-line px-5 py-3">{footer}</footer>
      )}
      <CloseButton className="top-3.5 right-3.5" />
    </>
  );
}

/** Stands last, so that a dialog opens with its first field in focus. No tooltip: it would open with it. */
export function CloseButton({ className }: { className: string }) {
  const t = useTranslations("ui");
  return (
    <Radix.Close
      aria-label={t("close")}
      className={cn(buttonStyles({ tone: "quiet", shape: "square" }), "absolute", className)}
    >
      <X aria-hidden />
    </Radix.Close>
  );
}

/** Closes the dialog around it when its one child is pressed. */
export function DialogCloseLayer({ children }: { children: ReactNode }) {
  return <Radix.Close asChild>{children}</Radix.Close>;
}
