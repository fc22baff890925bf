import type { DecisionKind } from "@claimdesk/shared/claim-state";
import type { NoticeKind } from "@claimdesk/shared/notice-kind";
import type { EntityManager } from "typeorm";
import { newUuid } from "../kernel/id.ts";
import { defaultWishes } from "./mail-default.ts";

type MailKind = "AT_ONCE" | "DIGEST";

export interface MailRow {
  readonly id: string;
  readonly kind: MailKind;
  readonly personId: string;
  readonly name: string;
  readonly email: string;
  readonly language: "en" | "fr";
}

export interface NoticeRow {
  readonly kind: NoticeKind;
  readonly decision: DecisionKind | null;
  readonly by: string | null;
  /** What it is about: a review with its claim, or a file. */
  readonly review: { readonly id: string; readonly claimId: string } | null;
  readonly claim: MailedClaim | null;
  readonly file: MailedFile | null;
  readonly commentId: string | null;
  readonly said: string | null;
}

export interface MailedClaim {
  readonly text: string;
  readonly language: string;
}

export interface MailedFile {
  readonly list: "CLAIMS" | "ARTICLES" | "SOURCES";
  /** Null where there are none to fetch. */
  readonly rows: number | null;
}

/** What was not read in this time was not mailed for want of a server, and is old news. */
const dueDays = 2;

/**
 * What each person is to be told now: nothing in their quiet hours; of a digest what came before its hour. What they
 * have read in the app meanwhile they need not read again.
 */
const dueNotices = `
with wish as (
  select p.id, coalesce(m.at_once, $1::text[]) as at_once, coalesce(m.in_digest, $2::text[]) as in_digest,
    now() at time zone coalesce(m.time_zone, $3::text) as here, coalesce(m.time_zone, $3::text) as zone,
    coalesce(m.digest_at, $4::integer) as digest_at, m.quiet_from, m.quiet_until
  from person p left join mail_preference m on m.person_id = p.id
  where p.deactivated_at is null and exists (select from person_role r where r.person_id = p.id)
    and p.id in (select n.person_id from notice n
      where n.mail_id is null and n.read_at is null and n.at > now() - make_interval(days => ${String(dueDays)}))
),
awake as (
  select w.*, (w.here::date + make_interval(mins => w.digest_at)) at time zone w.zone as digest_time from wish w
  where not is_within(minutes_of(w.here), w.quiet_from, w.quiet_until)
)
select n.id as "noticeId", n.person_id as "personId",
  case when n.kind = any(w.at_once) then 'AT_ONCE' else 'DIGEST' end as kind
from awake w join notice n on n.person_id = w.id and n.mail_id is null and n.read_at is null
  and n.at > now() - make_interval(days => ${String(dueDays)})
where n.kind = any(w.at_once)
  or (n.kind = any(w.in_digest) and n.at < w.digest_time and now() >= w.digest_time)
order by n.person_id, n.at, n.id
for update of n skip locked`;

/**
 * Whose digest is due today and was not made yet: whether anything is there to be told is found out when it is written.
 * Who came, or chose another hour, after it has passed waits for tomorrow's.
 */
const dueDigests = `
with wish as (
  select p.id, p.created_at, now() at time zone coalesce(m.time_zone, $2::text) as here,
    coalesce(m.time_zone, $2::text) as zone, coalesce(m.digest_at, $3::integer) as digest_at, m.quiet_from, m.quiet_until
  from person p left join mail_preference m on m.person_id = p.id
  where p.deactivated_at is null and exists (select from person_role r where r.person_id = p.id)
    and cardinality(coalesce(m.in_digest, $1::text[])) > 0
),
awake as (
  select w.*, (w.here::date + make_interval(mins => w.digest_at)) at time zone w.zone as digest_time from wish w
  where not is_within(minutes_of(w.here), w.quiet_from, w.quiet_until)
)
select null as "noticeId", w.id as "personId", 'DIGEST' as kind from awake w
where now() >= w.digest_time and w.created_at < w.digest_time
  and not exists (select from mail x where x.person_id = w.id and x.kind = 'DIGEST' and x.made_at >= w.digest_time)
order by w.id`;

interface DueRow {
  readonly noticeId: string | null;
  readonly personId: string;
  readonly kind: MailKind;
}

export class MailStore {
  /** Makes mails of all that is due, and answers which: of each notice one, and of each person one digest a day. */
  async gather(tx: EntityManager): Promise<string[]> {
    const { atOnce, inDigest, timeZone, digestAt } = defaultWishes;
    // One after the other, or two programs would each make the digest of a day.
    await tx.query("select pg_advisory_xact_lock(hashtextextended('claimdesk gathers mails', 0))");
    const due = [
      ...((await tx.query(dueNotices, [atOnce, inDigest, timeZone, digestAt])) as DueRow[]),
      ...((await tx.query(dueDigests, [inDigest, timeZone, digestAt])) as DueRow[]),
    ];
    const mails = new Map<string, { id: string; personId: string; kind: MailKind; notices: string[] }>();
    for (const { noticeId, personId, kind } of due) {
      const key = `${personId} ${kind}`;
      const mail = mails.get(key) ?? { id: newUuid(), personId, kind, notices: [] };
      if (noticeId !== null) mail.notices.push(noticeId);
      mails.set(key, mail);
    }
    const made = [...mails.values()];
    if (made.length === 0) return [];
    await tx.query(
      `with made as (select * from jsonb_to_recordset($1::jsonb) as m(id uuid, "personId" uuid, kind text))
       insert into mail (id, person_id, kind) select id, "personId", kind from made`,
      [JSON.stringify(made)],
    );
    await tx.query(
      `update notice set mail_id = m.mail from unnest($1::uuid[], $2::uuid[]) as m(notice, mail)
       where notice.id = m.notice`,
      [made.flatMap(({ notices }) => notices), made.flatMap(({ id, notices }) => notices.map(() => id))],
    );
    return made.map(({ id }) => id);
  }

  /** Null where it is sent, or is being sent, or nobody is to have it any more. It is the caller's for so long. */
  async begin(tx: EntityManager, id: string, seconds: number): Promise<MailRow | null> {
    const [mail] = (await tx.query(
      `select m.id, m.kind, m.person_id as "personId", p.name, p.email, coalesce(w.language, $2::text) as language
       from mail m join person p on p.id = m.person_id and p.deactivated_at is null
       left join mail_preference w on w.person_id = m.person_id
       where m.id = $1 and m.sent_at is null and (m.sending_until is null or m.sending_until < now())
       for update of m`,
      [id, defaultWishes.language],
    )) as MailRow[];
    if (mail === undefined) return null;
    await tx.query("update mail set sending_until = now() + make_interval(secs => $2) where id = $1", [
      id,
      seconds,
    ]);
    return mail;
  }

  async noticesOf(tx: EntityManager, mailId: string): Promise<NoticeRow[]> {
    return (await tx.query(
      `select n.kind, n.decision, b.name as "by", n.comment_id as "commentId", c.body as said,
         case when v.id is not null then json_build_object('id', v.id, 'claimId', v.claim_id) end as review,
         case when r.id is not null then json_build_object('text', r.text, 'language', r.language) end as claim,
         case when e.id is not null then json_build_object('list', e.list, 'rows',
           case when e.state = 'DONE' then e.rows_written end) end as file
       from notice n left join review v on v.id = n.review_id left join claim_revision r on r.id = v.revision_id
       left join list_export e on e.id = n.list_export_id
       left join person b on b.id = n.by_person_id left join review_comment c on c.id = n.comment_id
       where n.mail_id = $1 order by n.at, n.id`,
      [mailId],
    )) as NoticeRow[];
  }

  async namesOf(tx: EntityManager, personIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const people = (await tx.query("select id, name from person where id = any($1::uuid[])", [
      personIds,
    ])) as {
      id: string;
      name: string;
    }[];
    return new Map(people.map(({ id, name }) => [id, name]));
  }

  async sent(tx: EntityManager, id: string): Promise<void> {
    await tx.query("update mail set sent_at = now(), sending_until = null where id = $1", [id]);
  }

  /** It was not taken: whoever tries next need not wait. */
  async giveBack(tx: EntityManager, id: string): Promise<void> {
    await tx.query("update mail set sending_until = null where id = $1", [id]);
  }
}
