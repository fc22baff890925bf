import { ArrowUpDown, Minus, PencilLine, Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { Badge } from "../../ui/badge.tsx";
import type { Difference } from "./comparison.query.ts";

const marks = {
  ADDED: { tone: "success", icon: <Plus aria-hidden /> },
  REMOVED: { tone: "danger", icon: <Minus aria-hidden /> },
  CHANGED: { tone: "accent", icon: <PencilLine aria-hidden /> },
  MOVED: { tone: "neutral", icon: <ArrowUpDown aria-hidden /> },
} as const;

/** How something differs: in a word, by a sign, and only then by its colour. */
export function ChangeBadge({ change }: Pick<Difference, "change">) {
  const t = useTranslations("history.changes");
  return <Badge {...marks[change]}>{t(change)}</Badge>;
}
