import { Parser } from "htmlparser2";

/** No page is written so deep. The extraction climbs from every element, so that its time grows with the square. */
const depthMax = 500;
/** Four times the elements and words of fifty thousand paragraphs. */
const nodesMax = 400_000;

/** Whether a tree of this page would take minutes to work through; it is then read flat. */
export function isOvergrown(html: string): boolean {
  let [depth, deepest, nodes] = [0, 0, 0];
  const parser = new Parser({
    onopentagname() {
      depth += 1;
      nodes += 1;
      deepest = Math.max(deepest, depth);
    },
    onclosetag() {
      depth -= 1;
    },
    ontext() {
      nodes += 1;
    },
  });
  parser.end(html);
  return deepest > depthMax || nodes > nodesMax;
}
