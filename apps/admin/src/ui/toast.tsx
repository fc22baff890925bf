"use client";

import { createContext, useCallback, useContext, useRef, useState } from "react";
import type { ReactNode } from "react";
import { useLayersFor } from "./layers.ts";
import type { StandingToast, ToastMessage } from "./toast-layer.tsx";

type ShowToast = (message: ToastMessage) => void;

const ToastContext = createContext<ShowToast | undefined>(undefined);

/** Tells that something is done. What must be acted upon belongs on the page, where it does not go away. */
export function useToast(): ShowToast {
  const show = useContext(ToastContext);
  if (show === undefined) throw new Error("useToast needs a ToastProvider around it");
  return show;
}

export function ToastProvider({ children }: { children: ReactNode }) {
  const [toasts, setToasts] = useState<readonly StandingToast[]>([]);
  const layers = useLayersFor(toasts.length > 0);
  const lastId = useRef(0);
  const show = useCallback<ShowToast>((message) => {
    lastId.current += 1;
    const id = lastId.current;
    setToasts((standing) => [...standing, { ...message, id }]);
  }, []);
  const remove = (id: number) => setToasts((standing) => standing.filter((toast) => toast.id !== id));
  return (
    <ToastContext value={show}>
      {children}
      {layers && <layers.ToastLayer toasts={toasts} onGone={remove} />}
    </ToastContext>
  );
}
