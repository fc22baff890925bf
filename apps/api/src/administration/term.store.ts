import type { EntityManager } from "typeorm";
import { newUuid } from "../kernel/id.ts";

type Vocabulary = "TOPIC" | "REGION";

export interface TermWords {
  readonly nameFr: string;
  readonly nameEn: string;
  readonly words: readonly string[];
  readonly retired: boolean;
}

export interface TermRow extends TermWords {
  readonly id: string;
  readonly vocabulary: Vocabulary;
  readonly version: number;
}

interface LooseWordRow {
  readonly word: string;
  readonly claimCount: number;
  readonly articleCount: number;
}

const columns = `id, vocabulary, name_fr as "nameFr", name_en as "nameEn", words,
  retired_at is not null as retired, version`;

const fromArticles = (column: string): string =>
  `select unnest(${column}) as word, 0 as claims, 1 as articles from article`;

const usesOf: Readonly<Record<Vocabulary, string>> = {
  TOPIC: `select unnest(r.topics) as word, 1 as claims, 0 as articles
    from claim c join claim_revision r on r.id = c.newest_revision_id
    union all ${fromArticles("topics")}`,
  REGION: fromArticles("regions"),
};

export class TermStore {
  /** Two who add one word at one moment come one after the other. */
  async lockVocabulary(tx: EntityManager, vocabulary: Vocabulary): Promise<void> {
    await tx.query("select pg_advisory_xact_lock(hashtextextended('term ' || $1, 0))", [vocabulary]);
  }

  async find(tx: EntityManager, id: string): Promise<TermRow | null> {
    const sql = `select ${columns} from term where id = $1 and merged_into is null`;
    const [row] = (await tx.query(sql, [id])) as TermRow[];
    return row ?? null;
  }

  /** Another term that has one of these words. */
  async holderOf(
    tx: EntityManager,
    {
      vocabulary,
      words,
      exceptId,
    }: Pick<TermRow, "vocabulary" | "words"> & { readonly exceptId: string | null },
  ): Promise<string | null> {
    const [row] = (await tx.query(
      `select id from term where vocabulary = $1 and id is distinct from $3::uuid and exists (
         select from unnest(words) w where name_key(w) in (select name_key(g) from unnest($2::text[]) g))
       order by id limit 1`,
      [vocabulary, words, exceptId],
    )) as { id: string }[];
    return row?.id ?? null;
  }

  async insert(
    tx: EntityManager,
    term: TermWords & Pick<TermRow, "vocabulary">,
    by: string,
  ): Promise<string> {
    const id = newUuid();
    await tx.query(
      "insert into term (id, vocabulary, name_fr, name_en, words, created_by) values ($1, $2, $3, $4, $5, $6)",
      [id, term.vocabulary, term.nameFr, term.nameEn, term.words, by],
    );
    return id;
  }

  async save(tx: EntityManager, id: string, { nameFr, nameEn, words, retired }: TermWords): Promise<void> {
    await tx.query(
      `update term set name_fr = $2, name_en = $3, words = $4, version = version + 1,
         retired_at = case when $5::boolean then coalesce(retired_at, now()) end where id = $1`,
      [id, nameFr, nameEn, words, retired],
    );
  }

  /** What was merged into it before goes with it. */
  async moveInto(tx: EntityManager, mergedId: string, keptId: string): Promise<void> {
    await tx.query(
      `update term set merged_into = $2, words = '{}', version = version + 1 where id = $1 or merged_into = $1`,
      [mergedId, keptId],
    );
  }

  async looseWords(tx: EntityManager, vocabulary: Vocabulary, max: number): Promise<LooseWordRow[]> {
    return (await tx.query(
      `select word, sum(claims)::integer as "claimCount", sum(articles)::integer as "articleCount"
       from (${usesOf[vocabulary]}) used
       where not exists (select from term t where t.vocabulary = $1 and used.word = any (t.words))
       group by word order by count(*) desc, word limit $2`,
      [vocabulary, max],
    )) as LooseWordRow[];
  }
}
