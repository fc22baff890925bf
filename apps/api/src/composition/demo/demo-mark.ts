import type { DataSource } from "typeorm";

/**
 * A first start that is broken off must not leave half a demo for good. The mark lies in the database itself, as a
 * comment: it goes wherever the half demo goes, and nothing else looks for it.
 */
const loading = "the demo is being loaded";

export async function isHalfLoaded(source: DataSource): Promise<boolean> {
  const [{ comment }] = (await source.query(
    "select obj_description(to_regclass('person'), 'pg_class') as comment",
  )) as [{ comment: string | null }];
  return comment === loading;
}

export async function whileMarked(source: DataSource, load: () => Promise<void>): Promise<void> {
  await source.query(`comment on table person is '${loading}'`);
  await load();
  await source.query("comment on table person is null");
}
