import { cn } from "./class-names.ts";

interface KeyHintProps {
  keys: string;
  /** Also on a phone, where nobody has the keys at hand: for a list of them. */
  everywhere?: boolean;
  className?: string;
}

/** The keys of a shortcut, such as `g q`. */
export function KeyHint({ keys, everywhere = false, className }: KeyHintProps) {
  return (
    <span className={cn("inline-flex gap-1", !everywhere && "max-md:hidden", className)}>
      {keys.split(" ").map((key, index) => (
        <kbd
          key={index}
          className="inline-grid h-5 min-w-5 place-items-center rounded-sm border border-line-strong bg-surface px-1 font-sans text-xs text-ink-muted"
        >
          {key}
        </kbd>
      ))}
    </span>
  );
}
