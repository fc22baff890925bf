import type { EntityManager } from "typeorm";
import type { NewestText } from "./anchor-standing.store.ts";

/** Articles that have not caught up yet, as rows. */
export class EarlierArticleStore {
  async count(tx: EntityManager): Promise<number> {
    const [row] = (await tx.query("select count(*)::integer as count from earlier_article")) as {
      count: number;
    }[];
    return row?.count ?? 0;
  }

  /** In the order in which they came, as they would have been compared then. */
  async next(tx: EntityManager, after: string | null, max: number): Promise<string[]> {
    const rows = (await tx.query(
      `select article_id as id from earlier_article where $1::uuid is null or article_id > $1
       order by article_id limit $2`,
      [after, max],
    )) as { id: string }[];
    return rows.map(({ id }) => id);
  }

  /**
   * Takes the article off the list, and answers its newest text, which nobody changes meanwhile; null where another
   * command was quicker.
   */
  async take(tx: EntityManager, id: string): Promise<NewestText | null> {
    await tx.query("select from article where id = $1 for no key update", [id]);
    const [taken] = (await tx.query(
      `with done as (delete from earlier_article where article_id = $1 returning article_id)
       select a.id as "articleId", r.id as "revisionId", r.text, a.language
       from done join article a on a.id = done.article_id join article_revision r on r.id = a.current_revision_id`,
      [id],
    )) as NewestText[];
    return taken ?? null;
  }
}
