"use client";

import { useEffect, useRef } from "react";
import type { ReactNode } from "react";

/** A drawing that is wider than its frame begins with the source that it is about, and is pushed aside from there. */
export function NetworkFrame({ label, children }: { label: string; children: ReactNode }) {
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const box = frame.current;
    const centre = box?.querySelector("[aria-current=page]")?.getBoundingClientRect();
    if (box === null || centre === undefined) return;
    const { left, width } = box.getBoundingClientRect();
    box.scrollLeft += centre.left + centre.width / 2 - (left + width / 2);
  }, []);
  return (
    <div ref={frame} tabIndex={0} role="group" aria-label={label} className="overflow-x-auto">
      {children}
    </div>
  );
}
