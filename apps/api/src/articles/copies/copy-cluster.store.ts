import type { EntityManager } from "typeorm";

/** Copies of one original, grouped by the database. */
export class CopyClusterStore {
  /** After what holds an article and others together has changed. */
  async regroup(tx: EntityManager, articleId: string): Promise<void> {
    await tx.query("select regroup_copies($1)", [articleId]);
  }
}
