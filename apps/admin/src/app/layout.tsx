import type { Metadata, Viewport } from "next";
import { NextIntlClientProvider } from "next-intl";
import { getLocale, getTranslations } from "next-intl/server";
import { headers } from "next/headers";
import type { ReactNode } from "react";
import { TimeZone } from "../features/preferences/time-zone.tsx";
import { Providers } from "../features/shell/providers.tsx";
import { everywhere } from "../lib/everywhere.ts";
import { messagesOf } from "../lib/messages-layout.tsx";
import { requestHeader } from "../lib/request-header.ts";
import "./globals.css";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("shell");
  return {
    title: { default: t("name"), template: `%s · ${t("name")}` },
    robots: { index: false, follow: false },
  };
}

export const viewport: Viewport = { colorScheme: "light dark" };

export default async function RootLayout({ children }: { children: ReactNode }) {
  const [locale, messages, requestHeaders] = await Promise.all([
    getLocale(),
    messagesOf(everywhere),
    headers(),
  ]);
  return (
    // The theme's script sets an attribute here before React sees the page.
    <html lang={locale} suppressHydrationWarning>
      <body>
        <NextIntlClientProvider messages={messages}>
          <Providers nonce={requestHeaders.get(requestHeader.nonce) ?? undefined}>
            <TimeZone />
            {children}
          </Providers>
        </NextIntlClientProvider>
      </body>
    </html>
  );
}
