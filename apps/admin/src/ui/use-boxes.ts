"use client";

import { useEffect, useRef } from "react";
import { allBox, rowBox } from "./row-checkbox.tsx";

interface Boxes {
  isChosen: (id: string) => boolean;
  toggle: (id: string, event: MouseEvent) => void;
  toggleAll: (isChosen: boolean) => void;
  isAll: boolean;
  isSome: boolean;
}

/** The boxes show what is chosen, and what is ticked is chosen. A page has one list whose rows can be chosen. */
export function useBoxes(boxes: Boxes): void {
  const latest = useRef(boxes);
  useEffect(() => {
    latest.current = boxes;
    for (const box of boxesOf(rowBox)) box.checked = boxes.isChosen(idOf(box));
    for (const box of boxesOf(allBox)) {
      box.checked = boxes.isAll;
      box.indeterminate = boxes.isSome && !boxes.isAll;
    }
  });
  useEffect(() => {
    const click = (event: MouseEvent) => {
      const box = event.target;
      if (!(box instanceof HTMLInputElement)) return;
      if (box.hasAttribute(rowBox)) latest.current.toggle(idOf(box), event);
      else if (box.hasAttribute(allBox)) latest.current.toggleAll(box.checked);
    };
    document.addEventListener("click", click);
    return () => document.removeEventListener("click", click);
  }, []);
}

/** What was ticked before anybody listened. */
export function tickedBoxes(): string[] {
  const isAll = boxesOf(allBox).some(({ checked }) => checked);
  return boxesOf(rowBox)
    .filter(({ checked }) => isAll || checked)
    .map(idOf);
}

/** Ticks the box of the row that has focus, or takes the tick away. */
export function tickFocusedRow(): void {
  document.activeElement?.closest("tr")?.querySelector<HTMLInputElement>(`input[${rowBox}]`)?.click();
}

const boxesOf = (attribute: string) => [
  ...document.querySelectorAll<HTMLInputElement>(`input[${attribute}]`),
];

const idOf = (box: HTMLInputElement): string => box.getAttribute(rowBox) ?? "";
