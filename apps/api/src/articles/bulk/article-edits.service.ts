import type { Permission } from "@claimdesk/shared/claim-state";
import { reasonLengthMax, topicLengthMax, topicsMax } from "@claimdesk/shared/limits";
import type { DataSource } from "typeorm";
import { asEditor } from "../../kernel/access.ts";
import type { Actor, Viewer } from "../../kernel/actor.ts";
import type { BulkChange } from "../../kernel/bulk-change.ts";
import { putThrough } from "../../kernel/bulk-put.ts";
import { endOfVerb, type BulkEnd } from "../../kernel/bulk-run.ts";
import { globalId } from "../../kernel/id.ts";
import { InputCheck } from "../../kernel/input-check.ts";
import { InvalidInput, Refusal, type NotFound } from "../../kernel/refusal.ts";
import { optionalText } from "../../kernel/written-text.ts";
import type { SourceService } from "../../sources/source.service.ts";
import { changedIn } from "../article-change.ts";
import { articleAsSeen, contentAfter, type ArticleEdit, type SeenArticle } from "../article-content.ts";
import type { ArticleEditService } from "../article-edit.service.ts";
import type { ArticleRow, ArticleStore } from "../article.store.ts";

type Words = readonly string[] | null | undefined;

interface WantedEdits {
  /** By their UUIDs. */
  readonly articles: readonly SeenArticle[];
  readonly addTopics?: Words;
  readonly removeTopics?: Words;
  readonly addRegions?: Words;
  readonly removeRegions?: Words;
  readonly language?: string | null | undefined;
  readonly publisherId?: string | null | undefined;
  readonly permission?: Permission | null | undefined;
  readonly reason?: string | null | undefined;
  readonly dryRun: boolean;
}

type SameEdit = Omit<ArticleEdit, keyof SeenArticle>;

interface Parts {
  readonly articles: ArticleStore;
  readonly articleEdits: ArticleEditService;
  readonly sources: SourceService;
}

/** Says the same of many articles at once. */
export class ArticleEditsService {
  readonly #source: DataSource;
  readonly #with: Parts;

  constructor(source: DataSource, parts: Parts) {
    this.#source = source;
    this.#with = parts;
  }

  async edit(viewer: Viewer, wanted: WantedEdits): Promise<BulkChange | InvalidInput> {
    const actor = asEditor(viewer, "Editing articles");
    const edit = sameEdit(wanted);
    if (edit instanceof InvalidInput) return edit;
    const { articles, sources, articleEdits } = this.#with;
    const { manager } = this.#source;
    const { articles: seen, dryRun } = wanted;
    return putThrough(actor, {
      ...{ field: "articles", seen, dryRun },
      idOf: ({ id }) => globalId("Article", id),
      look: async () => {
        const ids = seen.map(({ id }) => id);
        const rows = await articles.look(manager, ids);
        return ids.map((id) => rows.find((row) => row.id === id) ?? null);
      },
      foresight: async () => {
        const missing = edit.publisherId ? await sources.missing(manager, [edit.publisherId]) : null;
        return (one, row) => endOf(articleAsSeen(row, one), { edit, missing, actor });
      },
      act: async (one) => endOfVerb(await articleEdits.edit(viewer, { ...edit, ...one })),
    });
  }
}

interface Around {
  readonly edit: SameEdit;
  /** The publisher that the desk does not have. */
  readonly missing: NotFound | null;
  readonly actor: Actor;
}

function endOf(article: ArticleRow | Refusal, { edit, missing, actor }: Around): BulkEnd {
  if (article instanceof Refusal) return article;
  // Nobody says here where an article is from: whatever is known of that stays.
  const before = { ...article, origin: null };
  const after = contentAfter(before, edit, actor);
  if (after instanceof InvalidInput) return after;
  return missing ?? (changedIn(before, after).length === 0 ? "UNCHANGED" : "DONE");
}

const bounds = { max: topicsMax, lengthMax: topicLengthMax };

/** What is wrong with it would be wrong with each, and is told once. */
function sameEdit({ publisherId, permission, ...wanted }: WantedEdits): SameEdit | InvalidInput {
  const reason = optionalText("reason", wanted.reason, reasonLengthMax);
  if (reason instanceof InvalidInput) return reason;
  const check = new InputCheck();
  const words = (field: "addTopics" | "removeTopics" | "addRegions" | "removeRegions"): readonly string[] =>
    check.list(field, wanted[field] ?? [], bounds);
  const topicChange = { add: words("addTopics"), remove: words("removeTopics") };
  const regionChange = { add: words("addRegions"), remove: words("removeRegions") };
  const language = wanted.language == null ? undefined : check.language("language", wanted.language);
  const names = [topicChange, regionChange].flatMap(({ add, remove }) => [...add, ...remove]);
  if (names.length === 0 && language === undefined && publisherId === undefined && permission == null) {
    const message = "Say what the articles get or lose: topics, regions, language, publisher or permission.";
    check.refuse("addTopics", { problem: "MISSING_ONE_OF", message });
  }
  const rights = permission == null ? undefined : { permission };
  return check.fault ?? { topicChange, regionChange, language, publisherId, rights, reason };
}
