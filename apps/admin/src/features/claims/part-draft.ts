/** What is said, apart from why: a reason alone changes nothing. */
export const said = (draft: object): string => JSON.stringify({ ...draft, reason: undefined });

export interface Sides<Draft> {
  /** What both began with. */
  ground: Draft;
  mine: Draft;
  theirs: Draft;
}

/** Both have said something else than what they began with. */
export const isConflict = <Draft extends object>({ ground, mine, theirs }: Sides<Draft>): boolean =>
  said(theirs) !== said(ground) && said(mine) !== said(theirs) && said(mine) !== said(ground);
