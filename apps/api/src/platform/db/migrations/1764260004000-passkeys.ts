import type { MigrationInterface, QueryRunner } from "typeorm";

/** Passkeys, in Better Auth's columns; their changes are recorded by a trigger, as those of two_factor are. */
export class Passkeys1764260004000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(table);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("drop table passkey");
    await runner.query("drop function passkey_changed(), passkey_used()");
  }
}

const table = `
create table passkey (
  id uuid primary key,
  person_id uuid not null references person on delete cascade,
  name text not null check (char_length(name) between 1 and 100 and name = btrim(name)),
  public_key text not null,
  credential_id text not null unique,
  -- An unsigned number of 32 bits: an integer would be too small, and a bigint comes back as text.
  counter double precision not null check (counter >= 0),
  device_type text not null,
  backed_up boolean not null,
  transports text,
  aaguid text,
  created_at timestamptz not null default now(),
  last_used_at timestamptz
);
create index passkey_by_person on passkey (person_id, created_at);

create function passkey_changed() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    perform record_own_change(new.person_id, 'PASSKEY_ADDED', jsonb_build_object('name', new.name));
    return new;
  elsif tg_op = 'DELETE' then
    perform record_own_change(old.person_id, 'PASSKEY_REMOVED', jsonb_build_object('name', old.name));
    return old;
  end if;
  if new.name <> old.name then
    perform record_own_change(
      new.person_id, 'PASSKEY_RENAMED', jsonb_build_object('name', new.name, 'formerly', old.name));
  end if;
  return new;
end $$;
create trigger passkey_changed before insert or update or delete on passkey
  for each row execute function passkey_changed();

-- The counter is written with each use; many authenticators leave it at 0, so that the write is what tells.
create function passkey_used() returns trigger language plpgsql as $$
begin
  new.last_used_at := now();
  return new;
end $$;
create trigger passkey_used before update of counter on passkey
  for each row execute function passkey_used();
`;
