/** One look for everything that is typed into or chosen from, so that they line up in a row. */
export const controlStyles = [
  "w-full rounded-md border border-line-strong bg-raised px-3 text-base text-ink transition-colors placeholder:text-ellipsis",
  "hover:border-ink-muted aria-invalid:border-danger aria-invalid:ring-1 aria-invalid:ring-danger",
  "disabled:cursor-not-allowed disabled:bg-sunken disabled:text-ink-subtle disabled:hover:border-line-strong",
  "[&[readonly]]:bg-sunken focus-visible:outline-offset-0",
].join(" ");

export const controlHeight = "h-9";

/** Of the button that shows what is chosen from a list. */
export const selectStyles = [
  controlStyles,
  controlHeight,
  "flex items-center justify-between gap-2 text-left data-placeholder:text-ink-subtle",
].join(" ");
