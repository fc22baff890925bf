/** Marks the boxes by which the rows of a page's list are chosen, and the one that chooses all of them. */
export const rowBox = "data-select-row";
export const allBox = "data-select-all";

const look = "native-box";

/**
 * A box of the browser's own, without a script of its own: it can be ticked before any has come, and what stands then
 * is taken over by whoever does something with it. It must not be remembered by the browser over a reload.
 */
export function RowCheckbox({ id, label }: { id: string; label: string }) {
  return (
    <input type="checkbox" autoComplete="off" aria-label={label} {...{ [rowBox]: id }} className={look} />
  );
}

export function AllRowsCheckbox({ label }: { label: string }) {
  return (
    <label className="inline-flex min-h-8 cursor-pointer items-center gap-2 text-sm">
      <input type="checkbox" autoComplete="off" {...{ [allBox]: "" }} className={look} />
      {label}
    </label>
  );
}
