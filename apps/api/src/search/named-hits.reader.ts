import { termList } from "../administration/term.reader.ts";
import { articleList } from "../articles/article.reader.ts";
import { personList } from "../identity/person.reader.ts";
import type { List } from "../platform/graphql/list.ts";
import { scopeBeside, type Scope } from "../platform/graphql/statement.ts";
import { savedViewList } from "../saved-views/saved-view.reader.ts";
import { sourceList } from "../sources/source.reader.ts";
import type { AskedWords } from "./asked-words.ts";
import type { SearchKind } from "./search-hit.type.ts";

/** What is found by its name: how it is called, and all that it is called as its index has it. */
interface Named {
  readonly list: List;
  readonly label: (alias: string) => string;
  readonly names: (alias: string) => string;
  readonly only?: (alias: string) => string;
  /** The function that finds names which are nearly these. */
  readonly like?: string;
}

const named: Partial<Record<SearchKind, Named>> = {
  ARTICLE: {
    list: articleList,
    label: (alias) => `${alias}.title`,
    names: (alias) => `name_key(${alias}.title)`,
  },
  SOURCE: {
    list: sourceList,
    label: (alias) => `${alias}.name`,
    names: (alias) => `source_names(${alias}.name, ${alias}.aliases)`,
    like: "sources_like",
  },
  PERSON: {
    list: personList,
    label: (alias) => `${alias}.name`,
    names: (alias) => `name_key(${alias}.name || ' ' || ${alias}.email)`,
    like: "people_like",
  },
  TOPIC: {
    list: termList,
    label: (alias) =>
      `case when ${alias}.name_en = ${alias}.name_fr then ${alias}.name_en else ${alias}.name_fr || ' · ' || ${alias}.name_en end`,
    names: (alias) => `term_words(${alias}.words)`,
    only: (alias) => `${alias}.vocabulary = 'TOPIC' and ${alias}.retired_at is null`,
  },
  SAVED_VIEW: {
    list: savedViewList,
    label: (alias) => `${alias}.name`,
    names: (alias) => `name_key(${alias}.name)`,
  },
};

/** What is read of a name as common as "le": those that begin with it, and others from the index and of the newest. */
const beginningMax = 50;
const containingMax = 200;
const newestMax = 300;
const likeMax = 10;
/** Of fewer letters too much is nearly the same. */
const likeFrom = 4;

/** Things of one kind whose names hold every word, or nearly are what was typed. */
export function namedHits(scope: Scope, kind: SearchKind, asked: AskedWords & { first: string }): string {
  const way = named[kind];
  if (way === undefined) throw new Error(`${kind} is not found by its name`);
  const row = scopeBeside(scope);
  const { alias } = row;
  const reader = way.list.reader();
  const from = reader.from(row);
  const listed = [reader.visible(row), way.list.listed?.(row), way.only?.(alias)]
    .filter(Boolean)
    .join(" and ");
  const terms = termTests(scope, way.names(alias), asked.terms);
  const whole = `name_key(${scope.statement.param(asked.text, "text")})`;
  const begins = `${way.names(alias)} like name_key(${scope.statement.param(`${pattern(asked.text)}%`, "text")})`;
  const some = (where: string, max: number, rows = `${from} ${alias}`): string =>
    `(select ${alias}.id, 0::real likeness from ${rows} where ${where} limit ${String(max)})`;
  const newest = `(select * from ${from} ${alias} order by id desc limit ${String(newestMax)}) ${alias}`;
  const found = [
    some(begins, beginningMax),
    some(terms, containingMax),
    some(terms, newestMax, newest),
    ...nearlyFound(way, asked.text, whole),
  ].join(" union all ");
  const score = `case when name_key(${way.label(alias)}) = ${whole} then 1 when ${begins} then 0.9 when ${terms} then 0.6
    else 0.5 * n.likeness end`;
  return `(select '${kind}' kind, ${alias}.id, ${way.label(alias)} as text, null::text as language, ${score} score
    from (select id, max(likeness) likeness from (${found}) c group by id) n join ${from} ${alias} on ${alias}.id = n.id
    where ${listed} order by score desc, ${alias}.id desc limit ${asked.first})`;
}

const nearlyFound = ({ like }: Named, text: string, whole: string): string[] =>
  like === undefined || [...text].length < likeFrom
    ? []
    : [`(select id, likeness from ${like}(${whole}, ${String(likeMax)}))`];

/** Three letters stand anywhere in a name; fewer, which the index of three letters cannot look up, begin a word of it. */
function termTests({ statement }: Scope, names: string, terms: readonly string[]): string {
  const tests = terms.map((term) => {
    const holds = (text: string): string => `${names} like name_key(${statement.param(text, "text")})`;
    const word = pattern(term);
    return [...term].length >= 3 ? holds(`%${word}%`) : `(${holds(`${word}%`)} or ${holds(`% ${word}%`)})`;
  });
  return tests.length === 0 ? "false" : `(${tests.join(" and ")})`;
}

const pattern = (text: string): string => text.replaceAll(/[\\%_]/gu, "\\$&");
