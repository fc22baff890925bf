"use client";

import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import type { ComponentType } from "react";
import { cn } from "./class-names.ts";
import { controlStyles } from "./control.styles.ts";
import type { RichTextEditorProps } from "./rich-text-editor.tsx";
import { TextArea } from "./text-area.tsx";

type Editor = ComponentType<RichTextEditorProps>;

let editor: Editor | undefined;

const load = async (): Promise<Editor> => {
  const { RichTextEditor } = await import("./rich-text-editor.tsx");
  editor = RichTextEditor;
  return RichTextEditor;
};

/** Fetches the editor where somebody is about to write, so that it is there when they do. */
export function fetchRichTextEditor(): void {
  // Where it fails, it is asked for again by the field, which shows that.
  if (editor === undefined) void load().catch(() => undefined);
}

/** For texts with emphasis, links, quotations and lists, in Markdown. Where the editor cannot be had, it is typed as such. */
export function RichTextField(props: RichTextEditorProps) {
  const t = useTranslations("ui.richText");
  const [Loaded, setLoaded] = useState<Editor | undefined>(() => editor);
  const [isMissing, setIsMissing] = useState(false);
  useEffect(() => {
    if (editor !== undefined) return undefined;
    let isWanted = true;
    load().then(
      (found) => isWanted && setLoaded(() => found),
      (reason: unknown) => {
        reportError(reason);
        if (isWanted) setIsMissing(true);
      },
    );
    return () => {
      isWanted = false;
    };
  }, []);
  if (Loaded !== undefined) return <Loaded {...props} />;
  if (isMissing) return <MarkdownField {...props} />;
  return (
    <div aria-busy className={cn(controlStyles, "min-h-40 px-3 py-2")}>
      <p className="font-serif text-lg leading-relaxed whitespace-pre-wrap text-ink-subtle">{props.value}</p>
      <span className="sr-only">{t("loading")}</span>
    </div>
  );
}

function MarkdownField({ value, onChange, lang, lengthMax }: RichTextEditorProps) {
  const t = useTranslations("ui.richText");
  return (
    <>
      <TextArea
        serif
        grows
        lang={lang}
        maxLength={lengthMax}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
      <p className="text-sm text-ink-muted">{t("asMarkdown")}</p>
    </>
  );
}
