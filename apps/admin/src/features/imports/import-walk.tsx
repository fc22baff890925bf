"use client";

import { ChevronLeft, ChevronRight } from "lucide-react";
import { useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { useMemo, useSyncExternalStore } from "react";
import { useKeys } from "../../lib/keyboard.tsx";
import { leave } from "../../lib/unsaved.tsx";
import { KeyHint } from "../../ui/key-hint.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import { TextLink } from "../../ui/text-link.tsx";
import { placeIn, readWalk } from "./import-walk-store.ts";
import type { WalkedImport } from "./import-walk-store.ts";

interface ImportWalkProps {
  /** Where one is: at what was read of an import, or at the article that it became. */
  at: { importId: string } | { articleId: string };
}

/** The ways to the neighbours in the list of imports that one came from. Shown where there are any. */
export function ImportWalk({ at }: ImportWalkProps) {
  const t = useTranslations("imports.walk");
  const walk = useSyncExternalStore(never, readWalk, () => "[]");
  const isArticle = "articleId" in at;
  const here = isArticle ? at.articleId : at.importId;
  const place = useMemo(() => {
    const all = JSON.parse(walk) as WalkedImport[];
    // From article to article what became none is passed over; among imports one looks at why.
    const steps = isArticle ? all.filter(({ articleId }) => articleId !== null) : all;
    return placeIn(steps, (one) => (isArticle ? one.articleId : one.importId) === here);
  }, [walk, here, isArticle]);
  const hrefOf = (one: WalkedImport | undefined) =>
    one && (isArticle ? `/articles/${one.articleId ?? ""}` : `/import/${one.importId}`);
  const [previous, next] = [hrefOf(place?.previous), hrefOf(place?.next)];
  useWalkKeys(previous, next);
  if (place === undefined) return null;
  return (
    <nav aria-label={t("label")} className="flex flex-wrap items-center gap-2 text-sm text-ink-muted">
      <TextLink href="/import">{t("list")}</TextLink>
      <span className="numerals mr-auto">{t("place", { position: place.position, count: place.count })}</span>
      {previous !== undefined && (
        <LinkButton href={previous} size="small" tone="quiet" aria-keyshortcuts=",">
          <ChevronLeft aria-hidden />
          {t("previous")}
          <KeyHint keys="," />
        </LinkButton>
      )}
      {next !== undefined && (
        <LinkButton href={next} prefetch size="small" aria-keyshortcuts=".">
          {t("next")}
          <KeyHint keys="." />
          <ChevronRight aria-hidden />
        </LinkButton>
      )}
    </nav>
  );
}

/** The walk is kept when a list is left: while one stands at a step of it nothing changes it. */
const never = () => () => undefined;

function useWalkKeys(previous: string | undefined, next: string | undefined): void {
  const t = useTranslations("imports.walk");
  const router = useRouter();
  const keys = useMemo(() => {
    const go = (href: string | undefined, binding: { keys: string; label: string }) =>
      href === undefined ? [] : [{ ...binding, run: () => leave(() => router.push(href)) }];
    return [
      ...go(next, { keys: ".", label: t("next") }),
      ...go(previous, { keys: ",", label: t("previous") }),
    ];
  }, [previous, next, router, t]);
  useKeys(t("label"), keys);
}
