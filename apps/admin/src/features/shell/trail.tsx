"use client";

import { useTranslations } from "next-intl";
import { usePathname } from "next/navigation";
import { createContext, useContext, useEffect, useState } from "react";
import type { ReactNode } from "react";
import { Breadcrumb } from "../../ui/breadcrumb.tsx";
import { useListHref } from "./list-return.tsx";
import { Opened } from "./opened.tsx";
import { sectionOf } from "./sections.ts";

export interface TrailCrumb {
  label: string;
  href?: string;
}

interface TrailState {
  crumbs: readonly TrailCrumb[];
  setCrumbs: (crumbs: readonly TrailCrumb[]) => void;
}

const TrailContext = createContext<TrailState>({ crumbs: [], setCrumbs: () => undefined });

export function TrailProvider({ children }: { children: ReactNode }) {
  const [crumbs, setCrumbs] = useState<readonly TrailCrumb[]>([]);
  return <TrailContext value={{ crumbs, setCrumbs }}>{children}</TrailContext>;
}

export interface TrailProps {
  crumbs: readonly TrailCrumb[];
  /** What the page shows, where its reader may look for it again. */
  opened?: string;
}

/** What a page puts behind its section's name in the top bar, such as an article's title. */
export function Trail({ crumbs, opened }: TrailProps) {
  const { setCrumbs } = useContext(TrailContext);
  // Pages make the list anew each time; only a change of its words matters.
  const key = JSON.stringify(crumbs);
  useEffect(() => {
    setCrumbs(crumbs);
    return () => setCrumbs([]);
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [key, setCrumbs]);
  return opened === undefined ? null : <Opened id={opened} />;
}

export function TrailBar() {
  const t = useTranslations("shell");
  const sections = useTranslations("sections");
  const { crumbs } = useContext(TrailContext);
  const section = sectionOf(usePathname());
  const href = useListHref();
  const all = section === undefined ? crumbs : [{ label: sections(section.name), href }, ...crumbs];
  return all.length === 0 ? null : <Breadcrumb label={t("trail")} crumbs={all} />;
}
