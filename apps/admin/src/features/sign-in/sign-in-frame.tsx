import { useTranslations } from "next-intl";
import type { ReactNode } from "react";

export function SignInFrame({ footer, children }: { footer: ReactNode; children: ReactNode }) {
  const t = useTranslations("signIn");
  const shell = useTranslations("shell");
  return (
    <main className="flex min-h-dvh flex-col items-center justify-center gap-8 px-4 py-10">
      <div className="flex flex-col items-center gap-3 text-center">
        <p className="font-serif text-3xl font-semibold tracking-tight underline decoration-accent decoration-[3px] underline-offset-[0.2em]">
          {shell("name")}
        </p>
        <p className="max-w-xs text-balance text-ink-muted">{t("tagline")}</p>
      </div>
      <section className="flex w-full max-w-sm flex-col gap-5 rounded-lg border border-line bg-surface p-6 shadow-low">
        <h1 className="font-serif text-xl font-semibold">{t("title")}</h1>
        {children}
      </section>
      {footer}
    </main>
  );
}
