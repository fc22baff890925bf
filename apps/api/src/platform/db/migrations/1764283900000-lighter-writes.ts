import type { MigrationInterface, QueryRunner } from "typeorm";

const ownerTold = `
create or replace function tell_if_owner_is_public() returns trigger language plpgsql as $$
declare owner uuid; shown boolean;
begin
  if tg_argv[0] = 'article' then
    if tg_op = 'DELETE' then owner := old.article_id; else owner := new.article_id; end if;
    shown := exists (select from article where id = owner and public_from is not null);
  elsif tg_argv[0] = 'source' then
    if tg_op = 'DELETE' then owner := old.source_id; else owner := new.source_id; end if;
    shown := exists (select from source where id = owner and public_from is not null);
  else
    raise exception 'whether % is public is not known here', tg_argv[0];
  end if;
  if shown then perform pg_notify('claimdesk_events', '{"kind":"PUBLIC_CHANGED"}'); end if;
  return null;
end $$;`;

const ownerToldByName = `
create or replace function tell_if_owner_is_public() returns trigger language plpgsql as $$
declare
  changed jsonb := case when tg_op = 'DELETE' then to_jsonb(old) else to_jsonb(new) end;
  shown boolean;
begin
  execute format('select exists (select from %I where id = $1 and public_from is not null)', tg_argv[0])
    into shown using (changed ->> tg_argv[1])::uuid;
  if shown then perform pg_notify('claimdesk_events', '{"kind":"PUBLIC_CHANGED"}'); end if;
  return null;
end $$;`;

/**
 * An article brings some twenty suggestions at once. Each of them had its words looked up in the text by itself, which
 * was unpacked for each of them: now it is once for all of them. One that changes is still looked up by itself.
 *
 * And whether a row's owner is public was asked by a statement that was planned each time, of a row that was made JSON
 * with all its text.
 */
export class LighterWrites1764283900000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function check_quotes() returns trigger language plpgsql as $$
      declare wrong record;
      begin
        with texts as materialized (
          -- Joined to nothing, a text is unpacked here and not wherever it is used.
          select r.id, r.text || '' as text from article_revision r
          where r.id in (select article_revision_id from made))
        select m.start_at, m.end_at into wrong from made m left join texts t on t.id = m.article_revision_id
        where m.article_revision_id is not null and m.exact is not null
          and substr(t.text, m.start_at + 1, m.end_at - m.start_at) is distinct from m.exact limit 1;
        if found then
          raise exception 'the quote is not at %..% of its text', wrong.start_at, wrong.end_at
            using errcode = 'check_violation', constraint = tg_table_name || '_quote';
        end if;
        return null;
      end $$;
      drop trigger suggestion_quote on suggestion;
      create trigger suggestion_quote before update of article_revision_id, exact, start_at, end_at on suggestion
        for each row execute function check_quote();
      create trigger suggestion_quotes after insert on suggestion referencing new table as made
        for each statement execute function check_quotes();
      ${ownerTold}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger suggestion_quotes on suggestion;
      drop trigger suggestion_quote on suggestion;
      create trigger suggestion_quote before insert or update of article_revision_id, exact, start_at, end_at
        on suggestion for each row execute function check_quote();
      drop function check_quotes();
      ${ownerToldByName}`);
  }
}
