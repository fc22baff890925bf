import type { MigrationInterface, QueryRunner } from "typeorm";

const ofReviews = `'MENTIONED', 'ANSWERED', 'HANDED_OVER', 'RETURNED', 'DECIDED', 'DUE_SOON', 'OVERDUE'`;
const ofExports = `'EXPORT_DONE', 'EXPORT_FAILED'`;

/** Whoever has a list written into a file is told what became of it. See docs/adr/0038. */
export class ExportNotices1764283800000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table notice alter column review_id drop not null,
        add column list_export_id uuid references list_export on delete cascade,
        drop constraint notice_kind_check,
        add constraint notice_kind_check check (kind in (${ofReviews}, ${ofExports})),
        add constraint notice_of_review_or_export check (num_nonnulls(review_id, list_export_id) = 1),
        add constraint notice_of_export_kind check ((list_export_id is not null) = (kind in (${ofExports})));
      -- What became of an export is told once, and anew when it is tried again.
      create unique index notice_of_export on notice (list_export_id) where list_export_id is not null;
      ${mailable("at_once", `${ofReviews}, ${ofExports}`)}
      ${mailable("in_digest", `${ofReviews}, ${ofExports}`)}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      delete from notice where list_export_id is not null;
      update mail_preference set
        at_once = array(select k from unnest(at_once) k where k not in (${ofExports})),
        in_digest = array(select k from unnest(in_digest) k where k not in (${ofExports}));
      ${mailable("at_once", ofReviews)}
      ${mailable("in_digest", ofReviews)}
      alter table notice drop constraint notice_of_review_or_export, drop constraint notice_of_export_kind,
        drop column list_export_id,
        drop constraint notice_kind_check,
        add constraint notice_kind_check check (kind in (${ofReviews})),
        alter column review_id set not null;`);
  }
}

const mailable = (column: string, kinds: string): string =>
  `alter table mail_preference drop constraint mail_preference_${column}_check,
     add constraint mail_preference_${column}_check check (${column} <@ array[${kinds}]);`;
