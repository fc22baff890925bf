"use client";

import { useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { useMemo } from "react";
import { useKeys } from "./keyboard.tsx";
import { leave } from "./unsaved.tsx";

export interface ListKeysProps {
  title: string;
  next: string;
  previous: string;
  /** What the n key opens, where there is something. */
  open?: { label: string; href: string } | undefined;
}

/** Walks through the rows of a page's lists by key. Enter opens the one in focus, as it opens any link. */
export function ListKeys({ title, next, previous, open }: ListKeysProps) {
  const t = useTranslations("keys");
  const router = useRouter();
  const href = open?.href;
  const label = open?.label;
  const bindings = useMemo(
    () => [
      { keys: "j", label: next, run: () => step(1) },
      { keys: "k", label: previous, run: () => step(-1) },
      { keys: "↵", label: t("openRow") },
      ...(href === undefined || label === undefined
        ? []
        : [{ keys: "n", label, run: () => leave(() => router.push(href)) }]),
    ],
    [next, previous, href, label, router, t],
  );
  useKeys(title, bindings);
  return null;
}

function step(by: 1 | -1): void {
  const links = [...document.querySelectorAll<HTMLElement>("[data-row-link]")];
  const focused = links.findIndex((link) => link === document.activeElement);
  const target = focused === -1 ? links.at(by === 1 ? 0 : -1) : links[focused + by];
  target?.focus();
  target?.scrollIntoView({ block: "nearest" });
}
