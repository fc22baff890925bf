interface Exchange<Row> {
  /** Of what is there, what was not there then. */
  readonly goes: readonly Row[];
  /** Of what was there then, what is not there any more. */
  readonly comes: readonly Row[];
}

/** What has to go and to come so that it is as it was then. What is alike in all but its id stays. */
export function exchange<Row extends { readonly id: string }>(
  now: readonly Row[],
  then: readonly Row[],
): Exchange<Row> {
  const left = new Map(now.map((row) => [contentOf(row), row]));
  const comes = then.filter((row) => !left.delete(contentOf(row)));
  return { goes: [...left.values()], comes };
}

const contentOf = (row: object): string => JSON.stringify({ ...row, id: null });
