import type { MigrationInterface, QueryRunner } from "typeorm";

/** Copies of one original stand together. See docs/adr/0024. */
export class CopyClusters1764220002000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(members);
    await runner.query(regroup);
    await runner.query(`
      select regroup_copies(c.article_id) from (select distinct article_id from copy_link order by article_id) c`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function regroup_copies(uuid);
      drop view copy_link;
      drop table copy_cluster_member;`);
  }
}

const members = `
-- A cluster is known by its original, which is one of its members.
create table copy_cluster_member (
  article_id uuid primary key references article on delete cascade,
  original_id uuid not null references article on delete cascade,
  copied_from uuid references article on delete cascade check (copied_from <> article_id),
  relation text not null check (relation in ('ORIGINAL', 'CONFIRMED_COPY', 'STATED_COPY', 'LIKELY_COPY')),
  share real check (share between 0 and 1),
  check ((relation = 'ORIGINAL') = (article_id = original_id)),
  check ((relation = 'ORIGINAL') = (copied_from is null))
);
create index copy_cluster_member_by_original on copy_cluster_member (original_id, article_id);
create index copy_cluster_member_by_copied_from on copy_cluster_member (copied_from) where copied_from is not null;

-- What holds a cluster together, both ways: what an article is known to be a copy of, and texts that are nearly the
-- same unless somebody said that neither is a copy of the other.
create view copy_link as
  select article_id, original_article_id as other_id from republication
  where until = 'infinity' and original_article_id is not null
  union all
  select original_article_id, article_id from republication
  where until = 'infinity' and original_article_id is not null
  union all
  select s.article_id, s.other_id from similar_article s
  where s.relation <> 'OVERLAP' and not exists (
    select from republication_proposal p where p.state = 'REFUSED'
      and (p.article_id, p.original_article_id) in ((s.article_id, s.other_id), (s.other_id, s.article_id)));
`;

const regroup = `
-- After a text, an origin or a decision on one has changed: the clusters that this touches, formed anew.
create function regroup_copies(changed uuid) returns void language plpgsql as $$
declare
  touched uuid[];
  grouped uuid[];
  first_one uuid;
begin
  -- The same lock under which similar articles are found: two that join one cluster come one after the other.
  perform pg_advisory_xact_lock(hashtextextended('similar articles', 0));
  with near (id) as (select changed union select other_id from copy_link where article_id = changed)
  select array_agg(id) into touched from (
    select id from near
    union select m.article_id from copy_cluster_member m where m.original_id in (
      select n.original_id from copy_cluster_member n where n.article_id in (select id from near))) t;
  delete from copy_cluster_member where article_id = any(touched);
  while cardinality(touched) > 0 loop
    -- As many as a picture can show: a text that is everywhere does not make every write slow.
    with recursive reached (id) as (
      select touched[1] union select l.other_id from reached r join copy_link l on l.article_id = r.id)
    select array_agg(id) into grouped from (select id from reached limit 200) r;
    touched := array(select unnest(touched) except select unnest(grouped));
    delete from copy_cluster_member where article_id = any(grouped) or original_id = any(grouped);
    continue when cardinality(grouped) < 2;
    select a.id into first_one from article a
    left join republication r on r.article_id = a.id and r.until = 'infinity' and r.original_article_id = any(grouped)
    where a.id = any(grouped)
    -- Of those that are no copy of another one the first; where dates do not tell, the one that others name.
    order by r.id is not null, a.published_from nulls last,
      (select count(*) from republication c where c.original_article_id = a.id and c.article_id = any(grouped)
        and c.until = 'infinity') desc,
      a.created_at, a.id limit 1;
    insert into copy_cluster_member (article_id, original_id, copied_from, relation, share)
    select m.id, first_one, m.copied_from,
      case when m.id = first_one then 'ORIGINAL' when m.confirmed then 'CONFIRMED_COPY'
        when m.confirmed is not null then 'STATED_COPY' else 'LIKELY_COPY' end,
      (select s.share from similar_article s where s.article_id = m.id and s.other_id = m.copied_from)
    from (
      select g.id, r.confirmed,
        case when g.id <> first_one then coalesce(r.original_article_id, first_one) end as copied_from
      from unnest(grouped) g (id) left join republication r
        on r.article_id = g.id and r.until = 'infinity' and r.original_article_id = any(grouped)) m;
  end loop;
end $$;
`;
