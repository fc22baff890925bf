import type pg from "pg";

/**
 * 4,000 published claims, the latest last, four at each instant, over 35 quarters of a year. Each is made of what the
 * rule beside a part lets in, so that a word is as common as its rule says, among the latest 2,000 and before them.
 */
const publishedCount = 4_000;
export const firstInstant = "2017-01-01T00:00:00Z";

const parts: readonly (readonly [rule: string, french: string, english: string])[] = [
  ["n % 2 = 0", "le président annonce", "the president announces"],
  ["n % 5 = 0", "les budgets augmentaient", "the budget increased"],
  ["n % 10 = 1", "la Banque centrale hésite", "the Central Bank hesitates"],
  ["n % 10 = 2", "la centrale de la banque ferme", "the central office of the bank shuts"],
  ["n % 40 = 0", "la pêche au hareng", "the hareng fishery"],
  ["n <= 2000 or n % 16 = 0", "Zorvane conteste", "Zorvane disputes"],
  ["n % 8 = 0", "les provinces se plaignent", "the provinces complain"],
  ["n % 8 = 3", "la provision manque", "the provision is short"],
  ["n % 12 = 5 or n % 12 = 9", "l'électricité coûte", "electricity costs"],
  [
    "n % 60 = 3 or n % 60 = 7",
    "l'élection approche, des élections suivront",
    "one election nears and elections follow",
  ],
  ["n in (1300, 1400, 1500, 3001, 3990)", "un xylophone disparut", "a xylophone disappeared"],
  ["n <= 1500", "le coquelicot fleurit", "a coquelicot flowers"],
  ["n % 50 = 9", "l'or brille", "l'or shines"],
  // Words that are common in either language, which the search vector leaves out.
  ["n % 25 = 0", "on me dit", "on me they said"],
  ["n % 4 = 0", "as on dit", "as on they said"],
  ["n <= 1800", "me as dit", "me as they said"],
];

const said = (language: "french" | "english"): string =>
  parts
    .map(([rule, ...[french, english]]) => {
      const text = (language === "french" ? french : english).replaceAll("'", "''");
      return `case when ${rule} then '${text}' end`;
    })
    .join(", ");

/** In no order, as nothing is to depend on their order but what names it. */
const ids = `
create function an_id(thing text) returns uuid language sql immutable
  return overlay(overlay(md5(thing) placing '7' from 13) placing '8' from 17)::uuid`;

const made = `
create table made as
select n, an_id('claim ' || n) as claim, an_id('revision ' || n) as revision, n % 3 = 0 as english,
  timestamptz '${firstInstant}' + n / 4 * interval '76 hours' as at,
  case when n % 3 = 0 then concat_ws(' then ', 'Note', ${said("english")})
    else concat_ws(' puis ', 'Note', ${said("french")}) end as text,
  array_remove(array[(array['economy', 'health', 'energy'])[1 + n % 3],
    case when n % 30 = 4 then 'fisheries' end, case when n % 20 = 3 then 'budget' end], null) as topics,
  (array['FACT', 'FIGURE', 'QUOTATION'])[1 + n / 3 % 3] as kind, (array['true', 'false'])[1 + n % 2] as rating,
  n % 97 = 0 as retracted, n % 89 = 0 as corrected
from generate_series(1, ${String(publishedCount)} + 100) n`;

const editor = "(select id from person limit 1)";

/** The last hundred are drafts, and have every word. */
const claims = `
insert into claim (id, desk_id, state, version, newest_revision_id, created_by, created_at, updated_at)
select claim, (select id from desk limit 1),
  case when n > ${String(publishedCount)} then 'DRAFT' when retracted then 'RETRACTED' else 'PUBLISHED' end,
  1, revision, ${editor}, at, at from made`;

const revisionColumns = `id, claim_id, number, text, language, kind, topics, rating, rationale, digest, created_by,
  created_at, published_at, live_from, live_to, published_version, retracted_at, retraction_reason`;
const digest = "encode(sha256(convert_to(text, 'UTF8')), 'hex')";

/** What took the place of another is public since a month later, and as old as what it took the place of. */
const revisions = `
insert into claim_revision (${revisionColumns})
select revision, claim, 2, case when n > ${String(publishedCount)} then (select string_agg(text, ' ') from made where n in (40, 3990)) else text end,
  case when english then 'en' else 'fr' end, kind, topics, rating, 'Xylophones say so.',
  ${digest}, ${editor}, made.at, p.at, case when corrected then p.at + interval '1 month' else p.at end,
  case when p.at is null then null when retracted then p.at + interval '1 year' else 'infinity' end,
  case when p.at is not null then 1 end,
  case when retracted then p.at + interval '1 year' end, case when retracted and p.at is not null then 'It was wrong.' end
from made, lateral (select case when n <= ${String(publishedCount)} then made.at end as at) p`;

const earlier = `
insert into claim_revision (${revisionColumns})
select an_id('earlier ' || n), claim, 1, 'Xylophone budget hareng', 'en', kind, topics, rating, 'A budget.',
  ${digest}, ${editor}, at, at, at, at + interval '1 month', 1, null, null
from made where corrected and n <= ${String(publishedCount)}`;

/** Every seventh is said by an agency, every eleventh by a person. */
const bearings = `
insert into source (id, kind, name, created_by, public_from, valid_from)
select an_id(kind), kind, 'The ' || kind, ${editor}, '2017-01-01', '2017-01-01' from unnest(array['AGENCY', 'PERSON']) kind;
insert into article_revision (id, article_id, number, text, html, text_digest, created_by)
values (an_id('article revision'), an_id('article'), 1, 'Somebody says so.', '<p>Somebody says so.</p>',
  encode(sha256('Somebody says so.'), 'hex'), ${editor});
insert into article (id, desk_id, title, language, current_revision_id, created_by, public_from, valid_from)
values (an_id('article'), (select id from desk limit 1), 'Notes', 'en', an_id('article revision'), ${editor},
  '2017-01-01', '2017-01-01');
insert into appearance (id, claim_id, article_id, article_revision_id, text_length, exact, prefix, suffix, start_at,
  end_at, since_number, created_by)
select an_id('appearance ' || n), claim, an_id('article'), an_id('article revision'), 17, 'Somebody', '',
  ' says so.', 0, 8, 1, ${editor} from made where n % 7 = 0 or n % 11 = 0;
insert into attribution_link (id, appearance_id, position, source_id, verb)
select an_id('link ' || n), an_id('appearance ' || n), 0, an_id(case when n % 7 = 0 then 'AGENCY' else 'PERSON' end),
  'says' from made where n % 7 = 0 or n % 11 = 0`;

export async function publishMany(client: pg.Client): Promise<void> {
  const statements = [
    ids,
    made,
    claims,
    revisions,
    earlier,
    bearings,
    "drop table made",
    "drop function an_id",
  ];
  for (const statement of ["begin", ...statements, "commit", "analyze"]) await client.query(statement);
}
