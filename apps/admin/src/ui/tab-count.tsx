export function TabCount({ count }: { count: number }) {
  return <span className="numerals rounded-full bg-sunken px-1.5 text-xs text-ink-muted">{count}</span>;
}
