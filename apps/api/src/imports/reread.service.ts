import type { DataSource, EntityManager } from "typeorm";
import type { ArticleRefetchService } from "../articles/article-refetch.service.ts";
import type { CaptureService, PageText } from "../captures/capture.service.ts";
import type { PersonActorService } from "../identity/person-actor.service.ts";
import { asEditor } from "../kernel/access.ts";
import type { Actor, Viewer } from "../kernel/actor.ts";
import { globalId } from "../kernel/id.ts";
import type { Recorder } from "../kernel/recorder.ts";
import { NotFound, Refusal, type InvalidInput } from "../kernel/refusal.ts";
import { wholeOrNothing } from "../platform/db/whole.ts";
import { readArticle } from "../reading/read-article.ts";
import { readFile } from "../reading/read-file.ts";
import type { Reading, Unreadable } from "../reading/reading.ts";
import { UnreadableInput } from "./article-import.refusal.ts";
import type { ImportStore } from "./import.store.ts";
import type { KeptImport, NewReading, RereadStore } from "./reread.store.ts";
import { titled } from "./title.ts";

interface Parts {
  readonly rereads: RereadStore;
  readonly imports: ImportStore;
  readonly captures: CaptureService;
  readonly refetches: ArticleRefetchService;
  readonly actors: PersonActorService;
  readonly recorder: Recorder;
}

interface ReadAgain {
  readonly reading: Reading;
  readonly input: string;
}

/** The import that tells of the newest reading, and whether it says anything new. */
export interface Reread {
  readonly id: string;
  readonly became: NewReading["outcome"] | "SAME";
}

type RereadRefusal = UnreadableInput | InvalidInput | NotFound;

/** Reads what was kept once more, by the rules of today. */
export class RereadService {
  readonly #source: DataSource;
  readonly #with: Parts;

  constructor(source: DataSource, parts: Parts) {
    this.#source = source;
    this.#with = parts;
  }

  /** Where today's reading finds what the latest one found, that one is the answer, and nothing is written. */
  async reread(viewer: Viewer, id: string): Promise<Reread | RereadRefusal> {
    return this.#reread(asEditor(viewer, "Reading an import again"), id);
  }

  /** The newest import of each article; `told` hears of each. */
  async rereadAll(
    personId: string,
    told: (id: string, became: Reread | RereadRefusal) => void,
  ): Promise<void> {
    const { manager } = this.#source;
    const actor = asEditor(await this.#with.actors.actorOf(manager, personId), "Reading imports again");
    for (let after: string | null = null; ;) {
      const ids = await this.#with.rereads.newest(manager, after, pageOf);
      for (const id of ids) told(globalId("ArticleImport", id), await this.#reread(actor, id));
      after = ids.at(-1) ?? null;
      if (after === null) return;
    }
  }

  async #reread(actor: Actor, id: string): Promise<Reread | RereadRefusal> {
    const { rereads } = this.#with;
    const rootId = await rereads.rootOf(this.#source.manager, id);
    if (rootId === null) return new NotFound("import", globalId("ArticleImport", id));
    // Before the transaction: reading a long page takes long. All readings of one import are of the same bytes.
    const read = await this.#read(await rereads.latest(this.#source.manager, rootId));
    if (read instanceof Refusal) return read;
    return wholeOrNothing(this.#source, async (tx) => {
      await rereads.lock(tx, rootId);
      return this.#take(tx, actor, { kept: await rereads.latest(tx, rootId), rootId, ...read });
    });
  }

  async #take(
    tx: EntityManager,
    actor: Actor,
    { kept, rootId, reading, input }: ReadAgain & { readonly kept: KeptImport; readonly rootId: string },
  ): Promise<Reread | InvalidInput> {
    const { rereads, imports, refetches, recorder } = this.#with;
    const { findings } = titled(reading);
    const { articleId, revisionId: fromRevisionId } = kept;
    const text = { text: reading.body, html: reading.bodyHtml };
    const placed = await refetches.refetch(tx, actor, { articleId, fromRevisionId, ...text });
    if (placed instanceof Refusal) return placed;
    const { kind: outcome, revisionId } = placed;
    const told = outcome === "UNCHANGED" || outcome === kept.outcome;
    if (told && sameOf(await rereads.found(tx, kept.id)) === sameOf(findings)) {
      return { id: kept.id, became: "SAME" };
    }
    const createdBy = actor.personId;
    const id = await rereads.insert(tx, { id: kept.id, rootId, input, outcome, revisionId, createdBy });
    await imports.insertFindings(tx, id, findings);
    const subject = { type: "ArticleImport", id } as const;
    const after = { of: globalId("ArticleImport", rootId), article: globalId("Article", articleId), outcome };
    await recorder.record(tx, { actor, action: "IMPORT_READ_AGAIN", subject, after });
    return { id, became: outcome };
  }

  async #read(kept: KeptImport): Promise<ReadAgain | UnreadableInput> {
    const { captures } = this.#with;
    const { captureId, kind } = kept;
    const bytes = captureId === null ? null : await captures.bytesOf(this.#source.manager, captureId);
    const { input, reading } =
      bytes === null || kind === "TEXT" || kind === "HTML"
        ? readHanded(kept)
        : await (kind === "FILE"
            ? readKeptFile(kept, bytes)
            : readPage(kept, captures.pageOf(bytes, kept.contentType)));
    return reading.kind === "unreadable"
      ? new UnreadableInput(reading.code, reading.message)
      : { reading, input };
  }
}

const pageOf = 100;

const sameOf = (findings: readonly { field: string; value: string; method: string }[]): string =>
  JSON.stringify(findings.map(({ field, value, method }) => [field, value, method]));

interface Read {
  readonly input: string;
  readonly reading: Reading | Unreadable;
}

function readHanded({ kind, input, sourceUrl, language }: KeptImport): Read {
  const text = input ?? "";
  const page = kind === "TEXT" ? { text } : { html: text };
  return { input: text, reading: readArticle(page, { sourceUrl, language }) };
}

async function readKeptFile({ fileName, sourceUrl, language }: KeptImport, bytes: Buffer): Promise<Read> {
  const found = await readFile({ name: fileName ?? "", bytes }, { sourceUrl, language });
  if (found.kind === "unreadable") return { input: "", reading: found };
  const text = "html" in found.input ? found.input.html : found.input.text;
  return { input: text.toWellFormed(), reading: found.reading };
}

/** "Yesterday" still counts from when the page came. */
function readPage({ finalUrl, language, capturedAt }: KeptImport, { text, kind }: PageText): Read {
  const hints = { sourceUrl: finalUrl, language, fetchedAt: capturedAt?.toISOString() };
  return { input: text, reading: readArticle(kind === "TEXT" ? { text } : { html: text }, hints) };
}
