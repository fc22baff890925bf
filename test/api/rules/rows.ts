import { randomUUID } from "node:crypto";
import type pg from "pg";
import { refusedBy, withDatabase } from "../../testkit/database.ts";
import { newArticle, newSource } from "../../testkit/newsroom.ts";
import { newPerson } from "../../testkit/people.ts";
import { decide, personIdOf, publish, reword, submit, submitted, uuidIn } from "../../testkit/review-desk.ts";

const words = "The minister said that the treaty was void, and 12,000 soldiers left the border in June.";

type Name = "author" | "reviewer" | "source" | "article" | "other" | "claim" | "review" | "public";
export type Rows = Record<Name, string>;

/** UUIDs of a claim under review, of one that is public with a correction in review, and of what they rest on. */
export async function rowsThatAreThere(): Promise<Rows> {
  const [editor, reviewer] = [await newPerson(["EDITOR"]), await newPerson(["REVIEWER"])];
  const [article, other] = [await newArticle(editor, words), await newArticle(editor, words)];
  const source = await newSource(editor);
  const anchor = { exact: "the treaty was void" };
  const appearance = { articleId: article.id, anchor, attribution: [{ sourceId: source.id, verb: "said" }] };
  const reviewed = await submitted(editor, { appearance });
  const live = await publish(editor, await decide(reviewer, await submitted(editor)));
  await submit(editor, await reword(editor, live));
  return {
    ...{ author: uuidIn(await personIdOf(editor)), reviewer: uuidIn(await personIdOf(reviewer)) },
    ...{ source: uuidIn(source.id), article: uuidIn(article.id), other: uuidIn(other.id) },
    ...{ claim: uuidIn(reviewed.id), review: uuidIn(reviewed.reviewId), public: uuidIn(live.id) },
  };
}

/** The no to a statement, in which `:name` stands for the UUID of that name, and `:new` for one that nothing has. */
export const refusalOf = (statement: string, rows: Rows): Promise<string> =>
  withDatabase((client: pg.Client) => {
    const uuidOf = (_all: string, name: Name | "new") => `'${name === "new" ? randomUUID() : rows[name]}'`;
    return refusedBy(client, statement.replaceAll(/(?<!:):([a-z]+)\b/g, uuidOf));
  });
