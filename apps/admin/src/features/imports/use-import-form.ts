"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import type { ShownRefusal } from "../../lib/outcome.ts";
import { useKeptForm } from "../../lib/use-kept-form.ts";
import type { KeptForm } from "../../lib/use-kept-form.ts";
import { useWrite } from "../../lib/use-write.ts";
import { importArticle } from "./import-article.action.ts";
import type { HandedIn } from "./import-article.action.ts";
import { inputSize, kindOf } from "./input-size.ts";
import type { InputKind, InputSize } from "./input-size.ts";

/** What is handed in. An empty text stands for what the reading is to find out by itself. */
interface Handing extends Typed {
  publisherId: string;
}

/** What of it is kept while it is typed. */
interface Typed {
  input: string;
  kind: InputKind | undefined;
  sourceUrl: string;
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
  kept: Pick<KeptForm<Typed>, "kept" | "clear">;
  set: (changes: Partial<Handing>) => void;
  submit: () => void;
}

const nothing: Typed = { input: "", kind: undefined, sourceUrl: "", language: "" };

export function useImportForm(): ImportFormState {
  const router = useRouter();
  const form = useKeptForm("import.text", nothing);
  const [publisherId, setPublisherId] = useState("");
  const handing: Handing = { ...form.draft, publisherId };
  const [isAsked, setIsAsked] = useState(false);
  const [isLeaving, setIsLeaving] = useState(false);
  const write = useWrite(importArticle, (handedIn: HandedIn) => {
    setIsLeaving(true);
    form.sent();
    router.push(pathTo(handedIn));
  });
  const kind = handing.kind ?? kindOf(handing.input);
  const size = inputSize(handing.input);
  const isEmpty = handing.input.trim() === "";
  const submit = () => {
    setIsAsked(true);
    if (isEmpty || size.isTooLarge || write.pending || isLeaving) return;
    const { input, sourceUrl, language } = handing;
    write.run({
      [kind]: input,
      ...(sourceUrl.trim() === "" ? {} : { sourceUrl: sourceUrl.trim() }),
      ...(publisherId === "" ? {} : { publisherId }),
      ...(language === "" ? {} : { language }),
    });
  };
  const set = ({ publisherId: chosen, ...changes }: Partial<Handing>) => {
    if (chosen !== undefined) setPublisherId(chosen);
    form.change(changes);
    write.clear();
  };
  const pending = write.pending || isLeaving;
  const isMissing = isAsked && isEmpty;
  return { handing, kind, size, isMissing, pending, refusal: write.refusal, kept: form, set, submit };
}

function pathTo(handedIn: HandedIn): string {
  return handedIn.kind === "read"
    ? `/import/${handedIn.importId}`
    : `/articles/${handedIn.articleId}?known=yes`;
}
