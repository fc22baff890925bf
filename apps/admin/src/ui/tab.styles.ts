export const tabStyles = [
  "-mb-px inline-flex h-9 shrink-0 items-center gap-2 rounded-t-md border-b-2 border-transparent px-3 text-sm text-ink-muted",
  "hover:bg-hover hover:text-ink focus-visible:-outline-offset-2",
  "data-[state=active]:border-accent data-[state=active]:font-medium data-[state=active]:text-ink",
  // Where tabs are pushed aside, the list begins with the open one in sight.
  "aria-[current=page]:[scroll-initial-target:nearest] data-[state=active]:[scroll-initial-target:nearest]",
  "aria-[current=page]:border-accent aria-[current=page]:font-medium aria-[current=page]:text-ink",
].join(" ");
