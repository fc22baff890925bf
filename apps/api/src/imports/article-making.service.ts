import type { EntityManager } from "typeorm";
import type { ArticleService } from "../articles/article.service.ts";
import type { Actor } from "../kernel/actor.ts";
import { Refusal, type InvalidInput } from "../kernel/refusal.ts";
import { readCredits } from "../reading/agency-credit.ts";
import type { Finding, Reading } from "../reading/reading.ts";
import type { SourceService } from "../sources/source.service.ts";
import type { SuggestionTextService } from "../suggestions/suggestion-text.service.ts";
import { resolveWith, sourcesOf } from "./read-sources.ts";
import { originOf, wordsOf } from "./read-words.ts";
import { titled } from "./title.ts";

/** What was read, and what whoever handed it in knows better. */
export interface ReadArticle {
  readonly deskId: string;
  readonly reading: Reading;
  readonly publisherId: string | null;
  readonly language: string | null;
}

export interface ArticleMade {
  readonly articleId: string;
  readonly revisionId: string;
  readonly findings: readonly Finding[];
}

interface Parts {
  readonly articles: ArticleService;
  readonly sources: SourceService;
  readonly suggesting: SuggestionTextService;
}

/** Makes an article of what was read, with its sources and what is suggested in it. */
export class ArticleMakingService {
  readonly #with: Parts;

  constructor(parts: Parts) {
    this.#with = parts;
  }

  async make(
    tx: EntityManager,
    actor: Actor,
    { deskId, reading, publisherId, language }: ReadArticle,
  ): Promise<ArticleMade | InvalidInput> {
    const { articles, sources, suggesting } = this.#with;
    const named = await sourcesOf(reading, publisherId, resolveWith(sources, tx, actor));
    const { title, findings } = titled(reading);
    const { originalSourceId, ...by } = named;
    const article = await articles.create(tx, actor, {
      ...wordsOf({ ...reading, title, language: language ?? reading.language }),
      ...by,
      ...{ deskId, text: reading.body, html: reading.bodyHtml },
      republication: originOf(reading, originalSourceId),
      credits: readCredits(reading),
    });
    if (article instanceof Refusal) return article;
    const { id: articleId, revisionId, text } = article;
    await suggesting.suggestIn(tx, { articleId, revisionId, text }, reading.suggestions);
    return { articleId, revisionId, findings };
  }
}
