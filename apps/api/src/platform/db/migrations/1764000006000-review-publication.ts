import type { MigrationInterface, QueryRunner } from "typeorm";

/** Policies, reviews with their decisions and comments, and publications. */
export class ReviewPublication1764000006000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(policies);
    await runner.query(reviews);
    await runner.query(publications);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("drop table publication, review_comment, decision, review, policy");
    await runner.query("drop sequence publication_seq");
    await runner.query("drop function publication_stays(), decision_stays()");
  }
}

const policies = `
create table policy (
  id uuid primary key,
  desk_id uuid not null references desk on delete cascade,
  -- Null: every kind that has no policy of its own.
  claim_kind text check (claim_kind in ('FACT', 'FIGURE', 'QUOTATION', 'PREDICTION', 'CAUSAL')),
  approvals_needed integer not null default 1 check (approvals_needed between 1 and 5),
  decider_roles text[] not null default '{REVIEWER}' check (
    cardinality(decider_roles) > 0 and decider_roles <@ array['EDITOR', 'REVIEWER', 'ADMIN']),
  publishes_automatically boolean not null default false,
  due_within_hours integer check (due_within_hours between 1 and 8760),
  version integer not null default 1 check (version > 0),
  unique nulls not distinct (desk_id, claim_kind)
);
`;

const reviews = `
create table review (
  id uuid primary key,
  desk_id uuid not null references desk,
  claim_id uuid not null references claim on delete cascade,
  revision_id uuid not null,
  digest text not null,
  state text not null check (state in ('OPEN', 'APPROVED', 'CHANGES_REQUESTED', 'REJECTED', 'WITHDRAWN')),
  -- The policy as it was when the claim was submitted: a later change does not move the goal.
  approvals_needed integer not null check (approvals_needed between 1 and 5),
  decider_roles text[] not null,
  publishes_automatically boolean not null,
  assignee_id uuid references person,
  due_at timestamptz,
  note text,
  submitted_by uuid not null references person,
  submitted_at timestamptz not null default now(),
  closed_at timestamptz,
  foreign key (revision_id, claim_id) references claim_revision (id, claim_id),
  foreign key (revision_id, digest) references claim_revision (id, digest),
  check ((state = 'OPEN') = (closed_at is null))
);
create unique index review_one_open on review (claim_id) where state = 'OPEN';
create index review_by_state on review (state, submitted_at, id);
create index review_by_due on review (state, coalesce(due_at, 'infinity'), submitted_at, id);
create index review_by_wait on review (coalesce(due_at, 'infinity'), submitted_at, id);
create index review_by_assignee on review (assignee_id, state);
create index review_by_claim on review (claim_id, submitted_at);

create table decision (
  id uuid primary key,
  review_id uuid not null references review on delete cascade,
  revision_id uuid not null,
  digest text not null,
  reviewer_id uuid not null,
  part text not null default 'REVIEWER' check (part = 'REVIEWER'),
  decision text not null check (decision in ('APPROVE', 'REQUEST_CHANGES', 'REJECT')),
  reason text check (char_length(reason) between 1 and 4000),
  at timestamptz not null default now(),
  foreign key (revision_id, digest) references claim_revision (id, digest),
  foreign key (revision_id, reviewer_id, part) references claim_revision_party (revision_id, person_id, part),
  -- Once on a revision: an edit that brings an earlier content back must not leave a review that nobody can decide.
  unique (review_id, reviewer_id, revision_id),
  check (decision = 'APPROVE' or reason is not null)
);
create index decision_by_revision on decision (revision_id);
create index decision_by_reviewer on decision (reviewer_id, at);

-- A decision goes only with its review, and what the public was told only with its claim.
create function decision_stays() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' or exists (select from review where id = old.review_id) then
    raise exception 'decision % was taken', old.id
      using errcode = 'integrity_constraint_violation', constraint = 'decision_immutable';
  end if;
  return old;
end $$;
create trigger decision_immutable before update or delete on decision
  for each row execute function decision_stays();

create table review_comment (
  id uuid primary key,
  review_id uuid not null references review on delete cascade,
  reply_to uuid,
  author_id uuid not null references person,
  body text not null check (char_length(body) between 1 and 10000),
  at timestamptz not null default now(),
  unique (id, review_id),
  foreign key (reply_to, review_id) references review_comment (id, review_id)
);
create index review_comment_by_review on review_comment (review_id, at, id);
`;

const publications = `
create sequence publication_seq;
create table publication (
  id uuid primary key,
  -- The order in which the public learned of it; given when it takes effect.
  seq bigint unique,
  claim_id uuid not null references claim on delete cascade,
  revision_id uuid not null,
  kind text not null check (kind in ('FIRST', 'CORRECTION', 'RETRACTION')),
  state text not null check (state in ('SCHEDULED', 'DONE', 'CANCELLED')),
  at timestamptz not null,
  reason text check (char_length(reason) between 1 and 4000),
  published_by uuid references person,
  created_at timestamptz not null default now(),
  foreign key (revision_id, claim_id) references claim_revision (id, claim_id),
  check (kind = 'FIRST' or reason is not null),
  check ((state = 'DONE') = (seq is not null))
);
create unique index publication_first on publication (claim_id) where kind = 'FIRST' and state = 'DONE';
create unique index publication_scheduled on publication (claim_id) where state = 'SCHEDULED';
create index publication_by_claim on publication (claim_id, seq);

create function publication_stays() returns trigger language plpgsql as $$
begin
  if old.state <> 'SCHEDULED' and (tg_op = 'UPDATE' or exists (select from claim where id = old.claim_id)) then
    raise exception 'publication % is %', old.id, lower(old.state)
      using errcode = 'integrity_constraint_violation', constraint = 'publication_immutable';
  end if;
  return case when tg_op = 'UPDATE' then new else old end;
end $$;
create trigger publication_immutable before update or delete on publication
  for each row execute function publication_stays();
`;
