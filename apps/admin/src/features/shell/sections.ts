import {
  ChartColumn,
  FileText,
  Gauge,
  Import,
  Inbox,
  KeyRound,
  Landmark,
  ListChecks,
  ListOrdered,
  MessageSquareQuote,
  Rss,
  Scale,
  ScrollText,
  Tags,
  Users,
  Webhook,
} from "lucide-react";
import type { LucideIcon } from "lucide-react";

type SectionName =
  | "queue"
  | "articles"
  | "import"
  | "feeds"
  | "claims"
  | "sources"
  | "statistics"
  | "administration"
  | "people"
  | "desks"
  | "scale"
  | "keys"
  | "webhooks"
  | "vocabularies"
  | "jobs"
  | "audit";

export interface Section {
  name: SectionName;
  href: string;
  icon: LucideIcon;
  /** What opens it from anywhere; none for what is opened seldom. */
  keys?: string;
}

export const deskSections: readonly Section[] = [
  { name: "queue", href: "/", icon: Inbox, keys: "g q" },
  { name: "articles", href: "/articles", icon: FileText, keys: "g a" },
  { name: "import", href: "/import", icon: Import, keys: "g i" },
  { name: "feeds", href: "/feeds", icon: Rss, keys: "g f" },
  { name: "claims", href: "/claims", icon: MessageSquareQuote, keys: "g c" },
  { name: "sources", href: "/sources", icon: Landmark, keys: "g s" },
  { name: "statistics", href: "/statistics", icon: ChartColumn, keys: "g t" },
];

export const administrationSections: readonly Section[] = [
  { name: "administration", href: "/administration", icon: Gauge },
  { name: "people", href: "/people", icon: Users },
  { name: "desks", href: "/desks", icon: Scale },
  { name: "scale", href: "/scale", icon: ListOrdered },
  { name: "keys", href: "/keys", icon: KeyRound },
  { name: "webhooks", href: "/webhooks", icon: Webhook },
  { name: "vocabularies", href: "/vocabularies", icon: Tags },
  { name: "jobs", href: "/jobs", icon: ListChecks },
  { name: "audit", href: "/audit", icon: ScrollText },
];

const allSections = [...deskSections, ...administrationSections];

/** The section that a path lies in. */
export function sectionOf(pathname: string): Section | undefined {
  return allSections.find(({ href }) =>
    href === "/" ? pathname === "/" || pathname.startsWith("/reviews") : isWithin(pathname, href),
  );
}

function isWithin(pathname: string, href: string): boolean {
  return pathname === href || pathname.startsWith(`${href}/`);
}
