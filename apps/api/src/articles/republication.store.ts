import type { EntityManager } from "typeorm";
import { newUuid } from "../kernel/id.ts";
import { heldAt } from "../platform/db/kept-past.ts";
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

const originColumns = `original_source_id as "originalSourceId", original_article_id as "originalArticleId",
  original_url as "originalUrl", evidence, known_by as "knownBy", confirmed, confirmed_by as "confirmedBy"`;

/** What is known of articles' origins, and what was believed before. */
export class RepublicationStore {
  async find(tx: EntityManager, articleId: string): Promise<Origin | null> {
    const [found] = (await tx.query(
      `select ${originColumns} from republication where article_id = $1 and until = 'infinity'`,
      [articleId],
    )) as Origin[];
    return found ?? null;
  }

  /** What was known then; the instant as Postgres writes it. */
  async findAt(tx: EntityManager, articleId: string, at: string): Promise<Origin | null> {
    const [found] = (await tx.query(
      `select ${originColumns} from republication o where article_id = $1 and ${heldAt("o", "$2::timestamptz")}`,
      [articleId, at],
    )) as Origin[];
    return found ?? null;
  }

  /** Is one article known as a copy of another, perhaps through others? */
  async leadsTo(tx: EntityManager, copyId: string, originalId: string): Promise<boolean> {
    const [found] = (await tx.query(
      `with recursive origin (id) as (
         select $1::uuid
         union select r.original_article_id from origin o join republication r on r.article_id = o.id
         where r.until = 'infinity' and r.original_article_id is not null)
       select exists (select from origin where id = $2) as leads`,
      [copyId, originalId],
    )) as { leads: boolean }[];
    return found?.leads ?? false;
  }

  /**
   * What was believed before the decision on a proposal: null is no copy, undefined that the decision changed nothing
   * or that somebody has repaired the origin since. The decision and the change that it made bear one time.
   */
  async beforeDecision(tx: EntityManager, proposalId: string): Promise<Origin | null | undefined> {
    const [found] = (await tx.query(
      `select case when b.id is null then null else json_build_object(
           'originalSourceId', b.original_source_id, 'originalArticleId', b.original_article_id,
           'originalUrl', b.original_url, 'evidence', b.evidence, 'knownBy', b.known_by,
           'confirmed', b.confirmed, 'confirmedBy', b.confirmed_by) end as origin
       from republication_proposal p
       left join republication b on b.article_id = p.article_id and b.until = p.decided_at
       left join republication c on c.article_id = p.article_id and c.since = p.decided_at
       where p.id = $1 and case p.state
         when 'CONFIRMED' then c.until = 'infinity'
         else b.id is not null
           and not exists (select from republication n where n.article_id = p.article_id and n.since >= p.decided_at)
         end`,
      [proposalId],
    )) as { origin: Origin | null }[];
    return found?.origin;
  }

  /** Null says that the article is no copy. What was believed until now keeps its period. */
  async replace(tx: EntityManager, articleId: string, origin: Origin | null): Promise<void> {
    await tx.query("update republication set until = now() where article_id = $1 and until = 'infinity'", [
      articleId,
    ]);
    if (origin !== null) await tx.insert(RepublicationEntity, { ...origin, id: newUuid(), articleId });
  }
}
