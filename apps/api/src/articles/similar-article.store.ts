import type { EntityManager } from "typeorm";
import { compareTexts, type Comparison } from "./text-comparison.ts";
import { sketchOf } from "./text-sketch.ts";
import { wordsOf } from "./text-words.ts";

export interface Similar {
  readonly articleId: string;
  readonly publisherId: string | null;
  /** The first instant of the day, month or year that is known; null where none is. */
  readonly publishedFrom: Date | null;
  readonly similarity: number;
  readonly relation: "SAME_TEXT" | "COPY" | "OVERLAP";
  /** Long enough that it did not come about by chance: two briefs can be the same without either being a copy. */
  readonly isCopy: boolean;
  /** Of the article that was asked about, and of this one. */
  readonly share: number;
  readonly shareThere: number;
  readonly paragraphs: readonly number[];
  readonly paragraphsThere: readonly number[];
}

const overlapMin = 0.05;
/** What one key may cost: a key of more articles than these tells nothing of any of them. */
const articlesPerKeyMax = 100;
const keptMax = 50;

interface Candidate {
  readonly articleId: string;
  readonly publisherId: string | null;
  readonly publishedFrom: Date | null;
  readonly text: string;
  readonly isSame: boolean;
}

/** Each key is looked up for itself, so that the time does not grow with how common one of them is. */
const candidates = `
select a.id as "articleId", a.publisher_id as "publisherId", a.published_from as "publishedFrom", r.text,
  r.text = $3 as "isSame"
from (
  select k.article_id, count(*) as shared
  from unnest($2::bigint[]) wanted, lateral (
    select article_id from article_text_key where key = wanted limit ${String(articlesPerKeyMax)}) k
  where k.article_id <> $1 group by k.article_id order by shared desc, k.article_id limit ${String(keptMax)}) found
join article a on a.id = found.article_id join article_revision r on r.id = a.current_revision_id`;

/** Which articles have words in common. */
export class SimilarArticleStore {
  /** Finds them by the newest text of an article, and keeps by what it is found itself. */
  async find(tx: EntityManager, articleId: string, text: string): Promise<Similar[]> {
    // Two copies that come in at one moment would not see each other: the second waits for the first.
    await tx.query("select pg_advisory_xact_lock(hashtextextended('similar articles', 0))");
    const words = wordsOf(text);
    const keys = sketchOf(words).map(String);
    await this.#keepKeys(tx, articleId, keys);
    const rows = (await tx.query(candidates, [articleId, keys, text])) as Candidate[];
    return rows
      .map((other) => similarOf(other, compareTexts(words, wordsOf(other.text))))
      .filter(({ similarity, relation }) => similarity >= overlapMin || relation !== "OVERLAP")
      .sort((a, b) => b.similarity - a.similarity);
  }

  /** Kept both ways, so that each article lists the other. */
  async replace(tx: EntityManager, articleId: string, similar: readonly Similar[]): Promise<void> {
    await tx.query("delete from similar_article where article_id = $1 or other_id = $1", [articleId]);
    await tx.query(
      `insert into similar_article (article_id, other_id, similarity, relation, share, shared_paragraphs)
       select pair.here, pair.there, s.similarity, s.relation, pair.share, pair.paragraphs
       from jsonb_to_recordset($2::jsonb) s ("articleId" uuid, similarity real, relation text, share real,
           "shareThere" real, paragraphs integer[], "paragraphsThere" integer[]),
         lateral (values ($1::uuid, s."articleId", s.share, s.paragraphs),
           (s."articleId", $1::uuid, s."shareThere", s."paragraphsThere")) pair (here, there, share, paragraphs)`,
      [articleId, JSON.stringify(similar)],
    );
  }

  async #keepKeys(tx: EntityManager, articleId: string, keys: readonly string[]): Promise<void> {
    await tx.query("delete from article_text_key where article_id = $1", [articleId]);
    await tx.query(
      "insert into article_text_key (key, article_id) select key, $1 from unnest($2::bigint[]) key",
      [articleId, keys],
    );
  }
}

function similarOf({ isSame, ...other }: Candidate, { one, other: there, ...found }: Comparison): Similar {
  const { articleId, publisherId, publishedFrom } = other;
  return {
    ...{ articleId, publisherId, publishedFrom },
    similarity: isSame ? 1 : found.similarity,
    relation: isSame ? "SAME_TEXT" : found.isCopy ? "COPY" : "OVERLAP",
    isCopy: found.isCopy,
    ...{ share: one.share, shareThere: there.share },
    ...{ paragraphs: one.paragraphs, paragraphsThere: there.paragraphs },
  };
}
