import { highlightParts } from "../../lib/highlight-parts.ts";

interface HighlightedTextProps {
  text: string;
  fragments: readonly string[];
}

/** The text with what was searched for marked in it, or as it is where nothing matched. */
export function HighlightedText({ text, fragments }: HighlightedTextProps) {
  if (fragments.length === 0) return text;
  return fragments.map((fragment, index) => (
    <span key={index}>
      {index > 0 && " … "}
      {highlightParts(fragment).map((part, place) =>
        part.isMatch ? (
          <mark key={place} className="rounded-sm bg-(--mark-warm) text-inherit">
            {part.text}
          </mark>
        ) : (
          part.text
        ),
      )}
    </span>
  ));
}
