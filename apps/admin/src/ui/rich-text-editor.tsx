"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { linkAround, setLink } from "../lib/rich-text-commands.ts";
import { useRichText } from "../lib/use-rich-text.ts";
import { cn } from "./class-names.ts";
import { controlStyles } from "./control.styles.ts";
import { useFieldControl } from "./field-control.ts";
import type { FieldControl } from "./field-control.ts";
import { RichTextLink } from "./rich-text-link.tsx";
import { RichTextToolbar } from "./rich-text-toolbar.tsx";

export interface RichTextEditorProps {
  /** Markdown. */
  value: string;
  onChange: (value: string) => void;
  lang: string;
  lengthMax: number;
}

/** A letter's worth of markup, typed as it will be read. It is fetched when it is needed: see `RichTextField`. */
export function RichTextEditor({ value, onChange, lang, lengthMax }: RichTextEditorProps) {
  const t = useTranslations("ui.richText");
  const control = useFieldControl();
  const [isLinking, setIsLinking] = useState(false);
  const [pasted, setPasted] = useState<number>();
  const editor = useRichText({
    value,
    onChange: (next) => {
      setPasted(undefined);
      onChange(next);
    },
    lengthMax,
    attributes: attributesOf(control, lang),
    isLinking,
    onLink: () => setIsLinking(true),
    onTooLong: setPasted,
  });
  const closeLink = () => {
    setIsLinking(false);
    editor.focus();
  };
  return (
    <div className={cn(controlStyles, "p-0 has-[.ProseMirror-focused]:border-ink-muted", invalidStyles)}>
      <RichTextToolbar
        editor={editor}
        controls={control.id}
        isLinking={isLinking}
        onLink={() => setIsLinking(!isLinking)}
      />
      {isLinking && editor.state !== undefined && (
        <RichTextLink
          standing={linkAround(editor.state)?.href}
          onLink={(href) => {
            editor.run(setLink(href));
            closeLink();
          }}
          onClose={closeLink}
        />
      )}
      <div ref={editor.box} />
      <p role="status" className="px-3 pb-2 text-sm text-danger empty:hidden">
        {pasted !== undefined && t("tooLong", { length: pasted, max: lengthMax })}
      </p>
    </div>
  );
}

const invalidStyles =
  "has-[.ProseMirror[aria-invalid=true]]:border-danger has-[.ProseMirror[aria-invalid=true]]:ring-1 has-[.ProseMirror[aria-invalid=true]]:ring-danger";

/** The box is no form control: everything that one would say of itself has to be said of it. */
function attributesOf(control: FieldControl, lang: string): Record<string, string> {
  const { id, required, "aria-describedby": describedBy, "aria-labelledby": labelledBy } = control;
  return {
    role: "textbox",
    "aria-multiline": "true",
    lang,
    dir: "auto",
    class: "rich-text min-h-40 px-3 py-2 font-serif text-lg leading-relaxed rounded-b-md",
    ...(id !== undefined && { id }),
    ...(labelledBy !== undefined && { "aria-labelledby": labelledBy }),
    ...(describedBy !== undefined && { "aria-describedby": describedBy }),
    ...(required === true && { "aria-required": "true" }),
    ...(control["aria-invalid"] === true && { "aria-invalid": "true" }),
  };
}
