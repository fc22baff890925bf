import { auditReader } from "../audit/audit.reader.ts";
import { apiKeyReader } from "../identity/api-key.reader.ts";
import { globalId, type IdType } from "../kernel/id.ts";
import { filterBy, orderBy, type List } from "../platform/graphql/list.ts";
import { byColumn, column, extendReader, one, value } from "../platform/graphql/reader.ts";
import type { Scope, SearchText } from "../platform/graphql/statement.ts";
import { eachTerm } from "../platform/graphql/word-match.ts";

/** What things of each type are called: a statement for the one whose UUID is `subject`. */
const names = (subject: string): Partial<Record<IdType, string>> => ({
  Person: `select name from person where id = ${subject}`,
  ApiKey: `select name from api_key where id = ${subject}`,
  Desk: `select name from desk where id = ${subject}`,
  Policy: `select d.name from policy p join desk d on d.id = p.desk_id where p.id = ${subject}`,
  VerdictRating: `select label_en from verdict_rating where id = ${subject}`,
  Source: `select name from source where id = ${subject}`,
  Article: `select title from article where id = ${subject}`,
  Claim: `select r.text from claim c join claim_revision r on r.id = c.newest_revision_id where c.id = ${subject}`,
  Review: `select r.text from review v join claim_revision r on r.id = v.revision_id where v.id = ${subject}`,
  ReviewComment: `select body from review_comment where id = ${subject}`,
  Suggestion: `select text from suggestion where id = ${subject}`,
  SourceProposal: `select a.name || ' / ' || b.name from source_proposal p
    join source a on a.id = p.one_id join source b on b.id = p.other_id where p.id = ${subject}`,
  ArticleImport: `select coalesce(a.title, i.source_url, i.file_name) from article_import i
    left join article a on a.id = i.article_id where i.id = ${subject}`,
  FollowedFeed: `select coalesce(title, own_title, url) from followed_feed where id = ${subject}`,
  Job: `select name from pgboss.job where id = ${subject}`,
  Term: `select name_en from term where id = ${subject}`,
  Webhook: `select url from webhook where id = ${subject}`,
});

const nameOf = ({ alias }: Scope): string => {
  const cases = Object.entries(names(`${alias}.subject_id`)).map(
    ([type, statement]) => `when '${type}' then (${statement})`,
  );
  return `left(case ${alias}.subject_type ${cases.join(" ")} end, 300)`;
};

/** The type and the UUID in one, as the column brings them. */
const subjectId = (typed: string): string => {
  const [type = "", uuid = ""] = typed.split(":");
  return globalId(type as IdType, uuid);
};

extendReader(auditReader, {
  key: one(() => apiKeyReader, byColumn("key_id"), { access: "ADMINISTER" }),
  subjectType: column("subject_type"),
  subjectId: value(({ alias }) => `${alias}.subject_type || ':' || ${alias}.subject_id`, {
    decode: subjectId,
  }),
  subjectName: value(nameOf, { access: "ADMINISTER" }),
});

/** What has names to be found by is found first, as arrays: Postgres then has an index for each part. */
const wordsMatch = (record: Scope, words: SearchText): string =>
  eachTerm(record, words, (pattern) => {
    const { alias } = record;
    const named = [
      `select id from person where name_key(name) like ${pattern}`,
      `select id from source where source_names(name, aliases) like ${pattern}`,
      `select id from article where name_key(title) like ${pattern}`,
    ].map((statement) => `${alias}.subject_id = any (array(${statement}))`);
    const said = `audit_words(${alias}.reason, ${alias}.before, ${alias}.after) like ${pattern}`;
    return `(${[said, ...named].join(" or ")})`;
  });

/** Everything that was ever recorded, whatever it was done to. */
export const auditLog: List = {
  name: "auditRecords",
  reader: () => auditReader,
  orders: { AT: orderBy("timestamptz", "at") },
  defaultOrder: [{ field: "AT", direction: "DESC" }],
  filters: {
    actorId: filterBy("uuid", "actor_id", { idType: "Person" }),
    action: filterBy("text", "action"),
    subjectType: filterBy("text", "subject_type"),
    subjectId: filterBy("uuid", "subject_id", { idType: "ANY" }),
    at: filterBy("timestamptz", "at"),
  },
  search: { matches: wordsMatch, highlights: {} },
};
