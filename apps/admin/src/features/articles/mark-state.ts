/**
 * What is shown of a pair is an attribute of its marks and its entry. Written to the elements themselves: neither a
 * text of fifty thousand words nor a list of a thousand entries is drawn anew while a mouse runs over them.
 */
export type MarkState = "active" | "paired";

export function showMarkState(root: ParentNode, state: MarkState, id: string | undefined): void {
  const attribute = `data-${state}`;
  const wanted =
    id === undefined
      ? []
      : [...root.querySelectorAll(`[data-mark="${CSS.escape(id)}"], [data-item="${CSS.escape(id)}"]`)];
  for (const element of root.querySelectorAll(`[${attribute}]`))
    if (!wanted.includes(element)) element.removeAttribute(attribute);
  for (const element of wanted) element.setAttribute(attribute, "");
}

/** Which mark is pressed, for those who are told and do not see it. */
export function pressMark(root: ParentNode, id: string | undefined): void {
  for (const element of root.querySelectorAll('[data-marks][aria-pressed="true"]'))
    element.setAttribute("aria-pressed", "false");
  if (id === undefined) return;
  const first = root.querySelector(`[data-mark="${CSS.escape(id)}"]`);
  const button = first?.matches("[aria-pressed]") ? first : first?.querySelector("[aria-pressed]");
  button?.setAttribute("aria-pressed", "true");
}
