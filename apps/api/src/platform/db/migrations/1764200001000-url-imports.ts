import type { MigrationInterface, QueryRunner } from "typeorm";

/** Imports of addresses: they wait, run, fail, are tried again and called off; and what each import came from. */
export class UrlImports1764200001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(imports);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(back);
  }
}

const imports = `
alter table article_import
  drop constraint article_import_state_check,
  add constraint article_import_state_check
    check (state in ('QUEUED', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED')),
  -- What an address leads to is known once it is fetched.
  alter column input_digest drop not null,
  add constraint article_import_digest check (kind = 'URL' or input_digest is not null),
  add constraint article_import_address check (kind <> 'URL' or source_url is not null),
  -- The address by which the page is known, after redirects and by its canonical link.
  add column page_url text check (page_url ~ '^https?://'),
  -- What whoever asked for it knows better than the page.
  add column publisher_id uuid references source,
  add column language text,
  add column capture_id uuid references capture,
  -- The text that it became, or that it found unchanged.
  add column article_revision_id uuid references article_revision on delete cascade,
  add column outcome text
    check (outcome in ('NEW_ARTICLE', 'NEW_REVISION', 'UNCHANGED', 'REPAIRED_SINCE')),
  add column failure text check (failure ~ '^[A-Z_]+$'),
  add column failed_at timestamptz,
  -- How often it was tried since it was last asked for.
  add column attempts integer not null default 0 check (attempts >= 0),
  -- Grows with every job that is put into the queue for it: earlier ones have nothing to do any more.
  add column turn integer not null default 0 check (turn >= 0),
  add column next_attempt_at timestamptz,
  -- Somebody works on it, and is given up at this time.
  add column running_until timestamptz,
  -- A site whose next turn was kept for it.
  add column turn_of text,
  add constraint article_import_waits check ((state = 'QUEUED') = (next_attempt_at is not null)),
  add constraint article_import_runs check ((state = 'RUNNING') = (running_until is not null)),
  add constraint article_import_fails check (state <> 'FAILED' or failure is not null),
  add constraint article_import_outcome check (outcome is null or state = 'DONE');

update article_import set outcome = 'NEW_ARTICLE',
  article_revision_id = (select r.id from article_revision r where r.article_id = article_import.article_id and r.number = 1)
where state = 'DONE';

-- A page that is fetched again, or that was pasted before, is one more import of the same input.
drop index article_import_once;
create unique index article_import_once on article_import (desk_id, input_digest) where state = 'DONE' and kind <> 'URL';
create index article_import_by_digest on article_import (desk_id, input_digest) where state = 'DONE';
create index article_import_by_page on article_import (desk_id, page_url, finished_at) where state = 'DONE';
create index article_import_by_address on article_import (desk_id, source_url, created_at);
create index article_import_by_state on article_import (state, created_at, id);
create index article_import_by_revision on article_import (article_revision_id);
create index article_import_due on article_import (next_attempt_at) where state = 'QUEUED';
create index article_import_running on article_import (running_until) where state = 'RUNNING';
`;

const back = `
drop index article_import_running, article_import_due, article_import_by_revision, article_import_by_state,
  article_import_by_address, article_import_by_page, article_import_by_digest, article_import_once;
delete from article_import where state <> 'DONE' or kind = 'URL';
create unique index article_import_once on article_import (desk_id, input_digest) where state = 'DONE';
alter table article_import
  drop constraint article_import_outcome,
  drop constraint article_import_fails,
  drop constraint article_import_runs,
  drop constraint article_import_waits,
  drop column turn_of,
  drop column running_until,
  drop column next_attempt_at,
  drop column turn,
  drop column attempts,
  drop column failed_at,
  drop column failure,
  drop column outcome,
  drop column article_revision_id,
  drop column capture_id,
  drop column language,
  drop column publisher_id,
  drop column page_url,
  drop constraint article_import_address,
  drop constraint article_import_digest,
  alter column input_digest set not null,
  drop constraint article_import_state_check,
  add constraint article_import_state_check check (state in ('QUEUED', 'RUNNING', 'DONE', 'FAILED'));
`;
