import { cn } from "./class-names.ts";

export interface RichTextProps {
  /** As the API made it of what somebody wrote: it escapes every word and has no element but those of a letter. */
  html: string;
  lang: string;
  className?: string | undefined;
}

/** Paragraphs, quotations, lists and links as readers see them. */
export function RichText({ html, lang, className }: RichTextProps) {
  return (
    <div
      lang={lang}
      dir="auto"
      className={cn("rich-text measure font-serif text-lg leading-relaxed", className)}
      dangerouslySetInnerHTML={{ __html: html }}
    />
  );
}
