import type { ClaimKind, ClaimState } from "@claimdesk/shared/claim-state";
import type { EntityManager } from "typeorm";
import { ClaimEntity, ClaimRevisionEntity } from "./claim.entity.ts";

/** The part of a revision that lies in its own row. */
export interface ClaimWords {
  readonly text: string;
  readonly language: string;
  readonly kind: ClaimKind;
  readonly topics: readonly string[];
  readonly rating: string | null;
  readonly rationale: string | null;
}

/** A claim and its newest revision, held until the transaction ends. */
export interface LockedClaim extends ClaimWords {
  readonly id: string;
  readonly deskId: string;
  readonly state: ClaimState;
  readonly version: number;
  readonly createdBy: string;
  readonly newestRevisionId: string;
  readonly number: number;
  readonly digest: string;
  /** The newest revision is, or was, what the public saw. */
  readonly newestWasPublished: boolean;
  /** Some revision is what the public sees now. */
  readonly isPublic: boolean;
}

export interface NewClaimRow {
  readonly id: string;
  readonly deskId: string;
  readonly revisionId: string;
  readonly createdBy: string;
}

export interface NewRevisionRow extends ClaimWords {
  readonly id: string;
  readonly claimId: string;
  readonly number: number;
  readonly digest: string;
  readonly reason: string | null;
  readonly createdBy: string;
}

export interface EarlierRevision extends ClaimWords {
  readonly id: string;
  readonly wasPublished: boolean;
}

const claimNow = `
select c.id, c.desk_id as "deskId", c.state, c.version, c.created_by as "createdBy",
  c.newest_revision_id as "newestRevisionId", r.number, r.text, r.language, r.kind, r.topics, r.rating, r.rationale,
  r.digest, r.live_from is not null as "newestWasPublished",
  exists (select from claim_revision p where p.claim_id = c.id and p.live_to = 'infinity') as "isPublic"
from claim c join claim_revision r on r.id = c.newest_revision_id`;

/** Every write and lock of claims and their revisions. */
export class ClaimStore {
  /** Locked first and read after: a join under the lock would miss the revision that the lock was waited for. */
  async lock(tx: EntityManager, claimId: string): Promise<LockedClaim | null> {
    await tx.query("select from claim where id = $1 for update", [claimId]);
    const [claim] = (await tx.query(`${claimNow} where c.id = $1`, [claimId])) as LockedClaim[];
    return claim ?? null;
  }

  look(tx: EntityManager, claimIds: readonly string[]): Promise<LockedClaim[]> {
    return tx.query(`${claimNow} where c.id = any($1::uuid[])`, [claimIds]);
  }

  async insertClaim(tx: EntityManager, { id, deskId, revisionId, createdBy }: NewClaimRow): Promise<void> {
    await tx.insert(ClaimEntity, {
      id,
      deskId,
      createdBy,
      newestRevisionId: revisionId,
      state: "DRAFT",
      version: 1,
    });
  }

  async insertRevision(tx: EntityManager, { topics, ...row }: NewRevisionRow): Promise<void> {
    await tx.insert(ClaimRevisionEntity, { ...row, topics: [...topics] });
  }

  async moveOn(
    tx: EntityManager,
    claimId: string,
    to: { state: ClaimState; newestRevisionId: string },
  ): Promise<void> {
    await tx.query(
      `update claim set state = $2, newest_revision_id = $3, version = version + 1, updated_at = now() where id = $1`,
      [claimId, to.state, to.newestRevisionId],
    );
  }

  /** With its revisions and appearances, which go with it. Its newest revision names it and it names that: both go at once. */
  async remove(tx: EntityManager, claimId: string): Promise<void> {
    await tx.query("delete from claim where id = $1", [claimId]);
  }

  /** Those who wrote what the new revision takes over from others, and whoever makes it. */
  async addContributors(
    tx: EntityManager,
    revisionId: string,
    { actorId, from }: { readonly actorId: string; readonly from: readonly string[] },
  ): Promise<void> {
    await tx.query(
      `insert into claim_revision_party (revision_id, person_id, part)
       select $1, person_id, 'CONTRIBUTOR' from
         (select $2::uuid as person_id union
          select person_id from claim_revision_party where revision_id = any($3::uuid[]) and part = 'CONTRIBUTOR') contributor`,
      [revisionId, actorId, from],
    );
  }

  /** The words of one revision. */
  async revision(tx: EntityManager, claimId: string, number: number): Promise<EarlierRevision | null> {
    const [found] = (await tx.query(
      `select id, text, language, kind, topics, rating, rationale, live_from is not null as "wasPublished"
       from claim_revision where claim_id = $1 and number = $2`,
      [claimId, number],
    )) as EarlierRevision[];
    return found ?? null;
  }

  /** The newest wordings that are nearly this one by their trigrams, the nearest first. */
  async similarWordings(tx: EntityManager, text: string): Promise<{ id: string; text: string }[]> {
    // Two people who write the same down at the same moment come one after the other.
    await tx.query("select pg_advisory_xact_lock(hashtextextended('claim ' || name_key($1), 0))", [text]);
    await tx.query("set local pg_trgm.similarity_threshold = 0.85");
    return (await tx.query(
      `select c.id, r.text from claim_revision r join claim c on c.newest_revision_id = r.id
       where r.words % word_key($1) or r.words = word_key($1)
       order by similarity(r.words, word_key($1)) desc, c.id limit 20`,
      [text],
    )) as { id: string; text: string }[];
  }

  /** The newest wordings that have many of these words, of other claims than this one, the nearest first. */
  async likeWordings(
    tx: EntityManager,
    { text, exceptId }: { readonly text: string; readonly exceptId: string | null },
  ): Promise<{ id: string; text: string; nearness: number }[]> {
    await tx.query("set local pg_trgm.similarity_threshold = 0.6");
    return (await tx.query(
      `select c.id, r.text, similarity(r.words, word_key($1))::float8 as nearness
       from claim_revision r join claim c on c.newest_revision_id = r.id
       where r.words % word_key($1) and c.id is distinct from $2::uuid
       order by similarity(r.words, word_key($1)) desc, c.id limit 20`,
      [text, exceptId],
    )) as { id: string; text: string; nearness: number }[];
  }

  async languageOfArticle(tx: EntityManager, articleId: string): Promise<string | null> {
    const [article] = (await tx.query("select language from article where id = $1", [articleId])) as {
      language: string;
    }[];
    return article?.language ?? null;
  }
}
