"use client";

import { useTranslations } from "next-intl";
import { Link } from "../../ui/link.tsx";
import { usePathname } from "next/navigation";
import { administrationSections, deskSections, sectionOf } from "./sections.ts";
import type { Section } from "./sections.ts";

export interface NavigationProps {
  /** Only hides what the API would refuse anyhow. */
  showsAdministration: boolean;
  onNavigate?: (() => void) | undefined;
}

export function Navigation({ showsAdministration, onNavigate }: NavigationProps) {
  const t = useTranslations("shell");
  return (
    <nav aria-label={t("navigation")} className="flex flex-col gap-6">
      <SectionList sections={deskSections} onNavigate={onNavigate} />
      {showsAdministration && (
        <div className="flex flex-col gap-1.5">
          <p className="px-2.5 text-xs font-medium text-ink-subtle">{t("administration")}</p>
          <SectionList sections={administrationSections} onNavigate={onNavigate} />
        </div>
      )}
    </nav>
  );
}

interface SectionListProps {
  sections: readonly Section[];
  onNavigate: (() => void) | undefined;
}

function SectionList({ sections, onNavigate }: SectionListProps) {
  const t = useTranslations("sections");
  const current = sectionOf(usePathname());
  return (
    <ul className="flex flex-col gap-0.5">
      {sections.map(({ name, href, icon: Icon }) => (
        <li key={name}>
          <Link
            href={href}
            onClick={() => onNavigate?.()}
            aria-current={current?.name === name ? "page" : undefined}
            className="flex h-9 items-center gap-3 rounded-md border border-transparent px-2.5 text-sm text-ink-muted hover:bg-hover hover:text-ink aria-[current=page]:border-line aria-[current=page]:bg-raised aria-[current=page]:font-medium aria-[current=page]:text-ink aria-[current=page]:shadow-low aria-[current=page]:[&_svg]:text-accent"
          >
            <Icon aria-hidden className="size-4 shrink-0" />
            {t(name)}
          </Link>
        </li>
      ))}
    </ul>
  );
}
