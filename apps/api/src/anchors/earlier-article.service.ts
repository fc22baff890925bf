import type { DataSource } from "typeorm";
import type { CopyFindingService } from "../articles/copies/copy-finding.service.ts";
import { globalId } from "../kernel/id.ts";
import type { AnchorPlacingService } from "./anchor-placing.service.ts";
import type { EarlierArticleStore } from "./earlier-article.store.ts";

interface Parts {
  readonly earlier: EarlierArticleStore;
  readonly copies: CopyFindingService;
  readonly placing: AnchorPlacingService;
}

export interface CatchUp {
  readonly signal: AbortSignal;
  /** Told of each article: its global id, and why it could not be compared where it could not. */
  readonly onArticle: (id: string, failure: unknown) => void;
}

const pageOf = 200;

/** Does for articles that were here before what is done for each that comes in today: see the command `catch-up`. */
export class EarlierArticleService {
  readonly #source: DataSource;
  readonly #with: Parts;

  constructor(source: DataSource, parts: Parts) {
    this.#source = source;
    this.#with = parts;
  }

  left(): Promise<number> {
    return this.#with.earlier.count(this.#source.manager);
  }

  /** Each in a transaction of its own: whoever stops it loses one article's work, and imports wait for no more. */
  async catchUp({ signal, onArticle }: CatchUp): Promise<void> {
    const { manager } = this.#source;
    for (let after: string | null = null; ;) {
      const ids = await this.#with.earlier.next(manager, after, pageOf);
      for (const id of ids) {
        if (signal.aborted) return;
        onArticle(globalId("Article", id), await this.#failureOf(id));
      }
      after = ids.at(-1) ?? null;
      if (after === null) return;
    }
  }

  /** One article that cannot be compared does not keep the others from it: it stays on the list, and is told of. */
  async #failureOf(id: string): Promise<unknown> {
    try {
      await this.#compare(id);
      return null;
    } catch (error) {
      return error;
    }
  }

  async #compare(id: string): Promise<void> {
    const { earlier, copies, placing } = this.#with;
    await this.#source.transaction(async (tx) => {
      const newest = await earlier.take(tx, id);
      if (newest === null) return;
      await placing.retexted(tx, { ...newest, actor: null });
      // Last, as in every edit: it waits for whoever else looks for copies.
      await copies.textChanged(tx, id, newest.text);
    });
  }
}
