/**
 * What is shown of a pair is an attribute of its marks and its entry. Written to the elements themselves: neither a
 * text of fifty thousand words nor a list of a thousand entries is drawn anew while a mouse runs over them.
 */
export type MarkState = "active" | "paired";

/** What shows a state now: known, so that it need not be looked for among thousands of marks. */
const shown = new WeakMap<ParentNode, Map<MarkState, readonly Element[]>>();

export function showMarkState(root: ParentNode, state: MarkState, id: string | undefined): void {
  const attribute = `data-${state}`;
  const states = shown.get(root) ?? new Map<MarkState, readonly Element[]>();
  for (const element of states.get(state) ?? []) element.removeAttribute(attribute);
  const wanted =
    id === undefined
      ? []
      : [...root.querySelectorAll(`[data-mark="${CSS.escape(id)}"], [data-item="${CSS.escape(id)}"]`)];
  for (const element of wanted) element.setAttribute(attribute, "");
  shown.set(root, states.set(state, wanted));
}

/** Which mark is pressed, for those who are told and do not see it. */
export function pressMark(root: ParentNode, id: string | undefined): void {
  root.querySelector('[data-marks][aria-pressed="true"]')?.setAttribute("aria-pressed", "false");
  if (id === undefined) return;
  const first = root.querySelector(`[data-mark="${CSS.escape(id)}"]`);
  const button = first?.matches("[aria-pressed]") ? first : first?.querySelector("[aria-pressed]");
  button?.setAttribute("aria-pressed", "true");
}
