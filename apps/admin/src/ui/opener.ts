const attribute = "data-opener";

/** On a button that opens a layer, so that it is found again. */
export type OpenerName = Readonly<Record<typeof attribute, string>>;

interface Press {
  /** Which button. */
  opener: string;
  /** None: it was pressed with a pointer. */
  key: string | undefined;
}

const clickingKeys = ["Enter", " "];

let pressed: Press | undefined;

/** Keeps what a button was pressed with that cannot open anything yet. */
export function press(next: Press): void {
  pressed = next;
}

export function openerOf(element: Element | null): string | undefined {
  return element?.getAttribute(attribute) ?? undefined;
}

export function openerNamed(name: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[${attribute}="${CSS.escape(name)}"]`);
}

/** Does with the button that can open the layer what was done with the one that could not. */
export function pressAgain(): void {
  const button = pressed && openerNamed(pressed.opener);
  const key = pressed?.key;
  pressed = undefined;
  if (button == null) return;
  button.focus({ preventScroll: true });
  if (key !== undefined) {
    const isTaken = !button.dispatchEvent(
      new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }),
    );
    // Menus open by the key itself; a browser makes a click of it for the others, though not of one that was made here.
    if (!isTaken && clickingKeys.includes(key)) button.click();
    return;
  }
  const pointer = { bubbles: true, cancelable: true, button: 0, pointerType: "touch" };
  button.dispatchEvent(new PointerEvent("pointerdown", pointer));
  button.dispatchEvent(new PointerEvent("pointerup", pointer));
  button.click();
}
