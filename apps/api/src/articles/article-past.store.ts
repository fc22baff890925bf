import type { EntityManager } from "typeorm";
import { heldAt, rowAt } from "../platform/db/kept-past.ts";
import { articleRow, type ArticleRow } from "./article-row.ts";
import { rightsColumns } from "./rights-columns.ts";

const columns = [
  ...["id", "version", "title", "standfirst", "url", "canonical_url", "language", "published_at"],
  ...["regions", "topics", "publisher_id", "current_revision_id"],
  ...rightsColumns,
];

const at = "$2::timestamptz";
const row = articleRow(rowAt("article", columns, { id: "$1", at }), heldAt("w", at));

/** What articles were. */
export class ArticlePastStore {
  /** At an instant as Postgres writes it, with the text of then; null before the article was there. */
  async at(tx: EntityManager, id: string, instant: string): Promise<ArticleRow | null> {
    const [found] = (await tx.query(row, [id, instant])) as ArticleRow[];
    return found ?? null;
  }
}
