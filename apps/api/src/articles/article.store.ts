import { createHash } from "node:crypto";
import { startOf } from "@claimdesk/shared/partial-date";
import type { EntityManager } from "typeorm";
import { ArticleRevisionEntity } from "./article-revision.entity.ts";
import { insertRow } from "../platform/db/insert-row.ts";
import type { ArticleWords } from "./article.check.ts";
import { articleRow, type ArticleRow } from "./article-row.ts";
import { ArticleEntity } from "./article.entity.ts";

export type { ArticleRow };

export interface NewRevision {
  readonly id: string;
  readonly articleId: string;
  readonly number: number;
  readonly text: string;
  readonly html: string;
  readonly reason: string | null;
  readonly createdBy: string;
}

interface NewArticleRow extends ArticleWords {
  readonly id: string;
  readonly deskId: string;
  readonly publisherId: string | null;
  readonly revisionId: string;
  readonly createdBy: string;
}

const authoredNow = "w.until = 'infinity'";
const row = `${articleRow("article", authoredNow)} where a.id = $1`;
const rowsWithoutText = `${articleRow("article", authoredNow, "''")} where a.id = any($1::uuid[])`;

const textDigest = (text: string): string => createHash("sha256").update(text).digest("hex");

/** Every write and lock of articles, their texts and their authors. */
export class ArticleStore {
  async insert(tx: EntityManager, { revisionId, ...article }: NewArticleRow): Promise<void> {
    const { id, deskId, publisherId, createdBy } = article;
    await insertRow(tx, ArticleEntity, {
      ...{ id, deskId, publisherId, createdBy, currentRevisionId: revisionId },
      ...columnsOf(article),
    });
  }

  async insertRevision(tx: EntityManager, revision: NewRevision): Promise<void> {
    await insertRow(tx, ArticleRevisionEntity, {
      ...revision,
      textDigest: textDigest(revision.text),
    });
  }

  /** Locked first and read after: a join under the lock would miss the revision that the lock was waited for. */
  async lock(tx: EntityManager, id: string): Promise<ArticleRow | null> {
    // Weaker than "for update": two articles that come to name each other as the original do not wait for each other.
    await tx.query("select from article where id = $1 for no key update", [id]);
    const [found] = (await tx.query(row, [id])) as ArticleRow[];
    return found ?? null;
  }

  /** How they stand now, their texts left out. Nothing is locked. */
  look(tx: EntityManager, ids: readonly string[]): Promise<ArticleRow[]> {
    return tx.query(rowsWithoutText, [ids]);
  }

  async save(
    tx: EntityManager,
    { id, publisherId, revisionId, ...words }: ArticleWords & SavedReferences,
  ): Promise<void> {
    const current = revisionId === null ? {} : { currentRevisionId: revisionId };
    const times = { version: () => "version + 1", updatedAt: () => "now()" };
    await tx.update(ArticleEntity, { id }, { ...columnsOf(words), publisherId, ...current, ...times });
  }

  async setAuthors(tx: EntityManager, id: string, authorIds: readonly string[]): Promise<void> {
    await tx.query("update article_author set until = now() where article_id = $1 and until = 'infinity'", [
      id,
    ]);
    await tx.query(
      `insert into article_author (article_id, source_id, position)
       select $1, w.id, w.position - 1 from unnest($2::uuid[]) with ordinality w (id, position)
       -- Two that were merged into one are one author.
       on conflict (article_id, source_id) where until = 'infinity' do nothing`,
      [id, authorIds],
    );
  }

  /** What an article names that is public already becomes public with the change that names it. */
  async showNamed(tx: EntityManager, id: string): Promise<void> {
    await tx.query(
      `select become_public(array[id], '{}', now()) from article where id = $1 and public_from is not null`,
      [id],
    );
  }

  async exists(tx: EntityManager, id: string): Promise<boolean> {
    const found = (await tx.query("select id from article where id = $1", [id])) as unknown[];
    return found.length > 0;
  }

  async textOf(tx: EntityManager, articleId: string, number: number | null): Promise<RevisionText | null> {
    const [found] = (await tx.query(
      `select r.article_id as "articleId", r.id as "revisionId", r.text
       from article a join article_revision r on r.article_id = a.id
       where a.id = $1 and case when $2::int is null then r.id = a.current_revision_id else r.number = $2 end`,
      [articleId, number],
    )) as RevisionText[];
    return found ?? null;
  }

  /** Has a person said something of the rights, at whatever time? */
  async wereRightsEdited(tx: EntityManager, id: string): Promise<boolean> {
    const found = (await tx.query(
      `select id from audit_record where subject_id = $1 and action = 'ARTICLE_EDITED' and after ? 'rights' limit 1`,
      [id],
    )) as unknown[];
    return found.length > 0;
  }

  /** Of whichever revision it is; null where there is none. */
  async revisionText(tx: EntityManager, revisionId: string): Promise<string | null> {
    const sql = "select text from article_revision where id = $1";
    const [found] = (await tx.query(sql, [revisionId])) as { text: string }[];
    return found?.text ?? null;
  }
}

interface SavedReferences {
  readonly id: string;
  readonly publisherId: string | null;
  /** Null where the text stays. */
  readonly revisionId: string | null;
}

export interface RevisionText {
  readonly articleId: string;
  readonly revisionId: string;
  readonly text: string;
}

const columnsOf = ({ rights, regions, topics, ...words }: ArticleWords) => ({
  title: words.title,
  standfirst: words.standfirst,
  url: words.url,
  canonicalUrl: words.canonicalUrl,
  language: words.language,
  publishedAt: words.publishedAt,
  publishedFrom: words.publishedAt === null ? null : startOf(words.publishedAt),
  regions: [...regions],
  topics: [...topics],
  rightsHolder: rights.holder,
  rightsCredit: rights.credit,
  rightsNotice: rights.notice,
  rightsTerms: rights.terms,
  rightsContact: rights.contact,
  rightsDisclaimer: rights.disclaimer,
  rightsPermission: rights.permission,
  rightsLicenceSpdx: rights.licence?.spdx ?? null,
  rightsLicenceName: rights.licence?.name ?? null,
  rightsLicenceUrl: rights.licence?.url ?? null,
  rightsConditions: [...rights.conditions],
  rightsGround: rights.ground,
  rightsSentence: rights.sentence,
  rightsStatements: [...rights.statements],
});
