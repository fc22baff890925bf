"use client";

import { useMemo } from "react";
import type { ReactNode } from "react";
import type { TextSpan } from "../lib/text-selection.ts";

export interface ChoiceHelpProps {
  text: string;
  language: string;
  span: TextSpan | undefined;
  /** How to choose, and what for. */
  children: ReactNode;
}

/** Says how words are chosen by keys, and reads out what is chosen. */
export function ChoiceHelp({ text, language, span, children }: ChoiceHelpProps) {
  const isChoosing = span !== undefined;
  const letters = useMemo(() => (isChoosing ? Array.from(text) : []), [isChoosing, text]);
  return (
    <div role="status">
      {span !== undefined && (
        <div className="fixed inset-x-4 bottom-4 z-20 mx-auto w-fit rounded-lg border border-line bg-raised px-4 py-2.5 font-sans text-sm font-normal shadow-high">
          <span className="sr-only" lang={language} dir="auto">
            {letters.slice(span.start, span.end).join("")}
          </span>
          <p>{children}</p>
        </div>
      )}
    </div>
  );
}
