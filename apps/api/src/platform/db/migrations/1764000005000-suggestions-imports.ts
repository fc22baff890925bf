import type { MigrationInterface, QueryRunner } from "typeorm";

/** What came in, what was read out of it, and what the machine proposes. */
export class SuggestionsImports1764000005000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(imports);
    await runner.query(suggestions);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("drop table suggestion, import_finding, article_import");
  }
}

const imports = `
create table article_import (
  id uuid primary key,
  desk_id uuid not null references desk,
  state text not null check (state in ('QUEUED', 'RUNNING', 'DONE', 'FAILED')),
  progress real not null default 0 check (progress between 0 and 1),
  kind text not null check (kind in ('TEXT', 'HTML', 'URL')),
  -- What came in, as it came, so that reading can be repeated and a dispute settled; and its SHA-256.
  input text,
  input_digest text not null check (input_digest ~ '^[0-9a-f]{64}$'),
  source_url text,
  article_id uuid references article on delete cascade,
  -- Counts every time that the same input was handed in: the first makes the article, the others lead to it.
  times integer not null default 1 check (times > 0),
  created_by uuid not null references person,
  created_at timestamptz not null default now(),
  finished_at timestamptz,
  check ((state = 'DONE') = (article_id is not null))
);
create unique index article_import_once on article_import (desk_id, input_digest) where state = 'DONE';
create index article_import_by_article on article_import (article_id);
create index article_import_by_creation on article_import (created_at, id);

-- What was read, from where in the input; the candidates that were not believed too.
create table import_finding (
  import_id uuid not null references article_import on delete cascade,
  position integer not null,
  field text not null,
  value text not null,
  confidence real not null check (confidence between 0 and 1),
  start_at integer check (start_at >= 0),
  end_at integer check (end_at >= start_at),
  method text not null,
  note text,
  disagrees_with text[] not null default '{}',
  primary key (import_id, position),
  check ((start_at is null) = (end_at is null))
);
`;

const suggestions = `
create table suggestion (
  id uuid primary key,
  article_id uuid not null references article on delete cascade,
  article_revision_id uuid not null,
  text_length integer not null,
  kind text not null check (kind in ('FACT', 'FIGURE', 'QUOTATION', 'PREDICTION', 'CAUSAL')),
  text text not null check (char_length(text) between 1 and 2000),
  confidence real not null check (confidence between 0 and 1),
  exact text not null,
  prefix text not null,
  suffix text not null,
  start_at integer not null check (start_at >= 0),
  end_at integer not null,
  speaker_verb text,
  speaker_name text,
  speaker_source_id uuid references source,
  state text not null default 'OPEN' check (state in ('OPEN', 'ACCEPTED', 'DISMISSED')),
  claim_id uuid references claim,
  decided_by uuid references person,
  decided_at timestamptz,
  foreign key (article_revision_id, article_id) references article_revision (id, article_id),
  foreign key (article_revision_id, text_length) references article_revision (id, text_length),
  check (start_at < end_at and end_at <= text_length and char_length(exact) = end_at - start_at),
  check ((state = 'ACCEPTED') = (claim_id is not null)),
  check ((state = 'OPEN') = (decided_at is null))
);
create index suggestion_by_article on suggestion (article_id, confidence, id);
create trigger suggestion_quote before insert or update of article_revision_id, exact, start_at, end_at on suggestion
  for each row execute function check_quote();
`;
