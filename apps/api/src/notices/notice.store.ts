import type { DecisionKind } from "@claimdesk/shared/claim-state";
import type { NoticeKind } from "@claimdesk/shared/notice-kind";
import type { EntityManager } from "typeorm";
import type { RecordingTransaction } from "../kernel/recorder.ts";

interface Said {
  readonly reviewId: string;
  readonly commentId: string;
  readonly byPersonId: string;
}

/** How long before a due date whoever has the review is reminded. */
const reminderHours = 24;

const add = (columns: string, rows: string): string =>
  `insert into notice (person_id, kind, review_id, by_person_id, ${columns}) ${rows} on conflict do nothing`;

/** Notices: one row a person and event. Whoever does something is not told of it, and nobody who has left. */
export class NoticeStore {
  /** Everybody who has spoken in the thread. */
  async answered(tx: RecordingTransaction, { replyTo, ...said }: Said & { replyTo: string }): Promise<void> {
    await tx.query(
      add(
        "comment_id",
        `select distinct c.author_id, 'ANSWERED', $1::uuid, $3::uuid, $2::uuid from review_comment c
         join person p on p.id = c.author_id and p.deactivated_at is null
         where c.thread_id = (select t.thread_id from review_comment t where t.id = $4::uuid) and c.deleted_at is null
           and c.author_id <> $3::uuid`,
      ),
      [said.reviewId, said.commentId, said.byPersonId, replyTo],
    );
  }

  /** To be named is more than to be answered, of which they may have been told already. */
  async mentioned(tx: RecordingTransaction, said: Said, personIds: readonly string[]): Promise<void> {
    await tx.query(
      `insert into notice (person_id, kind, review_id, by_person_id, comment_id)
       select p.id, 'MENTIONED', $1::uuid, $3::uuid, $2::uuid from person p
       where p.id = any($4::uuid[]) and p.id <> $3::uuid and p.deactivated_at is null
       on conflict (comment_id, person_id) where comment_id is not null do update set kind = 'MENTIONED'
         where notice.kind = 'ANSWERED'`,
      [said.reviewId, said.commentId, said.byPersonId, personIds],
    );
  }

  async forget(tx: RecordingTransaction, commentId: string): Promise<void> {
    await tx.query("delete from notice where comment_id = $1::uuid", [commentId]);
  }

  async handedOver(
    tx: RecordingTransaction,
    news: { readonly reviewId: string; readonly toPersonId: string; readonly byPersonId: string },
  ): Promise<void> {
    await tx.query(
      `insert into notice (person_id, kind, review_id, by_person_id) values ($1, 'HANDED_OVER', $2, $3)`,
      [news.toPersonId, news.reviewId, news.byPersonId],
    );
  }

  /** Whoever wrote the claim or handed it over. Where changes are asked for, it is theirs again. */
  async decided(
    tx: RecordingTransaction,
    news: { readonly reviewId: string; readonly decision: DecisionKind; readonly byPersonId: string },
  ): Promise<void> {
    await tx.query(
      add(
        "decision",
        `select distinct p.id, case when $3 = 'REQUEST_CHANGES' then 'RETURNED' else 'DECIDED' end, v.id, $2::uuid, $3
         from review v
         join person p on p.deactivated_at is null and p.id <> $2::uuid and (p.id = v.submitted_by or p.id in (
           select y.person_id from claim_revision_party y
           where y.revision_id = v.revision_id and y.part = 'CONTRIBUTOR'))
         where v.id = $1::uuid`,
      ),
      [news.reviewId, news.byPersonId, news.decision],
    );
  }

  /**
   * Whoever decided on the claim before, and did not write what is to be judged now. A claim that is edited ten times
   * comes back once, until that is read.
   */
  async returned(
    tx: RecordingTransaction,
    { reviewId, byPersonId }: { readonly reviewId: string; readonly byPersonId: string },
  ): Promise<void> {
    await tx.query(
      `insert into notice (person_id, kind, review_id, by_person_id)
       select p.id, 'RETURNED', v.id, $2::uuid from review v
       join person p on p.deactivated_at is null and p.id <> $2::uuid and p.id in (
         select d.reviewer_id from decision d join review e on e.id = d.review_id where e.claim_id = v.claim_id)
       where v.id = $1::uuid and v.state = 'OPEN'
         and not exists (select from claim_revision_party y
           where y.revision_id = v.revision_id and y.person_id = p.id and y.part = 'CONTRIBUTOR')
         and not exists (select from notice n
           where n.review_id = v.id and n.person_id = p.id and n.kind = 'RETURNED' and n.read_at is null)`,
      [reviewId, byPersonId],
    );
  }

  /** Of each date once, however often it is looked: whoever has the review, or else handed it in. */
  async remind(tx: RecordingTransaction): Promise<void> {
    await tx.query(
      add(
        "due_at",
        `select p.id, case when v.due_at <= now() then 'OVERDUE' else 'DUE_SOON' end, v.id, null, v.due_at
         from review v
         join person p on p.deactivated_at is null and (p.id = v.assignee_id
           or (v.assignee_id is null and p.id = v.submitted_by and v.due_at <= now()))
         where v.state = 'OPEN' and v.due_at <= now() + make_interval(hours => ${String(reminderHours)})`,
      ),
    );
  }

  /** Whoever asked for it, once: what came of an earlier attempt is no news any more. */
  async exportEnded(
    tx: EntityManager,
    exportId: string,
    kind: Extract<NoticeKind, "EXPORT_DONE" | "EXPORT_FAILED">,
  ): Promise<void> {
    await tx.query(
      `insert into notice (person_id, kind, list_export_id)
       select p.id, $2, e.id from list_export e join person p on p.id = e.person_id and p.deactivated_at is null
       where e.id = $1
       on conflict (list_export_id) where list_export_id is not null
         do update set kind = excluded.kind, at = now(), read_at = null, mail_id = null`,
      [exportId, kind],
    );
  }

  /** They know: they did something with it. */
  async exportKnown(tx: EntityManager, exportId: string): Promise<void> {
    await tx.query("update notice set read_at = now() where list_export_id = $1 and read_at is null", [
      exportId,
    ]);
  }

  async unreadCount(tx: EntityManager, personId: string): Promise<number> {
    const [row] = (await tx.query(
      "select count(*)::integer as count from notice where person_id = $1 and read_at is null",
      [personId],
    )) as { count: number }[];
    return row?.count ?? 0;
  }

  /** False where this person has no such notice. What is read stays read as of then. */
  async markRead(tx: EntityManager, personId: string, id: string): Promise<boolean> {
    const found = (await tx.query(
      "select read_at as at from notice where id = $1 and person_id = $2 for update",
      [id, personId],
    )) as { at: Date | null }[];
    if (found[0]?.at === null) await tx.query("update notice set read_at = now() where id = $1", [id]);
    return found.length > 0;
  }

  /** Not what came after somebody looked. */
  async markAllRead(tx: EntityManager, personId: string, upTo: string | null): Promise<number> {
    const read = (await tx.query(
      `with changed as (update notice set read_at = now()
         where person_id = $1 and read_at is null and at <= coalesce($2::timestamptz, now()) + interval '1 millisecond'
         returning id) select id from changed`,
      [personId, upTo],
    )) as unknown[];
    return read.length;
  }
}
