/** Brings marked words into view, and their entry in the list beside them. */
export function scrollToItem(id: string): void {
  requestAnimationFrame(() => {
    document.querySelector(`[data-marks~="${CSS.escape(id)}"]`)?.scrollIntoView({ block: "center" });
    const entry = document.querySelector<HTMLElement>(`[data-item="${CSS.escape(id)}"]`);
    // The list alone is scrolled: below the text, on a narrow screen, it would take the window with it.
    const list = entry?.closest("[data-items]");
    if (entry != null && list != null) list.scrollTop = entry.offsetTop - list.clientHeight / 3;
  });
}
