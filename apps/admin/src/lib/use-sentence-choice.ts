"use client";

import { useMemo, useState } from "react";
import { sentencesOf, wordsOf } from "./sentence.ts";
import type { TextSpan } from "./text-selection.ts";
import { beginChoice, chosenSpan, chosenWords, moveByWord, moveChoice } from "./sentence-choice.ts";
import type { Choice } from "./sentence-choice.ts";

/** Of React or of the browser itself. */
type Pressed = Pick<KeyboardEvent, "key" | "shiftKey" | "preventDefault" | "stopPropagation">;

export interface SentenceChoice {
  span: TextSpan | undefined;
  begin: (near: number) => void;
  end: () => void;
  press: (event: Pressed) => void;
}

interface ChoosableText {
  text: string;
  language: string;
}

/**
 * Chooses sentences by the arrow keys up and down, and words of them by those to the sides, for those who do not use a
 * mouse. Enter takes what is chosen.
 */
export function useSentenceChoice(
  { text, language }: ChoosableText,
  onTaken: (span: TextSpan) => void,
): SentenceChoice {
  const [choice, setChoice] = useState<Choice>();
  // A long text is cut into sentences when somebody begins to choose, not when it is read.
  const isChoosing = choice !== undefined;
  const cut = useMemo(() => (isChoosing ? cutText(text, language) : nothing), [isChoosing, text, language]);
  const span = choice && chosenSpan(cut.sentences, choice);
  const [start, end] = [span?.start, span?.end];
  const words = useMemo(
    () => (start === undefined ? [] : wordsOf(cut.letters.slice(start, end).join(""), language)),
    [cut, start, end, language],
  );
  const chosen = span && chosenWords(span, words, choice);
  const stop = () => setChoice(undefined);
  const press = (event: Pressed) => {
    if (choice === undefined || chosen === undefined) return;
    const arrow = arrows[event.key];
    if (event.key === "Escape") stop();
    else if (event.key === "Enter" || event.key === "c") onTaken(chosen);
    else if (arrow === undefined) return;
    else if (arrow.over === "sentences") {
      const count = cut.sentences.length;
      setChoice(moveChoice(choice, { by: arrow.by, extends: event.shiftKey, count }));
    } else {
      const edge = event.shiftKey ? "last" : "first";
      setChoice(moveByWord(choice, { by: arrow.by, edge, count: words.length }));
    }
    event.preventDefault();
    event.stopPropagation();
  };
  const begin = (near: number) => setChoice(beginChoice(cutText(text, language).sentences, near));
  return { span: chosen, begin, end: stop, press };
}

const arrows: Readonly<Record<string, { over: "sentences" | "words"; by: 1 | -1 }>> = {
  ArrowDown: { over: "sentences", by: 1 },
  ArrowUp: { over: "sentences", by: -1 },
  ArrowRight: { over: "words", by: 1 },
  ArrowLeft: { over: "words", by: -1 },
};

interface CutText {
  sentences: readonly TextSpan[];
  letters: readonly string[];
}

const nothing: CutText = { sentences: [], letters: [] };

const cutText = (text: string, language: string): CutText => ({
  sentences: sentencesOf(text, language),
  letters: Array.from(text),
});
