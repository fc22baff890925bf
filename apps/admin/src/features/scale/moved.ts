/** The same in another order: the one at `place` stands before or after its neighbour. */
export function moved<Item>(items: readonly Item[], place: number, by: -1 | 1): Item[] {
  const [next, other] = [[...items], place + by];
  const [one, neighbour] = [next[place], next[other]];
  if (one === undefined || neighbour === undefined) return next;
  next[place] = neighbour;
  next[other] = one;
  return next;
}
