import { codePointLength } from "@claimdesk/shared/code-point";
import { searchLengthMax } from "@claimdesk/shared/limits";
import { Denial } from "../kernel/denial.ts";
import { changed, Given } from "../platform/graphql/given.ts";
import { highlightMarks } from "../platform/graphql/highlight.ts";
import type { Scope, SearchText } from "../platform/graphql/statement.ts";
import { readSearch, type SearchWords } from "./search-words.ts";

/** A claim is one statement, so all of it is shown, with what matched marked. */
const headlineOptions = `StartSel="${highlightMarks.start}", StopSel="${highlightMarks.stop}", HighlightAll=true`;

/**
 * ts_rank_cd's weights of D, C, B and A, and its divisor: the logarithm of the text's length. What the statement says
 * (A) counts before what it is filed under (B), and a short statement of the words before a long one that has them too.
 */
const weights = "'{0.1, 0.2, 0.4, 1}'";
const byLength = 1;

function words(search: SearchText): SearchWords | Given<SearchWords> {
  return changed(search, "words", (text) => {
    if (codePointLength(text) <= searchLengthMax) return readSearch(text);
    throw new Denial("BAD_USER_INPUT", `A search has ${String(searchLengthMax)} characters at the most.`);
  });
}

type Read<T> = (search: SearchWords) => T;

const decide = <T extends string | number | boolean>(search: SearchText, of: Read<T>): T => {
  const asked = words(search);
  return asked instanceof Given ? asked.decide(of) : of(asked);
};

export const searchParam = (
  { statement }: Scope,
  search: SearchText,
  read: { label: string; cast: string; of: Read<unknown> },
) =>
  statement.param(changed(words(search) as SearchWords | Given<SearchWords>, read.label, read.of), read.cast);

/**
 * The query as Postgres has it (`claim_query` of the migration): words are sought as French and as English at once,
 * since the reader's language is not known; a word left open also as the beginning of one; exclusions in both.
 */
function tsQuery(scope: Scope, search: SearchText): string {
  if (scope.sought !== null) return scope.sought;
  const parts = [
    { label: "wanted", cast: "text[]", of: ({ wanted }: SearchWords) => wanted },
    { label: "unfinished", cast: "text", of: ({ unfinished }: SearchWords) => unfinished },
    { label: "excluded", cast: "text[]", of: ({ excluded }: SearchWords) => excluded },
  ];
  return `claim_query(${parts.map((part) => searchParam(scope, search, part)).join(", ")})`;
}

/**
 * The words that a phrase is made of, one after the other, in a text that keeps every word: the search vector knows
 * stems, and no words as common as "the". Case, accents and punctuation do not count.
 */
function says(
  scope: Scope,
  search: SearchText,
  { label, of }: { label: string; of: Read<string | undefined> },
): string {
  const pattern = `'%' || word_key(${searchParam(scope, search, { label, cast: "text", of })}) || '%'`;
  // Made once where it is not known before: for every row it would be made anew.
  return `${scope.alias}.words like ${scope.sought === null ? pattern : `(select ${pattern})`}`;
}

/** The tests of phrases, wanted and excluded. */
export function phraseTests(scope: Scope, search: SearchText): { wanted: string[]; excluded: string[] } {
  const wanted = places(decide(search, ({ phrases }) => phrases.length)).map((at) =>
    says(scope, search, { label: `phrase ${String(at)}`, of: ({ phrases }) => phrases[at] }),
  );
  const excluded = places(decide(search, ({ excludedPhrases }) => excludedPhrases.length)).map((at) => {
    const of = ({ excludedPhrases }: SearchWords) => excludedPhrases[at];
    return `not ${says(scope, search, { label: `no phrase ${String(at)}`, of })}`;
  });
  return { wanted, excluded };
}

/** Does it say anything that the vector may know? Exclusions of phrases alone do not. */
export const namesWords = (search: SearchText): boolean =>
  decide(search, ({ wanted, excluded }) => wanted.length + excluded.length > 0);

export function claimMatches(scope: Scope, search: SearchText): string {
  const phrases = phraseTests(scope, search);
  // Parameters that the statement does not mention would be refused: the query is only made where it is tested.
  const words = namesWords(search) ? [saysWords(scope, search, phrases.wanted.length > 0)] : [];
  const tests = [...words, ...phrases.wanted, ...phrases.excluded];
  return tests.length === 0 ? "false" : `(${tests.join(" and ")})`;
}

function saysWords(scope: Scope, search: SearchText, hasPhrases: boolean): string {
  const query = tsQuery(scope, search);
  const found = `${scope.alias}.search @@ ${query}`;
  // Phrases of nothing but common words say nothing that the vector knows.
  return hasPhrases ? `(numnode(${query}) = 0 or ${found})` : found;
}

const places = (count: number): number[] => Array.from({ length: count }, (_, place) => place);

export function claimRank(scope: Scope): string {
  if (scope.search === null) throw new Denial("BAD_USER_INPUT", "The order RELEVANCE needs `search`.");
  return `ts_rank_cd(${weights}, ${scope.alias}.search, ${tsQuery(scope, scope.search)}, ${String(byLength)})::float8`;
}

export function claimHeadline(scope: Scope, search: SearchText): string {
  const config = `(case when split_part(${scope.alias}.language, '-', 1) = 'fr' then 'claimdesk_fr' else 'claimdesk_en' end)::regconfig`;
  const options = scope.statement.param(headlineOptions, "text");
  return `ts_headline(${config}, ${scope.alias}.text, ${tsQuery(scope, search)}, ${options})`;
}
