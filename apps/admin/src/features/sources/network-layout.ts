import { graphlib, layout } from "@dagrejs/dagre";

/** As much of a network as its places follow from: words and counts are written later. */
interface Links {
  readonly members: readonly { readonly id: string }[];
  readonly ownerships: readonly { readonly ownerId: string; readonly ownedId: string }[];
  readonly copyings: readonly { readonly originalId: string; readonly copierId: string }[];
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** From whom something comes to whom: from an owner to what it owns, from an original to who copies it. */
interface PlacedLink {
  readonly what: "owns" | "copied";
  /** Its place in the list that it comes from. */
  readonly at: number;
  readonly points: readonly Point[];
  /** Where words about it may stand. */
  readonly middle: Point;
}

interface PlacedNetwork {
  readonly width: number;
  readonly height: number;
  /** In the order of the members; `x` and `y` are the upper left corner. */
  readonly places: readonly Point[];
  readonly links: readonly PlacedLink[];
}

export const boxWidth = 176;
export const boxHeight = 48;
/** A line that words stand on needs room for them. */
const wordsWidth = 88;
const wordsHeight = 18;

/** Where everything stands, from left to right; the same network is always drawn the same. */
export function placedNetwork({ members, ownerships, copyings }: Links): PlacedNetwork {
  const graph = new graphlib.Graph({ multigraph: true });
  graph.setGraph({ rankdir: "LR", nodesep: 18, edgesep: 14, ranksep: 44, marginx: 12, marginy: 12 });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const { id } of members) graph.setNode(id, { width: boxWidth, height: boxHeight });
  const words = { width: wordsWidth, height: wordsHeight, labelpos: "c", weight: 1 };
  const links = [
    ...ownerships.map((one, at) => ({ what: "owns" as const, at, v: one.ownerId, w: one.ownedId })),
    ...copyings.map((one, at) => ({ what: "copied" as const, at, v: one.originalId, w: one.copierId })),
  ];
  for (const { what, at, v, w } of links)
    graph.setEdge({ v, w, name: `${what} ${String(at)}` }, what === "owns" ? { weight: 2 } : { ...words });
  layout(graph);
  const { width = 0, height = 0 } = graph.graph() as { width?: number; height?: number };
  return {
    ...{ width: Math.ceil(width), height: Math.ceil(height) },
    places: members.map(({ id }) => {
      const { x, y } = graph.node(id) as Point;
      return { x: x - boxWidth / 2, y: y - boxHeight / 2 };
    }),
    links: links.map(({ what, at, v, w }) => {
      const edge = graph.edge({ v, w, name: `${what} ${String(at)}` }) as Point & { points: Point[] };
      return { what, at, points: edge.points, middle: { x: edge.x, y: edge.y } };
    }),
  };
}

/** A line through the points, without corners. */
export function smoothPath(points: readonly Point[]): string {
  const [first, ...rest] = points;
  const last = rest.at(-1);
  if (first === undefined || last === undefined) return "";
  const bends = rest.slice(0, -1).map((point, at) => {
    const next = rest[at + 1] ?? last;
    const end = at === rest.length - 2 ? next : { x: (point.x + next.x) / 2, y: (point.y + next.y) / 2 };
    return `Q${written(point)} ${written(end)}`;
  });
  return `M${written(first)}${bends.length === 0 ? `L${written(last)}` : bends.join("")}`;
}

const written = ({ x, y }: Point): string => `${x.toFixed(1)} ${y.toFixed(1)}`;

/** A name in at most two lines that fit into a box; what is longer ends with an ellipsis. */
export function nameLines(name: string): readonly string[] {
  const lines: string[] = [""];
  for (const word of name.split(/\s+/)) {
    const line = lines.at(-1) ?? "";
    const longer = line === "" ? word : `${line} ${word}`;
    if ([...longer].length <= lineLengthMax || line === "") lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  const [first = "", second, ...more] = lines;
  if (second === undefined) return [shortened(first, false)];
  return [shortened(first, false), shortened(second, more.length > 0)];
}

/** Of the admin's letters at 13 px, in a box. */
const lineLengthMax = 21;

function shortened(line: string, hasMore: boolean): string {
  const letters = [...line];
  if (letters.length <= lineLengthMax && !hasMore) return line;
  return `${letters
    .slice(0, lineLengthMax - 1)
    .join("")
    .trimEnd()}…`;
}
