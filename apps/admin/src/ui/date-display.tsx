import { useFormatter, useNow } from "next-intl";
import { cn } from "./class-names.ts";
import { formatOf, parsePartialDate } from "./partial-date.ts";

export interface DateDisplayProps {
  /** An instant, or a date at the precision that is known. */
  value: string;
  /** "3 hours ago", with the date in the title. Only instants have one. */
  relative?: boolean | undefined;
  className?: string | undefined;
}

export function DateDisplay({ value, relative = false, className }: DateDisplayProps) {
  const format = useFormatter();
  const now = useNow();
  const parsed = parsePartialDate(value);
  if (parsed === undefined) return value;
  const absolute = format.dateTime(parsed.date, formatOf(parsed));
  const isRelative = relative && parsed.precision === "instant";
  return (
    <time
      dateTime={value}
      title={isRelative ? absolute : undefined}
      className={cn("whitespace-nowrap", className)}
    >
      {isRelative ? format.relativeTime(parsed.date, now) : absolute}
    </time>
  );
}
