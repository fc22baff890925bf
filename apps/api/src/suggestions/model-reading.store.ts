import type { EntityManager } from "typeorm";
import type { ModelFailure } from "./model-failure.ts";

/** A turn of asking: what a job is about. */
export interface ModelTurn {
  readonly articleId: string;
  readonly turn: number;
}

export interface ModelReadingRow extends ModelTurn {
  readonly revisionId: string;
  readonly state: "WAITING" | "DONE" | "FAILED";
  readonly attempts: number;
  readonly text: string;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** What a language model is asked of articles, as rows. */
export class ModelReadingStore {
  /** From the beginning, whatever was asked before. Answers the turn. */
  async ask(tx: EntityManager, articleId: string, revisionId: string): Promise<ModelTurn> {
    const [row] = (await tx.query(
      `insert into model_reading (article_id, article_revision_id, state, next_attempt_at)
       values ($1, $2, 'WAITING', now())
       on conflict (article_id) do update set article_revision_id = excluded.article_revision_id, state = 'WAITING',
         turn = model_reading.turn + 1, attempts = 0, asked_at = now(), next_attempt_at = now(), finished_at = null,
         failure = null, proposed_count = 0, dropped_count = 0
       returning article_id as "articleId", turn`,
      [articleId, revisionId],
    )) as ModelTurn[];
    if (row === undefined) throw new Error("An insert answers one row");
    return row;
  }

  /** Null: there is no such article. */
  async newestRevision(tx: EntityManager, articleId: string): Promise<string | null> {
    const sql = "select current_revision_id as id from article where id = $1 for no key update";
    const [row] = (await tx.query(sql, [articleId])) as { id: string }[];
    return row?.id ?? null;
  }

  /** Null: this turn is over, or the article is gone. */
  async waiting(tx: EntityManager, { articleId, turn }: ModelTurn): Promise<ModelReadingRow | null> {
    const [row] = (await tx.query(
      `select m.article_id as "articleId", m.turn, m.article_revision_id as "revisionId", m.state, m.attempts, r.text
       from model_reading m join article_revision r on r.id = m.article_revision_id
       where m.article_id = $1 and m.turn = $2 and m.state = 'WAITING' for no key update of m`,
      [articleId, turn],
    )) as ModelReadingRow[];
    return row ?? null;
  }

  /** Where something is suggested in a text already, by rules or by people's decision on earlier suggestions. */
  async suggestedSpans(tx: EntityManager, revisionId: string): Promise<Span[]> {
    return (await tx.query(
      `select start_at as start, end_at as "end" from suggestion where article_revision_id = $1`,
      [revisionId],
    )) as Span[];
  }

  async done(
    tx: EntityManager,
    articleId: string,
    counts: { readonly proposed: number; readonly dropped: number },
  ): Promise<void> {
    await tx.query(
      `update model_reading set state = 'DONE', turn = turn + 1, attempts = attempts + 1, next_attempt_at = null,
         finished_at = now(), failure = null, proposed_count = $2, dropped_count = $3 where article_id = $1`,
      [articleId, counts.proposed, counts.dropped],
    );
  }

  async fail(tx: EntityManager, articleId: string, failure: ModelFailure): Promise<void> {
    await tx.query(
      `update model_reading set state = 'FAILED', turn = turn + 1, attempts = attempts + 1, next_attempt_at = null,
         finished_at = now(), failure = $2 where article_id = $1`,
      [articleId, failure],
    );
  }

  /** To be asked again. Waiting for the model to be let alone is no attempt. */
  async putOff(
    tx: EntityManager,
    articleId: string,
    { until, failure }: { readonly until: Date; readonly failure: ModelFailure | null },
  ): Promise<ModelTurn> {
    const [rows] = (await tx.query(
      `update model_reading set turn = turn + 1, next_attempt_at = $2, failure = coalesce($3, failure),
         attempts = case when $3::text is null then attempts else attempts + 1 end
       where article_id = $1 returning article_id as "articleId", turn`,
      [articleId, until, failure],
    )) as [ModelTurn[], number];
    if (rows[0] === undefined) throw new Error(`Nothing is asked of article ${articleId}`);
    return rows[0];
  }

  /** Those that wait although their time has come: their job is lost. */
  async overdue(tx: EntityManager, max: number): Promise<ModelTurn[]> {
    return (await tx.query(
      `select article_id as "articleId", turn from model_reading
       where state = 'WAITING' and next_attempt_at < now() - interval '30 minutes' order by next_attempt_at limit $1`,
      [max],
    )) as ModelTurn[];
  }
}
