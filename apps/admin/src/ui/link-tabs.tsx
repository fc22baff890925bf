import { Link } from "./link.tsx";
import type { ReactNode } from "react";
import { TabCount } from "./tab-count.tsx";
import { tabStyles } from "./tab.styles.ts";

export interface LinkTab {
  href: string;
  label: ReactNode;
  count?: number | undefined;
  isCurrent: boolean;
}

/**
 * Tabs that are addresses: each view can be linked to, reloaded and gone back from. On a phone they are pushed aside,
 * where there is more room they break into lines: none is out of sight.
 */
export function LinkTabs({ label, tabs }: { label: string; tabs: readonly LinkTab[] }) {
  return (
    <nav
      aria-label={label}
      className="flex gap-1 overflow-x-auto border-b border-line px-px pt-1 sm:flex-wrap"
    >
      {tabs.map((tab) => (
        <Link
          key={tab.href}
          href={tab.href}
          aria-current={tab.isCurrent ? "page" : undefined}
          className={tabStyles}
        >
          {tab.label}
          {tab.count !== undefined && <TabCount count={tab.count} />}
        </Link>
      ))}
    </nav>
  );
}
