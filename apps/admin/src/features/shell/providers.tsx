"use client";

import { ThemeProvider } from "next-themes";
import type { ReactNode } from "react";
import { KeyboardProvider } from "../../lib/keyboard.tsx";
import { ToastProvider } from "../../ui/toast.tsx";

export interface ProvidersProps {
  /** The policy lets only scripts with it run, and the theme is set by a script before anything is painted. */
  nonce: string | undefined;
  children: ReactNode;
}

export function Providers({ nonce, children }: ProvidersProps) {
  return (
    <ThemeProvider
      attribute="data-theme"
      defaultTheme="system"
      storageKey="claimdesk.theme"
      disableTransitionOnChange
      {...(nonce === undefined ? {} : { nonce })}
    >
      <KeyboardProvider>
        <ToastProvider>{children}</ToastProvider>
      </KeyboardProvider>
    </ThemeProvider>
  );
}
