import { locate, type Anchor, type Selector } from "@claimdesk/shared/anchor";
import { CodePointIndex, codePointLength } from "@claimdesk/shared/code-point";
import { excerptLengthMax } from "@claimdesk/shared/limits";
import type { EntityManager } from "typeorm";
import { globalId } from "../kernel/id.ts";
import { InvalidInput, NotFound } from "../kernel/refusal.ts";
import { AmbiguousQuote, QuoteNotFound } from "./claim.refusal.ts";

/** As much of the articles' service as placing words needs. */
export interface ArticleTexts {
  textOf(
    tx: EntityManager,
    articleId: string,
    revisionNumber: number | null,
  ): Promise<{ readonly articleId: string; readonly revisionId: string; readonly text: string } | null>;
}

export type QuoteRefusal = AmbiguousQuote | QuoteNotFound | InvalidInput;

/** One revision's text, in which any number of words can be placed. */
export interface OpenText {
  readonly articleId: string;
  readonly articleRevisionId: string;
  /** In code points, as Postgres counts. */
  readonly textLength: number;
  /** `field` is the anchor's path in the input. */
  place(selector: Selector, field: string): Anchor | QuoteRefusal;
}

/** Finds the words that people select, in the very text that they selected them in. */
export class QuoteService {
  readonly #articles: ArticleTexts;

  constructor(articles: ArticleTexts) {
    this.#articles = articles;
  }

  async open(
    tx: EntityManager,
    articleId: string,
    revisionNumber: number | null,
  ): Promise<OpenText | NotFound> {
    const found = await this.#articles.textOf(tx, articleId, revisionNumber);
    if (found === null) {
      const what = revisionNumber === null ? "article" : `article with a revision ${String(revisionNumber)}`;
      return new NotFound(what, globalId("Article", articleId));
    }
    const index = new CodePointIndex(found.text);
    return {
      articleId: found.articleId,
      articleRevisionId: found.revisionId,
      textLength: index.length,
      place: (selector, field) => placed(index, selector, field),
    };
  }
}

/** For a text that is no article's. */
export const placedIn = (text: string, selector: Selector, field: string): Anchor | QuoteRefusal =>
  placed(new CodePointIndex(text), selector, field);

function placed(index: CodePointIndex, selector: Selector, field: string): Anchor | QuoteRefusal {
  const { exact } = selector;
  const length = codePointLength(exact);
  if (length === 0 || length > excerptLengthMax) {
    const message = `An anchor has from 1 to ${excerptLengthMax} characters; this one has ${length}.`;
    const fault =
      length === 0
        ? ({ problem: "EMPTY" } as const)
        : ({ problem: "TOO_LONG", max: excerptLengthMax } as const);
    return new InvalidInput(`${field}.exact`, { ...fault, message });
  }
  const location = locate(index, selector);
  switch (location.kind) {
    case "found":
      return location.anchor;
    case "ambiguous":
      return new AmbiguousQuote({ field, exact, candidates: location.candidates, total: location.total });
    case "misplaced":
      return new QuoteNotFound({ field, exact, candidates: location.candidates, total: location.total });
    case "missing":
      return new QuoteNotFound({ field, exact, candidates: [], total: 0 });
  }
}
