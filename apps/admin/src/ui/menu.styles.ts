export const menuStyles = [
  "z-50 max-h-(--menu-height,24rem) overflow-y-auto rounded-lg border border-line bg-raised p-1 shadow-mid",
  "animate-appear",
].join(" ");

export const menuItemStyles = [
  "relative flex min-h-9 cursor-default items-center gap-2.5 rounded-md px-2.5 py-1.5 text-sm text-ink outline-none select-none",
  "data-highlighted:bg-hover data-disabled:text-ink-subtle data-disabled:opacity-70",
  "[&_svg]:size-4 [&_svg]:shrink-0",
].join(" ");
