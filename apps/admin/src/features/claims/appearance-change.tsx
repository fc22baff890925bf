"use client";

import { useAnchorWords } from "../../lib/anchor-words.ts";
import { LabelledDiff } from "../../ui/labelled-diff.tsx";
import type { DeskAppearance } from "./claim-desk.query.ts";

/** What the article says now, where it no longer says what the claim was made of. */
export function AppearanceChange({ appearance }: { appearance: DeskAppearance }) {
  const wordsOf = useAnchorWords();
  const { anchor, article, standing } = appearance;
  if (standing === null || (standing.class !== "ALTERED" && standing.class !== "GONE")) return null;
  const change = { ...standing, before: anchor.exact, after: standing.words };
  return (
    <LabelledDiff
      {...wordsOf(change)}
      tone={standing.kept ? "neutral" : "warning"}
      before={change.before}
      after={change.after ?? ""}
      language={article.language}
    />
  );
}
