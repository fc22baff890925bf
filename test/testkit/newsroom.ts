import { randomUUID } from "node:crypto";
import { type Sender, sendOk } from "./graphql.ts";

/** What a newsroom has, made by its own verbs. Tests share a desk, so that everything is made for one test alone. */

export interface Versioned {
  id: string;
  version: number;
}

export interface Article extends Versioned {
  revision: { text: string };
}

interface Refused {
  code: string;
  message: string;
}

/** Words that nothing else at the desk has. */
export const unique = (words: string): string => `${words} ${randomUUID()}`;

/** An input as a mutation's only argument: the name of the input's type follows from the verb's. */
export const mutation = (verb: string, wanted: string): string =>
  `mutation ($input: ${verb[0]?.toUpperCase() ?? ""}${verb.slice(1)}Input!) {
    ${verb}(input: $input) { __typename ${wanted} ... on Refusal { code message } }
  }`;

/** Does what must go well on the way to what a test is about. */
export async function done<Thing>(verb: string, wanted: string, given: Given): Promise<Thing> {
  const data = await sendOk<Record<string, Thing & Partial<Refused>>>(
    mutation(verb, wanted),
    { input: given.input },
    given,
  );
  const answer = data[verb];
  if (answer === undefined || answer.code !== undefined)
    throw new Error(`${verb} was refused: ${JSON.stringify(answer)}`);
  return answer;
}

interface Given {
  as: Sender;
  input: Record<string, unknown>;
}

/** An article with these paragraphs, below a headline of its own. */
export async function newArticle(as: Sender, ...paragraphs: string[]): Promise<Article> {
  const text = [unique("# A headline for the test"), ...paragraphs].join("\n\n");
  const wanted = "... on ArticleImport { article { id version revision { text } } }";
  const { article } = await done<{ article: Article }>("importArticle", wanted, {
    as,
    input: { text, language: "en" },
  });
  return article;
}

export const newSource = (as: Sender, name = unique("A source"), kind = "PERSON"): Promise<{ id: string }> =>
  done("createSource", "... on Source { id }", { as, input: { name, kind } });

export const newClaim = (as: Sender, more: Record<string, unknown> = {}): Promise<Versioned> =>
  done("createClaim", "... on Claim { id version }", {
    as,
    input: { text: unique("The treaty was signed by"), language: "en", evenIfSameExists: true, ...more },
  });
