import type { MigrationInterface, QueryRunner } from "typeorm";

/** A correction that needs no revision, such as a merge of sources, moves what is public all the same: ADR 30. */
export class CorrectedAt1764271000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(column);
    await runner.query(guard(corrected));
    await runner.query(views("coalesce(r.corrected_at, r.live_from)", ", r.corrected_at"));
    await runner.query(indexes(", corrected_at", "coalesce(corrected_at, live_from)"));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("drop view claim_desk, claim_public");
    await runner.query(indexes("", "live_from"));
    await runner.query(guard({ kept: "", refused: "" }));
    await runner.query("alter table claim_revision drop column corrected_at");
    await runner.query(views("r.live_from", ""));
  }
}

/** Corrections that were told before this stood. Nobody edits a revision by it, so its guard stands aside. */
const column = `
alter table claim_revision
  -- When what is shown with this revision was last corrected, while it was public.
  add column corrected_at timestamptz,
  add constraint claim_revision_corrected_while_public check (corrected_at > live_from and corrected_at < live_to),
  add constraint claim_revision_corrected_in_public check (corrected_at is null or live_from is not null);
alter table claim_revision disable trigger claim_revision_immutable;
update claim_revision r set corrected_at = told.at
  from (select p.revision_id, max(p.at) as at from publication p join claim_revision n on n.id = p.revision_id
    where p.kind = 'CORRECTION' and p.state = 'DONE' and p.at > n.live_from and p.at < n.live_to group by 1) told
  where r.id = told.revision_id;
alter table claim_revision enable trigger claim_revision_immutable;
`;

const corrected = {
  kept: "kept.corrected_at := old.corrected_at;",
  refused: `or (old.live_to < 'infinity' and new.corrected_at is distinct from old.corrected_at)
    or (old.corrected_at is not null and (new.corrected_at is null or new.corrected_at < old.corrected_at))`,
};

const guard = ({ kept, refused }: { readonly kept: string; readonly refused: string }): string => `
create or replace function claim_revision_guard() returns trigger language plpgsql as $$
declare
  kept claim_revision := new;
begin
  kept.published_at := old.published_at; kept.live_from := old.live_from; kept.live_to := old.live_to;
  kept.published_version := old.published_version; ${kept}
  kept.retracted_at := old.retracted_at; kept.retraction_reason := old.retraction_reason;
  -- A generated column is not there yet when a BEFORE trigger runs.
  kept.search := old.search; kept.words := old.words;
  if kept is distinct from old
    or (old.live_from is not null and (new.live_from, new.published_at) is distinct from (old.live_from, old.published_at))
    or (old.live_to < 'infinity' and new.live_to is distinct from old.live_to) ${refused} then
    raise exception 'claim revision % is immutable', old.id
      using errcode = 'integrity_constraint_violation', constraint = 'claim_revision_immutable';
  end if;
  return new;
end $$;
`;

const views = (updatedAt: string, more: string): string => `
create or replace view claim_desk as
  select c.id, c.desk_id, c.state, c.version, c.created_by, c.created_at, c.updated_at,
    r.id as revision_id, r.number, r.text, r.language, r.kind, r.topics, r.rating, r.rationale, r.digest, r.search,
    p.published_at, p.live_from, p.live_to, p.retracted_at, p.retraction_reason, r.words${more.replace("r.", "p.")}
  from claim c join claim_revision r on r.id = c.newest_revision_id
    left join claim_revision p on p.claim_id = c.id and (p.live_to = 'infinity' or p.retracted_at is not null);

create or replace view claim_public as
  select r.claim_id as id, c.desk_id, case when r.retracted_at is null then 'PUBLISHED' else 'RETRACTED' end as state,
    r.published_version as version, c.created_by, r.published_at as created_at, ${updatedAt} as updated_at,
    r.id as revision_id, r.number, r.text, r.language, r.kind, r.topics, r.rating, r.rationale, r.digest, r.search,
    r.published_at, r.live_from, r.live_to, r.retracted_at, r.retraction_reason, r.words${more}
  from claim_revision r left join claim c on c.id = r.claim_id
  where r.live_from is not null;
`;

/** Of what lists and feeds are ordered and narrowed by: when the public last learned something of the claim. */
const indexes = (corrected: string, updatedAt: string): string => `
drop index claim_revision_live_update, claim_revision_corrected,
  claim_revision_feed, claim_revision_feed_language, claim_revision_feed_rating;
create index claim_revision_live_update on claim_revision (${updatedAt === "live_from" ? updatedAt : `(${updatedAt})`}, claim_id)
  where live_to = 'infinity';
create index claim_revision_corrected on claim_revision (published_at, claim_id)
  where live_to = 'infinity' and ${updatedAt} > published_at;
create index claim_revision_feed on claim_revision (coalesce(retracted_at${corrected}, live_from), claim_id)
  where live_to = 'infinity' or retracted_at is not null;
create index claim_revision_feed_language on claim_revision (language, coalesce(retracted_at${corrected}, live_from), claim_id)
  where live_to = 'infinity' or retracted_at is not null;
create index claim_revision_feed_rating on claim_revision (rating, coalesce(retracted_at${corrected}, live_from), claim_id)
  where live_to = 'infinity' or retracted_at is not null;
`;
