import { randomUUID } from "node:crypto";
import { sendOk } from "../../testkit/graphql.ts";
import { mutation, newArticle, unique } from "../../testkit/newsroom.ts";
import type { Person } from "../../testkit/people.ts";

export interface Suggestion {
  id: string;
  kind: string;
  text: string;
  state: string;
  anchor: { exact: string; start: number; end: number };
  proposedBy: string;
  attribution: { verb: string; source: { id: string | null; name: string } }[];
}

export const acceptSuggestion = mutation(
  "acceptSuggestion",
  `... on Claim { id text kind state language appearances { nodes { anchor { exact start end } revisionNumber article { id }
     attribution { verb source { id name kind } } } } }
   ... on SameClaimExists { claims { id } } ... on SuggestionDecided { suggestionState } ... on InvalidInput { field }
   ... on NotFound { id }`,
);
export const dismissSuggestion = mutation(
  "dismissSuggestion",
  "... on Suggestion { id state claim { id } } ... on SuggestionDecided { suggestionState } ... on NotFound { id }",
);

export const suggestionsOf = async (as: Person, id: string): Promise<Suggestion[]> => {
  const fields =
    "id kind text state proposedBy anchor { exact start end } attribution { verb source { id name } }";
  const { article } = await sendOk(
    `query ($id: ID!) { article(id: $id) { suggestions(first: 50) { nodes { ${fields} } } } }`,
    { id },
    { as },
  );
  return article.suggestions.nodes;
};

/** A surname that nobody has had. */
export const surname = (): string => {
  const letters = randomUUID().replaceAll(/[^a-f]/g, "");
  return `Q${letters.slice(0, 12)}`;
};

/** An article in which somebody new is quoted. */
export const quoting = async (as: Person) => {
  const speaker = `Maria ${surname()}`;
  const words = unique("The treaty will be signed before the winter in");
  const article = await newArticle(
    as,
    "The talks began 🕊️ on Monday in the capital, and they were long.",
    `“${words},” said ${speaker}.`,
    "Nobody else spoke to the press that day.",
  );
  const found = (await suggestionsOf(as, article.id)).find(({ kind }) => kind === "QUOTATION");
  if (found === undefined) throw new Error("Nothing was suggested");
  return { article, speaker, words, suggestion: found };
};
