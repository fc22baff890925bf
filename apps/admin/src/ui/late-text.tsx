"use client";

import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";

export interface LateTextProps {
  text: Promise<string>;
  /** What the text is of: while that stays the same, the text that was known stands until it is known anew. */
  of: string;
}

interface Known {
  of: string;
  text: string;
}

/**
 * A word or two that take longer to know than what they stand beside, and hold nothing of it up. Its line is there
 * from the first, so that nothing moves when they come.
 */
export function LateText({ text, of }: LateTextProps) {
  const t = useTranslations("ui");
  const [known, setKnown] = useState<Known>();
  const failure = t("notKnown");
  useEffect(() => {
    let isAwaited = true;
    const show = (words: string) => isAwaited && setKnown({ of, text: words });
    text.then(show, () => show(failure));
    return () => {
      isAwaited = false;
    };
  }, [text, of, failure]);
  return known?.of === of ? known.text : "\u00A0";
}
