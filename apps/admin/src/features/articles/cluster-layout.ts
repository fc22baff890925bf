/** A member of a cluster as its picture needs it; the earliest comes first. */
export interface Drawn {
  readonly id: string;
  readonly copiedFromId: string | null;
}

interface DrawnNode {
  readonly id: string;
  readonly x: number;
}

interface DrawnArrow {
  readonly from: string;
  readonly to: string;
  /** An SVG path, from the original's edge to the copy's. */
  readonly path: string;
}

export interface ClusterLayout {
  readonly width: number;
  /** Where the nodes stand; the arrows rise above it. */
  readonly baseline: number;
  readonly nodes: readonly DrawnNode[];
  readonly arrows: readonly DrawnArrow[];
}

const step = 150;
export const nodeRadius = 16;
const margin = step / 2;
const riseMax = 110;
const risePerStep = 34;

/** A time line, the earliest at the left, with an arrow from each original to what was made of it. */
export function clusterLayout(members: readonly Drawn[]): ClusterLayout {
  const nodes = members.map(({ id }, at) => ({ id, x: margin + at * step }));
  const places = new Map(nodes.map(({ id, x }) => [id, x]));
  const rises: number[] = [];
  const arrows = members.flatMap(({ id, copiedFromId }) => {
    const [from, to] = [places.get(copiedFromId ?? ""), places.get(id)];
    if (copiedFromId === null || from === undefined || to === undefined) return [];
    const rise = Math.min(riseMax, (Math.abs(to - from) / step) * risePerStep);
    rises.push(rise);
    return [{ from: copiedFromId, to: id, x: { start: from, end: to }, rise }];
  });
  const baseline = Math.max(0, ...rises) + nodeRadius + 8;
  const top = baseline - nodeRadius;
  return {
    width: members.length * step,
    baseline,
    nodes,
    arrows: arrows.map(({ from, to, x, rise }) => {
      const lean = Math.sign(x.end - x.start) * 7;
      const [start, end] = [x.start + lean, x.end - lean];
      // A cubic curve reaches three quarters of the height of its handles.
      const height = top - rise / 0.75;
      return { from, to, path: `M${start} ${top} C${start} ${height} ${end} ${height} ${end} ${top - 3}` };
    }),
  };
}
