import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * An appearance knows whether the public sees it now, so that an article's claims are counted by one index instead of
 * by looking up each of them. See docs/adr/0015.
 */
export class LiveAppearances1764100007000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(column);
    await runner.query(upkeep);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger claim_revision_live_appearances on claim_revision;
      drop trigger appearance_live on appearance;
      drop function mark_live_appearances(), mark_if_live(), is_live_part(uuid, integer, integer);
      alter table appearance drop column is_live;`);
  }
}

const column = `
-- The revision of the claim that is public, if any, has this part.
create function is_live_part(claim uuid, since integer, until integer) returns boolean language sql stable return
  exists (select from claim_revision r where r.claim_id = claim and r.live_to = 'infinity'
    and since <= r.number and (until is null or until > r.number));

alter table appearance add column is_live boolean not null default false;
-- Nothing that is public changes by it: nobody has to be told.
alter table appearance disable trigger user;
update appearance set is_live = true where is_live_part(claim_id, since_number, until_number);
alter table appearance enable trigger user;
create index appearance_live on appearance (article_id, claim_id) where is_live;
`;

const upkeep = `
create function mark_if_live() returns trigger language plpgsql as $$
begin
  new.is_live := is_live_part(new.claim_id, new.since_number, new.until_number);
  return new;
end $$;
create trigger appearance_live before insert or update on appearance
  for each row execute function mark_if_live();

-- Whatever is set here, the trigger above says what is true; each row is touched only where that differs.
create function mark_live_appearances() returns trigger language plpgsql as $$
begin
  update appearance a set is_live = not is_live
    where a.claim_id = new.claim_id and is_live <> is_live_part(a.claim_id, a.since_number, a.until_number);
  return null;
end $$;
create trigger claim_revision_live_appearances after insert or update of live_to, live_from on claim_revision
  for each row when (new.live_from is not null) execute function mark_live_appearances();
`;
