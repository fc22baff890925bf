import type { EntityManager } from "typeorm";

/** A step of the scale. */
export interface RatingRow {
  readonly rating: string;
  readonly position: number;
  readonly labelFr: string;
  readonly labelEn: string;
  readonly value: number | null;
  /** No new verdict takes it. */
  readonly retired: boolean;
  readonly version: number;
}

export class VerdictStore {
  async scale(tx: EntityManager): Promise<RatingRow[]> {
    return (await tx.query(
      `select rating, position, label_fr as "labelFr", label_en as "labelEn", value::float8 as value,
         retired_at is not null as retired, version
       from verdict_rating order by position`,
    )) as RatingRow[];
  }
}
