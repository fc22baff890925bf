"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import type { ShownRefusal } from "../../lib/outcome.ts";
import { useUnsaved } from "../../lib/unsaved.tsx";
import { useWrite } from "../../lib/use-write.ts";
import { importArticle } from "./import-article.action.ts";
import type { HandedIn } from "./import-article.action.ts";
import { inputSize, kindOf } from "./input-size.ts";
import type { InputKind, InputSize } from "./input-size.ts";

/** What is handed in. An empty text stands for what the reading is to find out by itself. */
interface Handing {
  input: string;
  kind: InputKind | undefined;
  sourceUrl: string;
  publisherId: string;
  language: string;
}

export interface ImportFormState {
  handing: Handing;
  kind: InputKind;
  size: InputSize;
  /** Submitted with nothing in it. */
  isMissing: boolean;
  pending: boolean;
  refusal: ShownRefusal | undefined;
  set: (changes: Partial<Handing>) => void;
  submit: () => void;
}

const nothing: Handing = { input: "", kind: undefined, sourceUrl: "", publisherId: "", language: "" };

export function useImportForm(): ImportFormState {
  const router = useRouter();
  const [handing, setHanding] = useState(nothing);
  const [isAsked, setIsAsked] = useState(false);
  const [isLeaving, setIsLeaving] = useState(false);
  const write = useWrite(importArticle, (handedIn: HandedIn) => {
    setIsLeaving(true);
    router.push(pathTo(handedIn));
  });
  const kind = handing.kind ?? kindOf(handing.input);
  const size = inputSize(handing.input);
  const isEmpty = handing.input.trim() === "";
  useUnsaved(!isEmpty && !isLeaving);
  const submit = () => {
    setIsAsked(true);
    if (isEmpty || size.isTooLarge || write.pending || isLeaving) return;
    const { input, sourceUrl, publisherId, language } = handing;
    write.run({
      [kind]: input,
      ...(sourceUrl.trim() === "" ? {} : { sourceUrl: sourceUrl.trim() }),
      ...(publisherId === "" ? {} : { publisherId }),
      ...(language === "" ? {} : { language }),
    });
  };
  const set = (changes: Partial<Handing>) => {
    setHanding((standing) => ({ ...standing, ...changes }));
    write.clear();
  };
  const pending = write.pending || isLeaving;
  return { handing, kind, size, isMissing: isAsked && isEmpty, pending, refusal: write.refusal, set, submit };
}

function pathTo(handedIn: HandedIn): string {
  return handedIn.kind === "read"
    ? `/import/${handedIn.importId}`
    : `/articles/${handedIn.articleId}?known=yes`;
}
