/** A revision's content as `contentJson` reads it. Of a list each item has what it is compared by, and a line to show. */
export interface ReadContent {
  readonly text: string;
  readonly language: string;
  readonly kind: string;
  readonly topics: readonly string[];
  readonly verdict: string | null;
  readonly rationale: string | null;
  readonly appearances: readonly (readonly [key: unknown, line: string])[];
  readonly evidence: readonly (readonly [key: unknown, line: string])[];
}

export interface Difference {
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** Does a row of this alias belong to the revision of that one? */
export const within = (row: string, revision: string): string =>
  `${row}.claim_id = ${revision}.claim_id and ${row}.since_number <= ${revision}.number and (${row}.until_number is null or ${row}.until_number > ${revision}.number)`;

const chain = `(select json_agg(json_build_array(coalesce(l.approved_source_id, l.source_id), l.verb, l.start_at, l.end_at) order by l.position) from attribution_link l where l.appearance_id = a.id)`;

const spoken = `(select string_agg(concat_ws(' ', s.name, l.verb), ', ' order by l.position) from attribution_link l join source s on s.id = l.source_id where l.appearance_id = a.id)`;

const appearances = (revision: string): string =>
  `coalesce((select json_agg(json_build_array(
    json_build_array(a.article_revision_id, a.start_at, a.end_at, a.prefix, a.suffix, ${chain}),
    concat('“', a.exact, '” (', concat_ws(': ', t.title, ${spoken}), ')')) order by a.position, a.id)
  from appearance a join article t on t.id = a.article_id where ${within("a", revision)}), '[]')`;

const evidence = (revision: string): string =>
  `coalesce((select json_agg(json_build_array(
    json_build_array(e.stance, coalesce(e.approved_source_id, e.source_id), e.article_revision_id, e.start_at, e.end_at, e.prefix, e.suffix, e.url, e.excerpt, e.note),
    concat(e.stance, ': ', concat_ws(' — ', s.name, t.title, e.url, '“' || coalesce(e.excerpt, e.exact) || '”', e.note)))
    order by e.rank, e.id)
  from evidence e left join source s on s.id = e.source_id left join article t on t.id = e.article_id
  where ${within("e", revision)}), '[]')`;

/** All that approval covers of the row of `claim_revision` with this alias, as JSON. */
export const contentJson = (revision: string): string =>
  `json_build_object('text', ${revision}.text, 'language', ${revision}.language, 'kind', ${revision}.kind,
  'topics', to_json(${revision}.topics), 'verdict', ${revision}.rating, 'rationale', ${revision}.rationale,
  'appearances', ${appearances(revision)}, 'evidence', ${evidence(revision)})`;

/** What differs between two contents, field by field in the order in which a reviewer reads them. */
export function differences(before: ReadContent | null, after: ReadContent | null): Difference[] {
  if (before === null || after === null) return [];
  const [old, now] = [fieldsOf(before), fieldsOf(after)];
  return Object.keys(old)
    .filter((field) => old[field]?.key !== now[field]?.key)
    .map((field) => ({ field, before: old[field]?.shown ?? null, after: now[field]?.shown ?? null }));
}

interface Compared {
  readonly key: string | null;
  readonly shown: string | null;
}

function fieldsOf(content: ReadContent): Record<string, Compared> {
  const { text, language, kind, topics, verdict, rationale } = content;
  return {
    text: plain(text),
    language: plain(language),
    kind: plain(kind),
    topics: plain([...topics].sort().join(", ") || null),
    verdict: plain(verdict),
    rationale: plain(rationale),
    appearances: listed(content.appearances),
    evidence: listed(content.evidence),
  };
}

const plain = (value: string | null): Compared => ({ key: value, shown: value });

/** Approval covers them as sets: their order says nothing. */
const listed = (items: ReadContent["evidence"]): Compared => ({
  key: items
    .map(([key]) => JSON.stringify(key))
    .sort()
    .join("\n"),
  shown: items.length === 0 ? null : items.map(([, line]) => line).join("\n"),
});
