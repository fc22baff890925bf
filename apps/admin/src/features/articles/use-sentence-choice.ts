"use client";

import { useMemo, useState } from "react";
import type { KeyboardEvent } from "react";
import { sentencesOf } from "../../lib/sentence.ts";
import type { TextSpan } from "../../lib/text-selection.ts";
import { beginChoice, chosenSpan, moveChoice } from "./sentence-choice.ts";
import type { Choice } from "./sentence-choice.ts";

export interface SentenceChoice {
  span: TextSpan | undefined;
  begin: (near: number) => void;
  end: () => void;
  press: (event: KeyboardEvent) => void;
}

interface ChoosableText {
  text: string;
  language: string;
}

/** Chooses sentences by the arrow keys, for those who do not use a mouse. Enter takes what is chosen. */
export function useSentenceChoice(
  { text, language }: ChoosableText,
  onTaken: (span: TextSpan) => void,
): SentenceChoice {
  const sentences = useMemo(() => sentencesOf(text, language), [text, language]);
  const [choice, setChoice] = useState<Choice>();
  const span = choice && chosenSpan(sentences, choice);
  const end = () => setChoice(undefined);
  const press = (event: KeyboardEvent) => {
    if (choice === undefined || span === undefined) return;
    if (event.key === "Escape") end();
    else if (event.key === "Enter" || event.key === "c") onTaken(span);
    else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      const by = event.key === "ArrowDown" ? 1 : -1;
      setChoice(moveChoice(choice, { by, extends: event.shiftKey, count: sentences.length }));
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return { span, begin: (near) => setChoice(beginChoice(sentences, near)), end, press };
}
