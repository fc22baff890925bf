import type { MigrationInterface, QueryRunner } from "typeorm";

/** Sources that may be one: the keys that they are found by, and what is proposed until a person says yes or no. */
export class SourceProposals1764240001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(proposals);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("drop trigger source_to_be_keyed on source");
    await runner.query("drop function source_is_to_be_keyed()");
    await runner.query("drop table source_proposal, source_key, source_unkeyed");
  }
}

const proposals = `
create table source_key (
  source_id uuid not null references source on delete cascade,
  key text not null,
  primary key (source_id, key)
);
create index source_key_by_key on source_key (key, source_id);

-- Sources whose names or domains were written since their keys were made: whoever writes them, they cannot be forgotten.
create table source_unkeyed (
  source_id uuid primary key references source on delete cascade,
  since timestamptz not null default now()
);
create index source_unkeyed_by_time on source_unkeyed (since, source_id);
insert into source_unkeyed (source_id) select id from source;

create function source_is_to_be_keyed() returns trigger language plpgsql as $$
begin
  insert into source_unkeyed (source_id) values (new.id) on conflict do nothing;
  return null;
end $$;
create trigger source_to_be_keyed after insert or update of name, aliases, domains, homepage, country, kind on source
  for each row execute function source_is_to_be_keyed();

create table source_proposal (
  id uuid primary key,
  one_id uuid not null references source on delete cascade,
  other_id uuid not null references source on delete cascade,
  confidence double precision not null check (confidence between 0 and 1),
  reasons text[] not null check (reasons <> '{}'),
  proposed_at timestamptz not null default now(),
  -- A person said that they are two: they are never proposed again, until somebody takes that back.
  dismissed_at timestamptz,
  dismissed_by uuid references person,
  unique (one_id, other_id),
  check (one_id < other_id),
  check ((dismissed_at is null) = (dismissed_by is null))
);
create index source_proposal_by_confidence on source_proposal (confidence, id);
create index source_proposal_by_other on source_proposal (other_id);
`;
