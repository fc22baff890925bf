"use client";

import { CircleAlert, CircleCheck, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { Toast as Radix } from "radix-ui";
import { createContext, useCallback, useContext, useRef, useState } from "react";
import type { ReactNode } from "react";
import { buttonStyles } from "./button.styles.ts";
import { cn } from "./class-names.ts";

interface ToastMessage {
  tone: "success" | "danger";
  title: ReactNode;
  description?: ReactNode | undefined;
  action?: { label: string; onSelect: () => void } | undefined;
}

type ShowToast = (message: ToastMessage) => void;

const ToastContext = createContext<ShowToast | undefined>(undefined);

/** Tells that something is done. What must be acted upon belongs on the page, where it does not go away. */
export function useToast(): ShowToast {
  const show = useContext(ToastContext);
  if (show === undefined) throw new Error("useToast needs a ToastProvider around it");
  return show;
}

interface StandingToast extends ToastMessage {
  id: number;
}

const shownMs = 7000;

export function ToastProvider({ children }: { children: ReactNode }) {
  const t = useTranslations("ui.toast");
  const [toasts, setToasts] = useState<readonly StandingToast[]>([]);
  const lastId = useRef(0);
  const show = useCallback<ShowToast>((message) => {
    lastId.current += 1;
    const id = lastId.current;
    setToasts((standing) => [...standing, { ...message, id }]);
  }, []);
  const remove = (id: number) => setToasts((standing) => standing.filter((toast) => toast.id !== id));
  return (
    <ToastContext value={show}>
      <Radix.Provider duration={shownMs} label={t("label")}>
        {children}
        {toasts.map((toast) => (
          <ToastCard key={toast.id} toast={toast} onGone={() => remove(toast.id)} />
        ))}
        <Radix.Viewport
          label={t("region", { hotkey: "{hotkey}" })}
          className="fixed right-4 bottom-4 z-50 flex w-[min(24rem,calc(100vw-2rem))] flex-col gap-2 outline-none"
        />
      </Radix.Provider>
    </ToastContext>
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
