import type { EntityManager } from "typeorm";
import { newUuid } from "../../kernel/id.ts";
import type { RepublicationKnownBy } from "../republication.entity.ts";
import type { Dated, Direction } from "./copy-direction.ts";

/** What of an article tells whose text it is. Names are keys of names. */
export interface Party extends Dated {
  readonly id: string;
  readonly publisherId: string | null;
  /** What it says itself that it is a copy of, by its republication as it is now. */
  readonly statedSourceId: string | null;
}

export interface NewProposal {
  readonly articleId: string;
  readonly originalArticleId: string | null;
  readonly originalSourceId: string | null;
  readonly originalName: string | null;
  readonly originalUrl: string | null;
  readonly knownBy: Exclude<RepublicationKnownBy, "EDITOR">;
  readonly evidence: string | null;
  readonly share: number | null;
  readonly sharedParagraphs: readonly number[];
  readonly direction: Direction;
  readonly confidence: number;
}

export interface LockedProposal extends NewProposal {
  readonly id: string;
  readonly state: "PROPOSED" | "CONFIRMED" | "REFUSED";
  /** Whoever published the original that is proposed. */
  readonly publisherId: string | null;
  readonly decidedAt: Date | null;
}

/** Proposals as rows. */
export class RepublicationProposalStore {
  async parties(tx: EntityManager, ids: readonly string[]): Promise<Party[]> {
    return (await tx.query(
      `select a.id, a.publisher_id as "publisherId", a.published_at as "publishedAt", a.created_at as "createdAt",
         r.original_source_id as "statedSourceId"
       from article a left join republication r on r.article_id = a.id and r.until = 'infinity'
       where a.id = any($1::uuid[])`,
      [ids],
    )) as Party[];
  }

  /** The source that is known by a name, where there is one. */
  async sourcesNamed(tx: EntityManager, names: readonly string[]): Promise<ReadonlyMap<string, string>> {
    if (names.length === 0) return new Map();
    const rows = (await tx.query(
      `select distinct on (wanted) wanted, o.id from unnest($1::text[]) wanted join source o
         on name_key(o.name) = name_key(wanted)
         or exists (select from unnest(o.aliases) a where name_key(a) = name_key(wanted))
       order by wanted, o.id`,
      [names],
    )) as { wanted: string; id: string }[];
    return new Map(rows.map(({ wanted, id }) => [wanted, id]));
  }

  /** With which articles it was refused that one is a copy of the other. */
  async refusedWith(tx: EntityManager, articleId: string): Promise<ReadonlySet<string>> {
    const rows = (await tx.query(
      `select case when article_id = $1 then original_article_id else article_id end as id
       from republication_proposal
       where state = 'REFUSED' and original_article_id is not null and $1 in (article_id, original_article_id)`,
      [articleId],
    )) as { id: string }[];
    return new Set(rows.map(({ id }) => id));
  }

  /** Takes back what rested on an article's text, be it the copy's or the original's; what was decided stays. */
  async dropOpenOf(tx: EntityManager, articleId: string): Promise<void> {
    await tx.query(
      `delete from republication_proposal where $1 in (article_id, original_article_id)
         and known_by = 'NEAR_DUPLICATE' and state = 'PROPOSED'`,
      [articleId],
    );
  }

  /** Takes back that these copied each other. */
  async dropOpenAmong(tx: EntityManager, articleIds: readonly string[]): Promise<void> {
    await tx.query(
      `delete from republication_proposal
       where article_id = any($1::uuid[]) and original_article_id = any($1::uuid[])
         and known_by = 'NEAR_DUPLICATE' and state = 'PROPOSED'`,
      [articleIds],
    );
  }

  /**
   * What was proposed before is told with what speaks for it now; what was decided is not proposed again. Of what comes
   * to the same, such as two names of one source, the surest is taken.
   */
  async propose(tx: EntityManager, proposals: readonly NewProposal[]): Promise<void> {
    if (proposals.length === 0) return;
    const rows = proposals.map((proposal) => ({ id: newUuid(), ...proposal }));
    await tx.query(
      `insert into republication_proposal (id, article_id, original_article_id, original_source_id, original_name,
         original_url, known_by, evidence, share, shared_paragraphs, direction, confidence)
       select distinct on ("articleId", original) id, "articleId", "originalArticleId", "originalSourceId",
         "originalName", "originalUrl", "knownBy", evidence, share, "sharedParagraphs", direction, confidence
       from jsonb_to_recordset($1::jsonb) p (id uuid, "articleId" uuid, "originalArticleId" uuid,
         "originalSourceId" uuid, "originalName" text, "originalUrl" text, "knownBy" text, evidence text, share real,
         "sharedParagraphs" integer[], direction text, confidence real),
         lateral (select coalesce("originalArticleId"::text, source_at("originalSourceId", now())::text,
           name_key("originalName"), "originalUrl") as original) w
       where not exists (select from republication r where r.article_id = "articleId" and r.until = 'infinity'
         and r.confirmed)
       order by "articleId", original, confidence desc
       on conflict (article_id, original) do update set known_by = excluded.known_by, evidence = excluded.evidence,
         share = excluded.share, shared_paragraphs = excluded.shared_paragraphs, direction = excluded.direction,
         confidence = excluded.confidence
       where republication_proposal.state = 'PROPOSED'`,
      [JSON.stringify(rows)],
    );
  }

  /** Null where there is no such proposal. */
  async articleOf(tx: EntityManager, id: string): Promise<string | null> {
    const sql = "select article_id as id from republication_proposal where id = $1";
    const [found] = (await tx.query(sql, [id])) as { id: string }[];
    return found?.id ?? null;
  }

  async lock(tx: EntityManager, id: string): Promise<LockedProposal | null> {
    const [found] = (await tx.query(
      `select p.id, p.article_id as "articleId", p.original_article_id as "originalArticleId",
         p.original_source_id as "originalSourceId", p.original_name as "originalName",
         p.original_url as "originalUrl", p.known_by as "knownBy", p.evidence, p.share,
         p.shared_paragraphs as "sharedParagraphs", p.direction, p.confidence, p.state, p.decided_at as "decidedAt",
         (select a.publisher_id from article a where a.id = p.original_article_id) as "publisherId"
       from republication_proposal p where p.id = $1 for update of p`,
      [id],
    )) as LockedProposal[];
    return found ?? null;
  }

  async decide(
    tx: EntityManager,
    id: string,
    { state, by }: { readonly state: LockedProposal["state"]; readonly by: string | null },
  ): Promise<void> {
    await tx.query(
      `update republication_proposal set state = $2, decided_by = $3,
         decided_at = case when $3::uuid is null then null else now() end where id = $1`,
      [id, state, by],
    );
  }
}
