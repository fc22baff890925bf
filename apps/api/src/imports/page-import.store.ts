import type { EntityManager } from "typeorm";

/** What the latest answer of an address said, by which the site can be asked whether anything has changed. */
interface Validators {
  readonly url: string;
  readonly etag: string | null;
  readonly lastModified: string | null;
}

/** What an earlier import of a page has become. */
export interface EarlierImport {
  readonly articleId: string;
  readonly revisionId: string;
  readonly captureId: string | null;
}

export interface DonePage extends EarlierImport {
  readonly outcome: "NEW_ARTICLE" | "NEW_REVISION" | "UNCHANGED" | "REPAIRED_SINCE";
  readonly pageUrl: string;
  readonly inputDigest: string | null;
}

const earlier = `article_id as "articleId", article_revision_id as "revisionId", capture_id as "captureId"`;

/** Pages that were fetched before, and what the newest fetch of one makes known. */
export class PageImportStore {
  /** Null: this address was never fetched, or the site gives none. */
  async validators(tx: EntityManager, deskId: string, url: string): Promise<Validators | null> {
    const [row] = (await tx.query(
      `select c.final_url as url, c.etag, c.last_modified as "lastModified"
       from article_import i join capture c on c.id = i.capture_id
       where i.desk_id = $1 and i.source_url = $2 and i.kind = 'URL' and i.state = 'DONE'
       order by i.created_at desc limit 1`,
      [deskId, url],
    )) as Validators[];
    return row === undefined || (row.etag === null && row.lastModified === null) ? null : row;
  }

  async latestOfAddress(
    tx: EntityManager,
    deskId: string,
    url: string,
  ): Promise<(EarlierImport & Page) | null> {
    const [row] = (await tx.query(
      `select ${earlier}, page_url as "pageUrl" from article_import
       where desk_id = $1 and source_url = $2 and kind = 'URL' and state = 'DONE' order by created_at desc limit 1`,
      [deskId, url],
    )) as (EarlierImport & Page)[];
    return row ?? null;
  }

  async latestOfPage(tx: EntityManager, deskId: string, pageUrl: string): Promise<EarlierImport | null> {
    const [row] = (await tx.query(
      `select ${earlier} from article_import where desk_id = $1 and page_url = $2 and state = 'DONE'
       order by finished_at desc limit 1`,
      [deskId, pageUrl],
    )) as EarlierImport[];
    return row ?? null;
  }

  /** The same letters may have come by another address, or by hand. */
  async ofInput(tx: EntityManager, deskId: string, digest: string): Promise<EarlierImport | null> {
    const [row] = (await tx.query(
      `select ${earlier} from article_import where desk_id = $1 and input_digest = $2 and state = 'DONE'
       order by finished_at limit 1`,
      [deskId, digest],
    )) as EarlierImport[];
    return row ?? null;
  }

  async done(tx: EntityManager, id: string, page: DonePage): Promise<void> {
    await tx.query(
      `update article_import set state = 'DONE', progress = 1, turn = turn + 1, running_until = null, turn_of = null,
         failure = null, failed_at = null, finished_at = now(), outcome = $2, article_id = $3, article_revision_id = $4,
         capture_id = $5, page_url = $6, input_digest = $7
       where id = $1`,
      [
        ...[id, page.outcome, page.articleId, page.revisionId, page.captureId, page.pageUrl],
        page.inputDigest,
      ],
    );
  }
}

interface Page {
  readonly pageUrl: string;
}
