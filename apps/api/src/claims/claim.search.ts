import { searchLengthMax } from "@claimdesk/shared/limits";
import { codePointLength } from "@claimdesk/shared/code-point";
import { Denial } from "../kernel/denial.ts";
import { highlightMarks } from "../platform/graphql/highlight.ts";
import type { Scope } from "../platform/graphql/statement.ts";
import { readSearch } from "./search-words.ts";

/** A claim is one statement, so all of it is shown, with what matched marked. */
const headlineOptions = `StartSel="${highlightMarks.start}", StopSel="${highlightMarks.stop}", HighlightAll=true`;

/**
 * The query as SQL. Words are sought as French and as English at once, since a claim is indexed as both and the
 * reader's language is not known; a word left open is sought as the beginning of one besides. Exclusions hold in
 * either language.
 */
function tsQuery({ statement }: Scope, search: string): string {
  if (codePointLength(search) > searchLengthMax) {
    throw new Denial("BAD_USER_INPUT", `A search has ${String(searchLengthMax)} characters at the most.`);
  }
  const { wanted, before, unfinished, excluded } = readSearch(search);
  const inBoth = (words: string): string => {
    const param = statement.param(words, "text");
    return `(websearch_to_tsquery('claimdesk_fr', ${param}) || websearch_to_tsquery('claimdesk_en', ${param}))`;
  };
  const whole =
    unfinished === null
      ? inBoth(wanted)
      : `(${inBoth(wanted)} || (${inBoth(before)} && ${beginning(statement, unfinished)}))`;
  return `(${[whole, ...excluded.map((words) => `!!${inBoth(words)}`)].join(" && ")})`;
}

/** Unaccented like every lexeme of the index. It holds letters and digits only, so it needs no quoting. */
function beginning(statement: Scope["statement"], word: string): string {
  return `to_tsquery('simple', unaccent('unaccent', ${statement.param(word, "text")}) || ':*')`;
}

/**
 * The index knows word stems and no words as common as "the", so a phrase is looked for again in the words of what it
 * finds. Case, accents and punctuation do not count.
 */
function says({ alias, statement }: Scope, phrase: string): string {
  const words = `phraseto_tsquery('simple', unaccent('unaccent', ${statement.param(phrase, "text")}))`;
  return `to_tsvector('simple', unaccent('unaccent', ${alias}.text)) @@ ${words}`;
}

export function claimMatches(scope: Scope, search: string): string {
  const { wanted, excluded, phrases, excludedPhrases } = readSearch(search);
  const leavesOutOnly = wanted === "" && excluded.length === 0 && excludedPhrases.length > 0;
  const tests = [
    ...(leavesOutOnly ? [] : [`${scope.alias}.search @@ ${tsQuery(scope, search)}`]),
    ...phrases.map((phrase) => says(scope, phrase)),
    ...excludedPhrases.map((phrase) => `not ${says(scope, phrase)}`),
  ];
  return tests.length === 1 ? tests.join("") : `(${tests.join(" and ")})`;
}

export function claimRank(scope: Scope): string {
  if (scope.search === null) throw new Denial("BAD_USER_INPUT", "The order RELEVANCE needs `search`.");
  return `ts_rank_cd(${scope.alias}.search, ${tsQuery(scope, scope.search)})::float8`;
}

export function claimHeadline(scope: Scope, search: string): string {
  const config = `(case when split_part(${scope.alias}.language, '-', 1) = 'fr' then 'claimdesk_fr' else 'claimdesk_en' end)::regconfig`;
  const options = scope.statement.param(headlineOptions, "text");
  return `ts_headline(${config}, ${scope.alias}.text, ${tsQuery(scope, search)}, ${options})`;
}
