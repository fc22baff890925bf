"use client";

import { ChevronDown } from "lucide-react";
import { useTranslations } from "next-intl";
import { useId } from "react";
import type { ReactNode } from "react";
import { useStoredChoice } from "../../lib/stored-choice.ts";
import { cn } from "../../ui/class-names.ts";

export interface HandySection {
  /** What it is remembered by. */
  name: string;
  label: ReactNode;
  content: ReactNode;
}

/**
 * What is known of an article, above its text and folded away: opened where it is needed, and open again on the next
 * article for whoever works with it.
 */
export function AtHand({ sections }: { sections: readonly HandySection[] }) {
  const t = useTranslations("articles.atHand");
  const id = useId();
  const [stored, store] = useStoredChoice("claimdesk.article.atHand", "");
  const open = new Set(stored.split(" "));
  const toggle = (name: string) => {
    const next = new Set(open);
    if (!next.delete(name)) next.add(name);
    store([...next].join(" "));
  };
  return (
    <section aria-label={t("label")} className="flex flex-col gap-3">
      <div className="flex flex-wrap gap-2">
        {sections.map(({ name, label }) => (
          <button
            key={name}
            type="button"
            aria-expanded={open.has(name)}
            aria-controls={`${id}-${name}`}
            onClick={() => toggle(name)}
            className="inline-flex min-h-8 items-center gap-2 rounded-md border border-line bg-surface px-2.5 text-sm text-ink-muted hover:text-ink aria-expanded:border-accent-line aria-expanded:text-ink"
          >
            {label}
            <ChevronDown aria-hidden className={cn("size-4", open.has(name) && "rotate-180")} />
          </button>
        ))}
      </div>
      {sections.map(({ name, content }) => (
        <div key={name} id={`${id}-${name}`} hidden={!open.has(name)}>
          {content}
        </div>
      ))}
    </section>
  );
}
