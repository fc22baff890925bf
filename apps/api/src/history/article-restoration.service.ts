import type { EntityManager } from "typeorm";
import type { ArticleEditService, Content } from "../articles/article-edit.service.ts";
import type { ArticleService } from "../articles/article.service.ts";
import type { Viewer } from "../kernel/actor.ts";
import { globalId } from "../kernel/id.ts";
import { InvalidInput, type NotFound, type StaleVersion } from "../kernel/refusal.ts";
import { NothingToRestore } from "./restoration.refusal.ts";
import type { SourceService } from "../sources/source.service.ts";
import type { RestorationStore } from "./restoration.store.ts";
import { noSuchMoment, reasonToRestore, type WantedRestoration } from "./wanted-restoration.ts";

interface Parts {
  readonly store: RestorationStore;
  readonly articles: ArticleService;
  readonly edits: ArticleEditService;
  readonly sources: SourceService;
}

const verb = { what: "Restoring an article", action: "ARTICLE_RESTORED" } as const;

/** Makes an article what it was. A source that was merged since, it names as what that is now. */
export class ArticleRestorationService {
  readonly #with: Parts;

  constructor(parts: Parts) {
    this.#with = parts;
  }

  async restore(
    viewer: Viewer,
    wanted: WantedRestoration,
  ): Promise<{ readonly id: string } | NothingToRestore | StaleVersion | NotFound | InvalidInput> {
    const reason = reasonToRestore(viewer, wanted, verb.what);
    if (reason instanceof InvalidInput) return reason;
    const { id, expectedVersion, recordId } = wanted;
    const { store, articles, edits } = this.#with;
    const noted = { restored: globalId("AuditRecord", recordId) };
    const replacing = { ...verb, id, expectedVersion, reason, noted, whenSame: new NothingToRestore() };
    return edits.replace<NothingToRestore | NotFound>(viewer, replacing, async (tx) => {
      const at = await store.instantOf(tx, { subjectId: id, recordId });
      const content = at === null ? null : await articles.contentAt(tx, id, at);
      return content === null ? noSuchMoment("article", wanted) : this.#asOfNow(tx, content);
    });
  }

  /** The tables would see to it as well; but whether anything changes has to be known before. */
  async #asOfNow(tx: EntityManager, content: Content): Promise<Content> {
    const { publisherId, authorIds, origin } = content;
    const named = [publisherId, origin?.originalSourceId ?? null, ...authorIds].filter((id) => id !== null);
    const standing = await this.#with.sources.standingOf(tx, named);
    const now = (id: string | null): string | null => id && (standing.get(id) ?? id);
    return {
      ...content,
      publisherId: now(publisherId),
      authorIds: [...new Set(authorIds.map((id) => standing.get(id) ?? id))],
      origin: origin && { ...origin, originalSourceId: now(origin.originalSourceId) },
    };
  }
}
