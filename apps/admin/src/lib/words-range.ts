import { CodePointIndex } from "@claimdesk/shared/code-point";
import { runAttribute } from "./text-selection.ts";
import type { TextSpan } from "./text-selection.ts";

interface Place {
  node: Node;
  offset: number;
}

/** Where words of the article stand in the page. Undefined: they are not in it. */
export function rangeOfWords(box: ParentNode, { start, end }: TextSpan): Range | undefined {
  const runs = [...box.querySelectorAll<HTMLElement>(`[${runAttribute}]`)];
  const [first, last] = [placeIn(runs, start, "start"), placeIn(runs, end, "end")];
  if (first === undefined || last === undefined) return undefined;
  const range = document.createRange();
  range.setStart(first.node, first.offset);
  range.setEnd(last.node, last.offset);
  return range;
}

/** The runs stand in the order of the text: the one that holds a place is looked for by halves. */
function placeIn(runs: readonly HTMLElement[], place: number, edge: "start" | "end"): Place | undefined {
  let [low, high] = [0, runs.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const begins = Number(runs[middle]?.getAttribute(runAttribute));
    if (edge === "start" ? begins > place : begins >= place) high = middle;
    else low = middle + 1;
  }
  const run = runs[low - 1];
  const node = run?.firstChild;
  if (run === undefined || node == null) return undefined;
  const index = new CodePointIndex(node.textContent ?? "");
  const within = Math.min(place - Number(run.getAttribute(runAttribute)), index.length);
  return { node, offset: index.toUnit(within) };
}
