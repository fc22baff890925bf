import { codePointLength } from "@claimdesk/shared/code-point";
import { searchLengthMax } from "@claimdesk/shared/limits";
import { Denial } from "../../kernel/denial.ts";
import { settled } from "./given.ts";
import type { Scope, SearchText } from "./statement.ts";

const termsMax = 32;
const term = /(?<minus>-)?(?:"(?<phrase>[^"]*)"?|(?<word>[^\s"]+))/gu;

/**
 * Every word or "exact phrase" stands somewhere in the text, and no -exclusion does. For short texts such as titles
 * and names, which a trigram index covers; `text` is SQL that gives them through name_key already.
 */
export const wordsMatch = (scope: Scope, text: string, asked: SearchText): string =>
  eachTerm(scope, asked, (pattern) => `${text} like ${pattern}`);

/** The same where a term may stand in one of several texts: `holds` is SQL that tests one pattern. */
export function eachTerm(
  { statement }: Scope,
  asked: SearchText,
  holds: (pattern: string) => string,
): string {
  const search = settled(asked);
  if (codePointLength(search) > searchLengthMax) {
    throw new Denial("BAD_USER_INPUT", `A search has ${String(searchLengthMax)} characters at the most.`);
  }
  const tests = [...search.matchAll(term)].slice(0, termsMax).flatMap(({ groups }) => {
    const words = (groups?.["phrase"] ?? groups?.["word"] ?? "").trim();
    if (!/[\p{L}\p{N}]/u.test(words)) return [];
    const pattern = statement.param(`%${words.replaceAll(/[\\%_]/g, "\\$&")}%`, "text");
    const test = holds(`name_key(${pattern})`);
    // Where a text is missing, nothing is said in it either.
    return [groups?.["minus"] === undefined ? test : `(${test}) is not true`];
  });
  return tests.length === 0 ? "false" : `(${tests.join(" and ")})`;
}
