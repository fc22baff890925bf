import type { MigrationInterface, QueryRunner } from "typeorm";
import { createExtension } from "../extension.ts";

/** How a search asks for its words (docs/adr/0011), and what its ways and the counts rest on (docs/adr/0015). */
export class SearchWays1764100006000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query("drop function claim_query(text, text, text, text[])");
    await runner.query(words);
    await runner.query(coverings);
    await createExtension(runner, "btree_gin");
    await runner.query(quarters);
    // How common words are decides how a search is carried out, and a column made anew has no figures.
    await runner.query("analyze claim_revision");
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(coveringsBefore);
    await runner.query("drop index claim_revision_live_search");
    await runner.query("drop function publication_quarter(timestamptz)");
    await runner.query("drop function claim_query(text[], text, text[]), word_beginning(text)");
    await runner.query(wordsBefore);
  }
}

const words = `
-- What begins so. In quotes: without accents some letters and numbers are signs of Postgres's own ("½", "ʼ").
create function word_beginning(letters text) returns tsquery language sql immutable strict parallel safe
  return to_tsquery('simple', quote_literal(unaccent('unaccent', letters)) || ':*');

-- Immutable, as its dictionaries are: the planner then knows the words, and how many claims have them.
-- Every word in either language, and all of them: so an index begins with the rarest. What is a common word in one of
-- the languages ("on", "or") asks for nothing, unless there is nothing else; the last may be the beginning of a word.
create function claim_query(wanted text[], unfinished text, excluded text[]) returns tsquery
  language plpgsql immutable parallel safe as $$
declare
  sought tsquery;
  fr tsquery;
  en tsquery;
  term text;
begin
  for place in 1 .. coalesce(cardinality(wanted), 0) loop
    fr := websearch_to_tsquery('claimdesk_fr', wanted[place]);
    en := websearch_to_tsquery('claimdesk_en', wanted[place]);
    if place = cardinality(wanted) and unfinished is not null then
      fr := fr || en || word_beginning(unfinished);
    elsif numnode(fr) > 0 and numnode(en) > 0 then
      fr := case when fr = en then fr else fr || en end;
    else
      continue;
    end if;
    sought := case when sought is null then fr else sought && fr end;
  end loop;
  if sought is null then
    term := array_to_string(wanted, ' ');
    sought := websearch_to_tsquery('claimdesk_fr', term) || websearch_to_tsquery('claimdesk_en', term);
  end if;
  foreach term in array excluded loop
    sought := sought && !!(websearch_to_tsquery('claimdesk_fr', term) || websearch_to_tsquery('claimdesk_en', term));
  end loop;
  return sought;
end $$;
`;

/** What counts the claims of an article reads these alone. */
const coverings = `
create index claim_revision_live_number on claim_revision (claim_id) include (number, live_from) where live_to = 'infinity';
drop index appearance_by_article;
create index appearance_by_article on appearance (article_id, claim_id) include (since_number, until_number);
`;

const quarters = `
-- Quarters of 90 days: so that a search can begin with the latest and leave the others alone.
create function publication_quarter(at timestamptz) returns integer language sql immutable strict parallel safe
  return floor(extract(epoch from at at time zone 'UTC') / 7776000)::integer;
create index claim_revision_live_search on claim_revision using gin (publication_quarter(published_at), search)
  where live_to = 'infinity';
`;

const coveringsBefore = `
drop index claim_revision_live_number, appearance_by_article;
create index appearance_by_article on appearance (article_id, claim_id);
`;

const wordsBefore = `
create function claim_query(wanted text, before text, unfinished text, excluded text[]) returns tsquery
  language plpgsql immutable parallel safe as $$
declare
  sought tsquery := websearch_to_tsquery('claimdesk_fr', wanted) || websearch_to_tsquery('claimdesk_en', wanted);
  context tsquery;
  term text;
begin
  if unfinished is not null then
    context := websearch_to_tsquery('claimdesk_fr', before) || websearch_to_tsquery('claimdesk_en', before);
    sought := sought || (context && to_tsquery('simple', unaccent('unaccent', unfinished) || ':*'));
  end if;
  foreach term in array excluded loop
    sought := sought && !!(websearch_to_tsquery('claimdesk_fr', term) || websearch_to_tsquery('claimdesk_en', term));
  end loop;
  return sought;
end $$;
`;
