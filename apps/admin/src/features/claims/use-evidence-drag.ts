"use client";

import { useEffect, useRef, useState } from "react";
import type { RefObject } from "react";
import type { DeskEvidence } from "./claim-desk.query.ts";

const kind = "evidence";

interface Drag {
  element: RefObject<HTMLLIElement | null>;
  /** What it is taken by: its words must stay selectable. */
  handle: RefObject<HTMLSpanElement | null>;
  /** Another piece of the same stance is held over this one. */
  isOver: boolean;
}

/** Lets a piece be dragged into the place of another of its stance. The library comes when the list is there. */
export function useEvidenceDrag(
  piece: DeskEvidence,
  { isMovable, onDrop }: { isMovable: boolean; onDrop: (number: number) => void },
): Drag {
  const element = useRef<HTMLLIElement>(null);
  const handle = useRef<HTMLSpanElement>(null);
  const [isOver, setIsOver] = useState(false);
  const drop = useRef(onDrop);
  useEffect(() => {
    drop.current = onDrop;
  });
  const { number, stance } = piece;
  useEffect(() => {
    const item = element.current;
    const dragHandle = handle.current;
    if (!isMovable || item === null || dragHandle === null) return undefined;
    let isGone = false;
    let stop: (() => void)[] = [];
    void import("@atlaskit/pragmatic-drag-and-drop/element/adapter").then(
      ({ draggable, dropTargetForElements }) => {
        if (isGone) return;
        stop = [
          draggable({ element: item, dragHandle, getInitialData: () => ({ kind, number, stance }) }),
          dropTargetForElements({
            element: item,
            canDrop: ({ source: { data } }) =>
              data["kind"] === kind && data["stance"] === stance && data["number"] !== number,
            onDragEnter: () => setIsOver(true),
            onDragLeave: () => setIsOver(false),
            onDrop: ({ source }) => {
              setIsOver(false);
              drop.current(Number(source.data["number"]));
            },
          }),
        ];
      },
    );
    return () => {
      isGone = true;
      for (const end of stop) end();
    };
  }, [isMovable, number, stance]);
  return { element, handle, isOver };
}
