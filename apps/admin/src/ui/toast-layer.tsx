"use client";

import { CircleAlert, CircleCheck, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { Toast as Radix } from "radix-ui";
import type { ReactNode } from "react";
import { buttonStyles } from "./button.styles.ts";
import { cn } from "./class-names.ts";

export interface ToastMessage {
  tone: "success" | "danger";
  title: ReactNode;
  description?: ReactNode | undefined;
  action?: { label: string; onSelect: () => void } | undefined;
}

export interface StandingToast extends ToastMessage {
  id: number;
}

interface ToastLayerProps {
  toasts: readonly StandingToast[];
  onGone: (id: number) => void;
}

const shownMs = 7000;

export function ToastLayer({ toasts, onGone }: ToastLayerProps) {
  const t = useTranslations("ui.toast");
  return (
    <Radix.Provider duration={shownMs} label={t("label")}>
      {toasts.map((toast) => (
        <ToastCard key={toast.id} toast={toast} onGone={() => onGone(toast.id)} />
      ))}
      <Radix.Viewport
        label={t("region", { hotkey: "{hotkey}" })}
        className="fixed right-4 bottom-4 z-50 flex w-[min(24rem,calc(100vw-2rem))] flex-col gap-2 outline-none"
      />
    </Radix.Provider>
  );
}

function ToastCard({ toast, onGone }: { toast: StandingToast; onGone: () => void }) {
  const t = useTranslations("ui");
  const isDanger = toast.tone === "danger";
  const Icon = isDanger ? CircleAlert : CircleCheck;
  return (
    <Radix.Root
      type={isDanger ? "foreground" : "background"}
      onOpenChange={(open) => !open && onGone()}
      className="flex animate-appear items-start gap-3 rounded-lg border border-line bg-raised p-3 pl-4 text-sm shadow-high"
    >
      <Icon aria-hidden className={cn("mt-1.5 size-4 shrink-0", isDanger ? "text-danger" : "text-success")} />
      <div className="flex min-w-0 flex-1 flex-col gap-0.5 py-1">
        <Radix.Title className="font-medium">{toast.title}</Radix.Title>
        {toast.description !== undefined && (
          <Radix.Description className="text-ink-muted">{toast.description}</Radix.Description>
        )}
        {toast.action !== undefined && (
          <Radix.Action
            altText={toast.action.label}
            onClick={toast.action.onSelect}
            className={cn(buttonStyles({ size: "small" }), "mt-1.5 self-start")}
          >
            {toast.action.label}
          </Radix.Action>
        )}
      </div>
      <Radix.Close
        aria-label={t("close")}
        className={buttonStyles({ tone: "quiet", size: "small", shape: "square" })}
      >
        <X aria-hidden />
      </Radix.Close>
    </Radix.Root>
  );
}
