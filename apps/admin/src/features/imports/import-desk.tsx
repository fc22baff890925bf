"use client";

import { useTranslations } from "next-intl";
import { useMemo, useRef, useState } from "react";
import type { PointerEvent, ReactNode } from "react";
import { cn } from "../../ui/class-names.ts";
import { MarkedText } from "../../ui/marked-text.tsx";
import { fieldKey } from "./field-key.ts";
import { fieldOfMark, findingMarks } from "./finding-mark.ts";
import type { Finding } from "./finding-mark.ts";
import { kindOf } from "./input-size.ts";

export interface ImportDeskProps {
  input: string;
  findings: readonly Finding[];
  /** The form. Whatever stands in it under `data-field` is tied to where that field was read. */
  children: ReactNode;
}

/** What came in beside what was read out of it: each field shows its place, each place leads to its field. */
export function ImportDesk({ input, findings, children }: ImportDeskProps) {
  const t = useTranslations("imports.reading");
  const names = useTranslations("imports.fields");
  const [active, setActive] = useState<string>();
  const pane = useRef<HTMLDivElement>(null);
  const form = useRef<HTMLDivElement>(null);
  const marks = useMemo(() => {
    const nameOf = (field: string) => {
      const key = fieldKey(field);
      return key === undefined ? field : names(key);
    };
    return findingMarks(findings, { active, nameOf });
  }, [findings, active, names]);
  const activeIds = marks.filter(({ id }) => fieldOfMark(id) === active).map(({ id }) => id);
  const follow = (target: Element) => {
    const field = target.closest<HTMLElement>("[data-field]")?.dataset["field"];
    setActive(field);
    if (field !== undefined) requestAnimationFrame(() => showPlace(pane.current));
  };
  // While somebody writes in a field, a mouse that is in the way shows no other one's place.
  const hover = ({ target }: PointerEvent) => {
    const isWriting = form.current?.contains(document.activeElement) === true;
    if (!isWriting && target instanceof Element) follow(target);
  };
  const goToField = (id: string) => {
    const box = form.current?.querySelector(`[data-field="${fieldOfMark(id)}"]`);
    box?.querySelector<HTMLElement>("input:not([type=hidden]), textarea, button")?.focus();
    box?.scrollIntoView({ block: "center" });
  };
  const isPage = kindOf(input) === "html";
  return (
    <div className="grid items-start gap-6 lg:grid-cols-2">
      <section
        aria-label={t("input")}
        className="sticky top-17 flex max-h-[calc(100dvh-6rem)] flex-col overflow-clip rounded-lg border border-line bg-surface max-lg:static max-lg:max-h-96"
      >
        <header className="flex min-h-12 items-center border-b border-line px-4">
          <h2 className="font-serif text-lg font-semibold">{t("input")}</h2>
        </header>
        <div
          ref={pane}
          tabIndex={0}
          role="group"
          aria-label={t("input")}
          className={cn(
            "relative min-h-0 overflow-y-auto p-4 wrap-anywhere whitespace-pre-wrap",
            isPage ? "font-mono text-xs leading-relaxed" : "font-serif leading-relaxed",
          )}
        >
          <MarkedText text={input} marks={marks} activeIds={activeIds} onActivate={goToField} />
        </div>
      </section>
      <div ref={form} onFocus={({ target }) => follow(target)} onPointerOver={hover} className="min-w-0">
        {children}
      </div>
    </div>
  );
}

/** Scrolls the pane alone: the form, where the focus is, must stay where it is. */
function showPlace(pane: HTMLElement | null): void {
  const mark = pane?.querySelector<HTMLElement>('.text-mark[data-active="true"]');
  if (pane == null || mark == null) return;
  const { top } = mark.getBoundingClientRect();
  pane.scrollTop += top - pane.getBoundingClientRect().top - pane.clientHeight / 3;
}
