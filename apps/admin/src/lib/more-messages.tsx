"use client";

import { NextIntlClientProvider, useLocale, useMessages } from "next-intl";
import type { Messages } from "next-intl";
import type { ReactNode } from "react";

/** Adds words to those that are there already, which the library would put in their place. */
export function MoreMessages({ messages, children }: { messages: Partial<Messages>; children: ReactNode }) {
  const known = useMessages();
  return (
    <NextIntlClientProvider locale={useLocale()} messages={{ ...known, ...messages }}>
      {children}
    </NextIntlClientProvider>
  );
}
