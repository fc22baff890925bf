import type { EntityManager } from "typeorm";
import { similarityOf } from "./text-sketch.ts";

export interface Similar {
  readonly articleId: string;
  readonly publisherId: string | null;
  readonly similarity: number;
  readonly relation: "SAME_TEXT" | "COPY" | "OVERLAP";
}

/** Of word sequences in common. A copy that adds a paragraph or two keeps more than half; our judgement. */
const copyMin = 0.5;
const overlapMin = 0.05;
const candidatesMax = 200;
const keptMax = 50;

interface Candidate {
  readonly articleId: string;
  readonly publisherId: string | null;
  readonly sketch: readonly string[];
  readonly isSame: boolean;
}

const candidates = `
select a.id as "articleId", a.publisher_id as "publisherId", r.sketch, r.text_digest = $3 as "isSame"
from article_revision r join article a on a.current_revision_id = r.id
where r.sketch && $2::bigint[] and a.id <> $1
order by cardinality(array(select unnest(r.sketch) intersect select unnest($2::bigint[]))) desc, a.id
limit ${String(candidatesMax)}`;

export interface SketchedText {
  readonly sketch: readonly bigint[];
  readonly digest: string;
}

/** Which articles have words in common. */
export class SimilarArticleStore {
  async find(tx: EntityManager, articleId: string, { sketch, digest }: SketchedText): Promise<Similar[]> {
    // Two copies that come in at one moment would not see each other: the second waits for the first.
    await tx.query("select pg_advisory_xact_lock(hashtextextended('similar articles', 0))");
    const rows = (await tx.query(candidates, [articleId, sketch.map(String), digest])) as Candidate[];
    return rows
      .map((other) => ({
        ...other,
        similarity: other.isSame ? 1 : similarityOf(sketch, other.sketch.map(BigInt)),
      }))
      .filter(({ similarity }) => similarity >= overlapMin)
      .sort((a, b) => b.similarity - a.similarity)
      .slice(0, keptMax)
      .map(({ articleId: id, publisherId, similarity, isSame }) => ({
        articleId: id,
        publisherId,
        similarity,
        relation: isSame ? "SAME_TEXT" : similarity >= copyMin ? "COPY" : "OVERLAP",
      }));
  }

  /** Kept both ways, so that each article lists the other. */
  async replace(tx: EntityManager, articleId: string, similar: readonly Similar[]): Promise<void> {
    await tx.query("delete from similar_article where article_id = $1 or other_id = $1", [articleId]);
    await tx.query(
      `insert into similar_article (article_id, other_id, similarity, relation)
       select pair.*, s.similarity, s.relation
       from jsonb_to_recordset($2::jsonb) s ("articleId" uuid, similarity real, relation text),
         lateral (values ($1::uuid, s."articleId"), (s."articleId", $1::uuid)) pair`,
      [articleId, JSON.stringify(similar)],
    );
  }
}
