import type { EntityManager } from "typeorm";
import { newUuid } from "../kernel/id.ts";
import { RepublicationEntity, type RepublicationKnownBy } from "./republication.entity.ts";

/** What is known of an article's origin. Ids are UUIDs. */
export interface Origin {
  readonly originalSourceId: string | null;
  readonly originalArticleId: string | null;
  readonly originalUrl: string | null;
  readonly evidence: string | null;
  readonly knownBy: RepublicationKnownBy;
  readonly confirmed: boolean;
  readonly confirmedBy: string | null;
}

/** What is known of articles' origins, and what was believed before. */
export class RepublicationStore {
  async find(tx: EntityManager, articleId: string): Promise<Origin | null> {
    const [found] = (await tx.query(
      `select original_source_id as "originalSourceId", original_article_id as "originalArticleId",
         original_url as "originalUrl", evidence, known_by as "knownBy", confirmed, confirmed_by as "confirmedBy"
       from republication where article_id = $1 and until = 'infinity'`,
      [articleId],
    )) as Origin[];
    return found ?? null;
  }

  /** Null says that the article is no copy. What was believed until now keeps its period. */
  async replace(tx: EntityManager, articleId: string, origin: Origin | null): Promise<void> {
    await tx.query("update republication set until = now() where article_id = $1 and until = 'infinity'", [
      articleId,
    ]);
    if (origin !== null) await tx.insert(RepublicationEntity, { ...origin, id: newUuid(), articleId });
  }
}
