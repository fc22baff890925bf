import type { EntityManager } from "typeorm";
import { within } from "./claim-difference.ts";

/** What of a review leaves the desk. */
export interface JudgedContent {
  readonly deskName: string;
  readonly counts: boolean;
  readonly digest: string;
  readonly text: string;
  readonly language: string;
  readonly topics: string[];
  readonly rationale: string | null;
  readonly verdictEn: string | null;
  readonly verdictFr: string | null;
  readonly appearances: JudgedAppearance[];
  readonly evidence: JudgedEvidence[];
}

interface JudgedAppearance {
  readonly title: string;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly before: string;
  readonly exact: string;
  readonly after: string;
  readonly attribution: string[];
}

interface JudgedEvidence {
  readonly stance: string;
  readonly source: string | null;
  readonly title: string | null;
  readonly url: string | null;
  readonly excerpt: string | null;
  readonly note: string | null;
}

/** So much of an article that permits it stands around the words. */
const aroundLength = 300;
const appearancesMax = 20;
const evidenceMax = 50;

const isOpen = "t.rights_permission = 'FULL_TEXT'";
/** Short words are a quotation, which no terms forbid; of long ones an outsider has the beginning, as readers have. */
const quotedFrom = (row: string): string =>
  `case when ${isOpen} or char_length(${row}) <= $2::integer then ${row} else left(${row}, $2::integer) || '…' end`;

const attribution = `(select coalesce(json_agg(concat_ws(' — ', s.name, l.verb) order by l.position), '[]')
  from attribution_link l join source s on s.id = l.source_id where l.appearance_id = a.id)`;

const appearances = `(select coalesce(json_agg(json_build_object('title', f.title, 'publisher', f.publisher, 'url', f.url,
    'before', f.before, 'exact', f.exact, 'after', f.after, 'attribution', f.attribution) order by f.position, f.id), '[]')
  from (select a.id, a.position, t.title, p.name publisher, t.url, ${quotedFrom("a.exact")} exact, ${attribution} attribution,
      case when ${isOpen} then substring(w.text from greatest(a.start_at + 1 - ${String(aroundLength)}, 1) for least(a.start_at, ${String(aroundLength)}))
        else coalesce(a.prefix, '') end before,
      case when ${isOpen} then substring(w.text from a.end_at + 1 for ${String(aroundLength)}) else coalesce(a.suffix, '') end after
    from appearance a join article t on t.id = a.article_id join article_revision w on w.id = a.article_revision_id
      left join source p on p.id = t.publisher_id
    where ${within("a", "r")} order by a.position, a.id limit ${String(appearancesMax)}) f)`;

const evidence = `(select coalesce(json_agg(json_build_object('stance', f.stance, 'source', f.source, 'title', f.title,
    'url', f.url, 'excerpt', f.excerpt, 'note', f.note) order by f.position, f.id), '[]')
  from (select e.id, e.position, e.stance, s.name source, t.title, coalesce(e.url, t.url) url,
      case when t.id is null then coalesce(e.excerpt, e.exact) else ${quotedFrom("coalesce(e.excerpt, e.exact)")} end excerpt, e.note
    from evidence e left join source s on s.id = e.source_id left join article t on t.id = e.article_id
    where ${within("e", "r")} order by e.position, e.id limit ${String(evidenceMax)}) f)`;

const content = `
select json_build_object('deskName', d.name, 'counts', v.counts_experts and v.occasion = 'SUBMISSION', 'digest', v.digest,
  'text', r.text, 'language', r.language, 'topics', r.topics, 'rationale', r.rationale,
  'verdictEn', coalesce(g.label_en, r.rating), 'verdictFr', coalesce(g.label_fr, r.rating),
  'appearances', ${appearances}, 'evidence', ${evidence}) as content
from review v join claim_revision r on r.id = v.revision_id join desk d on d.id = v.desk_id
  left join verdict_rating g on g.rating = r.rating
where v.id = $1`;

/** What of a review leaves the desk for an expert: the claim and what it rests on, with nobody's name who works here. */
export class ExpertReviewStore {
  readonly #quotationLength: number;

  /** So much of an article anybody may quote, whatever its terms. */
  constructor(quotationLength: number) {
    this.#quotationLength = quotationLength;
  }

  async contentOf(tx: EntityManager, reviewId: string): Promise<JudgedContent> {
    const [row] = (await tx.query(content, [reviewId, this.#quotationLength])) as {
      content: JudgedContent;
    }[];
    if (row === undefined) throw new Error("A review that is locked is there");
    return row.content;
  }
}
