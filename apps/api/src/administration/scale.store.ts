import type { EntityManager } from "typeorm";

export interface StepWords {
  readonly labelFr: string;
  readonly labelEn: string;
  readonly value: number | null;
  readonly retired: boolean;
}

export interface StepRow extends StepWords {
  readonly id: string;
  readonly rating: string;
  readonly version: number;
}

/** The steps of the scale, each in its place. */
export class ScaleStore {
  /** Whoever changes it waits for whoever is at it. */
  async lock(tx: EntityManager): Promise<StepRow[]> {
    await tx.query("select pg_advisory_xact_lock(hashtextextended('verdict scale', 0))");
    return (await tx.query(
      `select id, rating, label_fr as "labelFr", label_en as "labelEn", value::float8 as value,
         retired_at is not null as retired, version
       from verdict_rating order by position`,
    )) as StepRow[];
  }

  async append(tx: EntityManager, rating: string, { labelFr, labelEn, value }: StepWords): Promise<string> {
    const [row] = (await tx.query(
      `insert into verdict_rating (rating, position, label_fr, label_en, value)
       select $1, coalesce(max(position), 0) + 1, $2, $3, $4 from verdict_rating returning id`,
      [rating, labelFr, labelEn, value],
    )) as { id: string }[];
    if (row === undefined) throw new Error("An insert of one row answers with it");
    return row.id;
  }

  async save(tx: EntityManager, id: string, { labelFr, labelEn, value, retired }: StepWords): Promise<void> {
    await tx.query(
      `update verdict_rating set label_fr = $2, label_en = $3, value = $4, version = version + 1,
         retired_at = case when $5::boolean then coalesce(retired_at, now()) end where id = $1`,
      [id, labelFr, labelEn, value, retired],
    );
  }

  async arrange(tx: EntityManager, ratings: readonly string[]): Promise<void> {
    await tx.query(
      `update verdict_rating v set position = g.place from unnest($1::text[]) with ordinality g(rating, place)
       where v.rating = g.rating and v.position <> g.place`,
      [ratings],
    );
  }
}
